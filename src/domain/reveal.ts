import { atOnce } from './steps.ts'
import type { Transcript } from './transcript.ts'

/*
 * Characters that nobody sees but that act: control characters (NUL, what steers a terminal), those
 * that turn the order of what follows around (U+202A–E, U+2066–9), zero-width spaces, tags, fillers,
 * halves of surrogate pairs. Not among them are white space, marks of direction that embed nothing,
 * soft hyphens, variation selectors, and joiners where they join: in emoji, Arabic and Indic scripts.
 */
const JOINED =
  '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{M}\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Mong}'
const HIDDEN = new RegExp(
  `(?![\\t\\n\\r])\\p{Cc}|[\\u180e\\u200b\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff\\u{e0000}-\\u{e007f}]|(?<![${JOINED}])[\\u200c\\u200d]|\\p{Cs}`,
  'gu',
)

/** The text with each hidden character in its code, as `[U+202E]`: for a line in a message. */
export const revealHidden = (text: string): string =>
  text.replace(HIDDEN, (hidden) => `[${codeOf(hidden)}]`)

const codeOf = (hidden: string) =>
  `U+${hidden.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** What Unicode has for a character that cannot be shown; one unit, so that no text gets longer. */
const SIGN = '\ufffd'

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
    for (const point of points.slice(i, i + STEP)) shownPoints.push(reveal(point, codes))
    yield
  }
  const shown: Transcript = { ...reveal({ ...rest, source: about }, codes), points: shownPoints }
  if (codes.size === 0) return { transcript, hidden: [] }
  return {
    transcript: text === undefined ? shown : { ...shown, source: { ...shown.source, text } },
    hidden: [...codes].sort(),
  }
}
