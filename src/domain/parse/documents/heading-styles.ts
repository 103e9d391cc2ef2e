import type { WordStyles } from './word-styles.ts'

/** Whether a paragraph of a Word document is a heading, by its style and by what it says of itself. */
export type IsHeading = (style: string | undefined, outline: number | undefined) => boolean

/** Levels of the outline; the one behind is that of ordinary text. */
const LEVELS = 9

/** Tells headings by the styles of a document. */
export function headingsBy(styles: WordStyles): IsHeading {
  const outlineOf = (style: string | undefined): number => {
    for (const [, { outline }] of styles.chain(style)) if (outline !== undefined) return outline
    return LEVELS
  }
  return (style, outline) => (outline ?? outlineOf(style)) < LEVELS
}
