import { escapeMarkup } from './escape.ts'
import type { ExportWording } from './words.ts'

/** Some HTML as a link, where there is something to lead to. */
export const within = (address: string | undefined, html: string): string =>
  address === undefined ? html : `<a href="${escapeMarkup(address)}">${html}</a>`

/** A link that says a text. */
export const anchor = (address: string, text: string): string =>
  `<a href="${escapeMarkup(address)}">${escapeMarkup(text)}</a>`

/** A wording with its language. */
export const span = ({ text, lang }: ExportWording): string =>
  `<span lang="${escapeMarkup(lang)}">${escapeMarkup(text)}</span>`

/** All wordings of a text, one after the other. */
export const spans = (wordings: readonly ExportWording[]): string => wordings.map(span).join(' ')
