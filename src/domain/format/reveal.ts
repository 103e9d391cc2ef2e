import { UNSEEN } from '../text/hidden-characters.ts'
import { atOnce } from '../text/steps.ts'
import type { Point, Transcript } from './transcript.ts'

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

/** The text with each hidden character in its code, as `[U+202E]`. */
export const revealHidden = (text: string): string =>
  text.replace(HIDDEN, (hidden) => `[${codeOf(hidden)}]`)

/** The same in one line: nothing in a name or a key begins a line that says something of its own. */
export const revealLine = (text: string): string => revealHidden(text.replace(/[\t\n\r]+/g, ' '))

const codeOf = (hidden: string) =>
  `U+${hidden.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** What Unicode has for a character that cannot be shown; one unit, so that no text gets longer. */
const SIGN = '\ufffd'

/**
 * A piece of a source's text with a sign for each UTF-16 unit of what is hidden in it: as long as it
 * was, so that places in it hold.
 */
export const revealUnits = (text: string): string =>
  text.replace(HIDDEN, (hidden) => SIGN.repeat(hidden.length))

/**
 * A copy of some JSON with a sign in the place of each hidden character; which these were goes into
 * `codes`. What is valid stays of the same shape: only its words change.
 */
export function reveal<T>(value: T, codes: Set<string>): T
export function reveal(value: unknown, codes: Set<string>): unknown {
  if (typeof value === 'string') {
    return value.replace(HIDDEN, (hidden) => {
      codes.add(codeOf(hidden))
      return SIGN
    })
  }
  if (Array.isArray(value)) return value.map((one) => reveal(one, codes))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, reveal(one, codes)]))
}

/** Every correction of a meeting shows it anew, few change more than a point. */
const seenThrough = new WeakSet<Point>()

function revealPoint(point: Point, codes: Set<string>): Point {
  if (seenThrough.has(point)) return point
  const own = new Set<string>()
  const shown = reveal(point, own)
  for (const code of own) codes.add(code)
  if (own.size > 0) return shown
  seenThrough.add(point)
  return point
}

/**
 * A valid transcript with a sign in the place of each hidden character, for the page and all that it
 * writes, and which these were (`U+202E`, each once). The source's own text stays as it is, since
 * places are counted in it. The transcript itself where nothing is hidden.
 */
export const revealTranscript = (transcript: Transcript): Revealed =>
  atOnce(revealSteps(transcript))

interface Revealed {
  readonly transcript: Transcript
  readonly hidden: readonly string[]
}

/** Points that are looked at in one step. */
const STEP = 1_000

/** {@link revealTranscript} in steps: a long list of points is looked at bit by bit. */
export function* revealSteps(transcript: Transcript): Generator<void, Revealed> {
  const codes = new Set<string>()
  const { source, points, ...rest } = transcript
  const { text, ...about } = source
  const shownPoints: Transcript['points'] = []
  for (let i = 0; i < points.length; i += STEP) {
    for (const point of points.slice(i, i + STEP)) shownPoints.push(revealPoint(point, codes))
    yield
  }
  const shown: Transcript = { ...reveal({ ...rest, source: about }, codes), points: shownPoints }
  if (codes.size === 0) return { transcript, hidden: [] }
  return {
    transcript: text === undefined ? shown : { ...shown, source: { ...shown.source, text } },
    hidden: [...codes].sort(),
  }
}
