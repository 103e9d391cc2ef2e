import { escapeMarkup } from './escape.ts'

/** Where the frame has not been told its height, this much is shown of it, in pixels. */
export const EMBED_HEIGHT = 760

/** HTML that puts a page into another one. `address` is that of the page with `embed` in it. */
export function embedSnippet(address: string, title: string): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${EMBED_HEIGHT}" style="border:0" loading="lazy"></iframe>`
}
