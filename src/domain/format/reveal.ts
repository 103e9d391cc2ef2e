import { UNSEEN } from '../text/hidden-characters.ts'
import { atOnce } from '../text/steps.ts'
import type { Transcript } from './transcript.ts'

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
const replaceHidden = (text: string, by: (hidden: string) => string): string =>
  UNUSUAL.test(text) ? text.replace(HIDDEN, by) : text

/** The text with each hidden character in its code, as `[U+202E]`. */
export const revealHidden = (text: string): string =>
  replaceHidden(text, (hidden) => `[${codeOf(hidden)}]`)

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
  replaceHidden(text, (hidden) => SIGN.repeat(hidden.length))

/** Hears the code of each hidden character (`U+202E`), as often as it is there. */
export interface Codes {
  add(code: string): void
}

/**
 * Some JSON with a sign in the place of each hidden character; `codes` hears which these were. What
 * hides nothing is given back itself. What is valid stays of the same shape: only its words change.
 */
export function reveal<T>(value: T, codes: Codes): T
export function reveal(value: unknown, codes: Codes): unknown {
  if (typeof value === 'string') {
    return replaceHidden(value, (hidden) => {
      codes.add(codeOf(hidden))
      return SIGN
    })
  }
  if (Array.isArray(value)) {
    const shown = value.map((one) => reveal(one, codes))
    return shown.every((one, i) => one === value[i]) ? value : shown
  }
  if (typeof value !== 'object' || value === null) return value
  const shown = Object.entries(value).map(([key, one]) => [key, reveal(one, codes)] as const)
  return shown.every(([key, one]) => one === Reflect.get(value, key))
    ? value
    : Object.fromEntries(shown)
}

/** A valid transcript with a sign in the place of each hidden character. */
export interface Revealed {
  /** The transcript that was given where nothing is hidden in it. */
  readonly transcript: Transcript
  /** How often each hidden character (`U+202E`) is there. */
  readonly counts: ReadonlyMap<string, number>
}

/**
 * A valid transcript for the page and all that it writes: nothing is hidden in it. The source's own
 * text stays as it is, since places are counted in it.
 */
export const revealTranscript = (transcript: Transcript): Revealed =>
  atOnce(revealSteps(transcript))

/** Items of a list that are looked at in one step. */
const STEP = 1_000

/** {@link revealTranscript} in steps: long lists are looked at bit by bit. */
export function* revealSteps(transcript: Transcript): Generator<void, Revealed> {
  const codes = countCodes()
  const shown = yield* revealBits(withoutText(transcript), codes)
  return revealed(transcript, shown, codes.counts)
}

function revealBits<T>(value: T, codes: Codes): Generator<void, T>
function* revealBits(value: unknown, codes: Codes): Generator<void, unknown> {
  if (Array.isArray(value)) {
    const shown: unknown[] = []
    for (let i = 0; i < value.length; i += STEP) {
      for (const one of value.slice(i, i + STEP)) shown.push(reveal(one, codes))
      yield
    }
    return shown
  }
  if (typeof value !== 'object' || value === null) return reveal(value, codes)
  const shown: [string, unknown][] = []
  for (const [key, one] of Object.entries(value)) shown.push([key, yield* revealBits(one, codes)])
  return Object.fromEntries(shown)
}

/** Counts codes, up and down. */
export function countCodes(before: ReadonlyMap<string, number> = new Map()) {
  const counts = new Map(before)
  const by = (code: string, difference: number) => {
    const count = (counts.get(code) ?? 0) + difference
    if (count > 0) counts.set(code, count)
    else counts.delete(code)
  }
  return {
    counts,
    add: (code: string) => by(code, 1),
    remove: (code: string) => by(code, -1),
  }
}

type WithoutText = ReturnType<typeof withoutText>

/** A transcript without its source's text. */
export function withoutText({ source, ...rest }: Transcript) {
  const { text: _, ...about } = source
  return { ...rest, source: about }
}

/** What there is to show of a transcript, given all of it but the text. */
export function revealed(
  transcript: Transcript,
  shown: WithoutText,
  counts: ReadonlyMap<string, number>,
): Revealed {
  if (counts.size === 0) return { transcript, counts }
  const { text } = transcript.source
  if (text === undefined) return { transcript: shown, counts }
  return { transcript: { ...shown, source: { ...shown.source, text } }, counts }
}
