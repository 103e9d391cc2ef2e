import { trimPassage } from '../edit/passage.ts'
import { sentencesOf } from '../sentence-ends.ts'
import type { Span } from '../transcript.ts'

/** A sentence of a source and what became of it. UTF-16 offsets. */
export interface Sentence extends Span {
  /** Numbers of the points that have some of it, ascending by place. */
  readonly points: readonly number[]
  /** Whether all of its words are in points: nine tenths of its letters or more. */
  readonly covered: 'whole' | 'part' | 'none'
  /** Its words that are in no point; none where it is covered as a whole. */
  readonly left: readonly Span[]
}

/** Marks, enumerators and words like «and» may stand between points. */
const ENOUGH = 0.9

/**
 * The sentences of a text, each with how far the passages of points cover its words. Who is named
 * before a passage as the one who speaks (`Ann:`, `秦望舒指出，`) is no part of what was said:
 * `namesOf` gives the names of a point's speaker. Linear in text and points as long as passages do
 * not overlap.
 */
export function coverSentences(
  text: string,
  places: readonly (Span | null)[],
  namesOf: (point: number) => readonly string[] = () => [],
): Sentence[] {
  const passages = places
    .flatMap((place, point) => (place && place.end > place.start ? [{ ...place, point }] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const sentences: Sentence[] = []
  let first = 0
  for (const { start, end } of sentencesOf(text)) {
    // What a file of subtitles begins with is nobody's sentence.
    if (start === 0 && text.startsWith('WEBVTT')) continue
    while (first < passages.length && passages[first]!.end <= start) first++
    const own: (Span & { readonly point: number })[] = []
    for (let i = first; i < passages.length && passages[i]!.start < end; i++) {
      if (passages[i]!.end > start) own.push(passages[i]!)
    }
    const names = own[0] ? namesOf(own[0].point) : []
    // The name of who speaks next, on a line of its own, is no sentence.
    const before = sentences.at(-1)
    if (
      before?.covered === 'none' &&
      own[0] &&
      isName(text.slice(before.start, before.end), names)
    ) {
      sentences.pop()
    }
    const sentence = { start, end, points: own.map(({ point }) => point) }
    sentences.push({ ...sentence, ...coverage(text, { start, end }, own, names) })
  }
  return sentences
}

/** What is left of the sentences: words that are in no point, in order. */
export const leftOver = (sentences: readonly Sentence[]): Span[] =>
  sentences.flatMap(({ left }) => left)

function coverage(
  text: string,
  sentence: Span,
  passages: readonly Span[],
  names: readonly string[],
): Pick<Sentence, 'covered' | 'left'> {
  if (passages.length === 0) return { covered: 'none', left: [sentence] }
  const left: Span[] = []
  let leftLetters = 0
  let counted = sentence.start
  const gap = (start: number, end: number) => {
    const words = text.slice(start, end)
    if (start === sentence.start && isIntroduction(words, names)) {
      counted = end
      return
    }
    const letters = lettersIn(words)
    if (letters === 0) return
    leftLetters += letters
    left.push(trimPassage(text, { start, end }))
  }
  let at = sentence.start
  for (const { start, end } of passages) {
    if (start > at) gap(at, start)
    at = Math.max(at, end)
  }
  if (at < sentence.end) gap(at, sentence.end)
  const isWhole =
    leftLetters === 0 || leftLetters <= (1 - ENOUGH) * lettersIn(text.slice(counted, sentence.end))
  return isWhole ? { covered: 'whole', left: [] } : { covered: 'part', left }
}

/** The letters of a text; those of its tags (`<v Ann>`, `</i>`) are none. */
const lettersIn = (text: string): number =>
  (text.includes('<') ? text.replace(/<[^<>\n]{1,100}>/g, '') : text).match(/\p{L}/gu)?.length ?? 0

const letters = (text: string) => text.replace(/[^\p{L}]+/gu, '')

const isName = (words: string, names: readonly string[]) =>
  words.length < LONGEST_INTRODUCTION && names.some((name) => letters(name) === letters(words))

/** In UTF-16 units; what is longer is more than a name, an office and a verb. */
const LONGEST_INTRODUCTION = 80

/** After a label stands a colon, or its bracket closes. */
const LABEL = /[:：)）\]】>]["'“‘「『*\s]*$/

/** What may stand between a name and what was said: a clock, `said that,`, `接着指出，`. */
const LONGEST_VERB = 16

/** Whether what stands before the words of a speaker only says who speaks. */
function isIntroduction(words: string, names: readonly string[]): boolean {
  if (words.length > LONGEST_INTRODUCTION) return false
  if (LABEL.test(words)) return true
  return names.some((name) => {
    const at = words.lastIndexOf(name)
    return (
      at >= 0 && lettersIn(words.slice(at + name.length)) <= (HAN.test(name) ? 6 : LONGEST_VERB)
    )
  })
}

const HAN = /\p{Script=Han}/u
