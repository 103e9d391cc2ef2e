import type { Span } from '../format/transcript.ts'
import { countLetters } from './letters.ts'
import { sentencesOf } from './sentence-spans.ts'
import { trimPassage } from './trim-passage.ts'

/** A sentence of a source and what became of it. UTF-16 offsets. */
export interface Sentence extends Span {
  /** Numbers of the points that have some of it, ascending by place. */
  readonly points: readonly number[]
  /** Whether all of its words are in points: nine tenths of its letters or more. */
  readonly covered: 'whole' | 'part' | 'none'
  /** Of a sentence that is covered in part: its words that are in no point. */
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
  namesOf: (point: number) => readonly string[] = () => NONE,
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
    const next = passages[first]
    if (!next || next.start >= end) {
      sentences.push({ start, end, points: NONE, covered: 'none', left: NONE })
      continue
    }
    const own: Passage[] = []
    for (let i = first; i < passages.length && passages[i]!.start < end; i++) {
      if (passages[i]!.end > start) own.push(passages[i]!)
    }
    const names = namesOf(next.point)
    // The name of who speaks next, on a line of its own, is no sentence.
    const before = sentences.at(-1)
    if (before?.covered === 'none' && isName(text, before, names)) sentences.pop()
    sentences.push({
      ...{ start, end, points: own.map(({ point }) => point) },
      ...coverage(text, { start, end }, own, names),
    })
  }
  return sentences
}

type Passage = Span & { readonly point: number }

const NONE: readonly never[] = []

/** What is left of the sentences, in order: words that are in no point. */
export const leftOver = (sentences: readonly Sentence[]): Span[] =>
  sentences.flatMap(({ start, end, covered, left }) =>
    covered === 'none' ? [{ start, end }] : left,
  )

function coverage(
  text: string,
  sentence: Span,
  passages: readonly Span[],
  names: readonly string[],
): Pick<Sentence, 'covered' | 'left'> {
  const left: Span[] = []
  let leftLetters = 0
  let counted = sentence.start
  const gap = (start: number, end: number) => {
    const letters = countLetters(text, start, end)
    if (letters === 0) return
    if (start === sentence.start && isIntroduction(text, start, end, names)) {
      counted = end
      return
    }
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
    leftLetters === 0 || leftLetters <= (1 - ENOUGH) * countLetters(text, counted, sentence.end)
  return isWhole ? { covered: 'whole', left: NONE } : { covered: 'part', left }
}

/** In UTF-16 units; what is longer is more than a name, an office and a verb. */
const LONGEST_INTRODUCTION = 80

const lettersOnly = (text: string) => text.replace(/[^\p{L}]+/gu, '')

/** Whether a passage has the letters of a name and no others: beside a clock, in brackets. */
function isName(text: string, { start, end }: Span, names: readonly string[]): boolean {
  if (end - start > LONGEST_INTRODUCTION) return false
  const letters = lettersOnly(text.slice(start, end))
  return names.some((name) => lettersOnly(name) === letters)
}

/** After a label stands a colon, or its bracket closes. */
const LABEL = /[:：)）\]】>]["'“‘「『*\s]{0,4}$/

/** How many letters may stand between a name and what was said: `said that`, `接着指出`. */
const LONGEST_VERB = { han: 6, other: 16 }

/** Whether what stands before the words of a speaker only says who speaks. */
function isIntroduction(
  text: string,
  start: number,
  end: number,
  names: readonly string[],
): boolean {
  if (end - start > LONGEST_INTRODUCTION) return false
  const words = text.slice(start, end)
  if (LABEL.test(words)) return true
  return names.some((name) => {
    const at = words.lastIndexOf(name)
    const most = LONGEST_VERB[/\p{Script=Han}/u.test(name) ? 'han' : 'other']
    return at >= 0 && countLetters(text, start + at + name.length, end) <= most
  })
}
