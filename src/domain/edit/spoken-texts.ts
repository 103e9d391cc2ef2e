import { bestLanguage, ownLanguage } from '../format/best-language.ts'
import type { Span, Transcript } from '../format/transcript.ts'

/** The points of a meeting as themes are found in them, in arrays that go to a worker in little time. */
export interface SpokenTexts {
  readonly texts: readonly string[]
  /** For each point who speaks, by number, and the number of the speech that it is in. */
  readonly persons: Int32Array
  readonly speeches: Int32Array
  /** For each point where it begins and ends in the source, in UTF-16 units; -1 twice where that is not known. */
  readonly spans: Int32Array
  /** The names of all who speak, in all languages. */
  readonly names: readonly string[]
  /** What the meeting is in, as a tag; null where nobody says it. */
  readonly language: string | null
}

/**
 * The points of a transcript, in its language; `source` is its text, exactly. A speech ends where somebody else speaks,
 * or where words of the source stand between two points: most likely a label.
 */
export function spokenTexts(transcript: Transcript, source: string): SpokenTexts {
  const { points, speakers } = transcript
  const language = ownLanguage(transcript) ?? null
  const numbers = new Map(speakers.map(({ id }, i) => [id, i]))
  const persons = new Int32Array(points.length)
  const speeches = new Int32Array(points.length)
  const spans = new Int32Array(2 * points.length).fill(-1)
  const texts: string[] = []
  let before: Span | undefined
  for (const [i, { speaker, text, span }] of points.entries()) {
    texts.push(text[bestLanguage(text, [language ?? undefined])]!)
    persons[i] = numbers.get(speaker)!
    const goesOn = i > 0 && persons[i] === persons[i - 1] && !hasWordsBetween(source, before, span)
    speeches[i] = i === 0 ? 0 : speeches[i - 1]! + (goesOn ? 0 : 1)
    if (span) spans.set([span.start, span.end], 2 * i)
    before = span
  }
  const names = speakers.flatMap(({ name }) => Object.values(name))
  return { texts, persons, speeches, spans, names, language }
}

/** What is looked at between two points, in UTF-16 units: no label is longer. */
const LONGEST_LABEL = 200

const hasWordsBetween = (source: string, before: Span | undefined, after: Span | undefined) =>
  before !== undefined &&
  after !== undefined &&
  /[\p{L}\p{N}]/u.test(source.slice(before.end, Math.min(after.start, before.end + LONGEST_LABEL)))
