import { UNSEEN } from '../text/hidden-characters.ts'

/** What of it harms no text: it turns nothing around, and hides nothing but itself. */
const HARMLESS = [
  '\\t\\n\\r',
  // Soft hyphens, joiners of graphemes, marks of direction that embed nothing.
  '\\u00ad\\u034f\\u061c\\u200e\\u200f',
  // Variation selectors: of Mongolian, of emoji, of ideographs.
  '\\u180b-\\u180d\\u180f\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}',
  // Signs that are seen: of numbers and abbreviations, and how hieroglyphs stand.
  '\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}\\u{13430}-\\u{1343f}',
].join('')

/** What joiners join: emoji, and letters of Arabic and Indic scripts. */
const JOINED =
  '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{M}\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Mong}'

/**
 * What acts and is not seen: control characters (NUL, what steers a terminal), what turns the order of
 * what follows around, spaces without width, tags, fillers. Joiners unless they join, the blank of
 * Braille unless it follows Braille; a mark that begins a text, since it would stand on what comes
 * before the text; and marks upon marks where they would reach into the lines around.
 */
const HIDDEN = new RegExp(
  `(?![${HARMLESS}]|(?<=[${JOINED}])[\\u200c\\u200d]|(?<=\\p{sc=Brai})\\u2800)[${UNSEEN}]|^\\p{M}|(?<=\\p{M}{4})(?=\\p{sc=Zinh})\\p{M}|(?<=\\p{M}{8})\\p{M}`,
  'gu',
)

/**
 * What is beyond the signs that most texts are made of, none of which {@link HIDDEN} has: Latin letters,
 * Chinese and Japanese ones, and their marks. It is found a hundred times sooner.
 */
const UNUSUAL =
  /[^\t\n\r -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uff01-\uff9f]/

/** The text with something else for each hidden character. */
export const replaceHidden = (text: string, by: (hidden: string) => string): string =>
  UNUSUAL.test(text) ? text.replace(HIDDEN, by) : text

/** The text with each hidden character in its code, as `[U+202E]`. */
export const revealHidden = (text: string): string =>
  replaceHidden(text, (hidden) => `[${codeOf(hidden)}]`)

/** The same in one line: nothing in a name or a key begins a line that says something of its own. */
export const revealLine = (text: string): string => revealHidden(text.replace(/[\t\n\r]+/g, ' '))

/** `U+202E` */
export const codeOf = (hidden: string) =>
  `U+${hidden.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** What Unicode has for a character that cannot be shown; one unit, so that no text gets longer. */
export const SIGN = '\ufffd'

/**
 * A piece of a source's text with a sign for each UTF-16 unit of what is hidden in it: as long as it
 * was, so that places in it hold.
 */
export const revealUnits = (text: string): string =>
  replaceHidden(text, (hidden) => SIGN.repeat(hidden.length))
