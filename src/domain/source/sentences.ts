import type { Span } from '../format/transcript.ts'
import { atOnce } from '../text/steps.ts'
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

/** So many sentences are looked at in one step. */
const STEP = 200

/**
 * The sentences of a text in steps, each with how far the passages of points cover its words. Who is
 * named before a passage as the one who speaks (`Ann:`, `秦望舒指出，`) is no part of what was said:
 * `namesOf` gives the names of a point's speaker. Linear in text and points as long as passages do
 * not overlap.
 */
export function* coverSteps(
  text: string,
  places: readonly (Span | null)[],
  namesOf: (point: number) => readonly string[] = () => NONE,
): Generator<void, Sentence[]> {
  const order = inOrder(places)
  const passage = (i: number) => places[order[i]!]!
  const sentences: Sentence[] = []
  let first = 0
  let done = 0
  for (const { start, end } of sentencesOf(text)) {
    if (++done % STEP === 0) yield
    // What a file of subtitles begins with is nobody's sentence.
    if (start === 0 && text.startsWith('WEBVTT')) continue
    while (first < order.length && passage(first).end <= start) first++
    if (first === order.length || passage(first).start >= end) {
      sentences.push({ start, end, points: NONE, covered: 'none', left: NONE })
      continue
    }
    const own: number[] = []
    for (let i = first; i < order.length && passage(i).start < end; i++) {
      if (passage(i).end > start) own.push(order[i]!)
    }
    const names = namesOf(order[first]!)
    // The name of who speaks next, on a line of its own, is no sentence.
    const before = sentences.at(-1)
    if (before?.covered === 'none' && isName(text, before, names)) sentences.pop()
    const passages = own.map((point) => places[point]!)
    sentences.push({
      ...{ start, end, points: own },
      ...coverage(text, { start, end }, passages, names),
    })
  }
  return sentences
}

/** {@link coverSteps} at once. */
export const coverSentences = (...of: Parameters<typeof coverSteps>): Sentence[] =>
  atOnce(coverSteps(...of))

/** The numbers of the places that there are, by where they begin. */
function inOrder(places: readonly (Span | null)[]): number[] {
  const order: number[] = []
  let isSorted = true
  let last = { start: 0, end: 0 }
  for (let i = 0; i < places.length; i++) {
    const place = places[i]
    if (!place || place.end <= place.start) continue
    isSorted &&= compare(last, place) <= 0
    last = place
    order.push(i)
  }
  return isSorted ? order : order.sort((a, b) => compare(places[a]!, places[b]!))
}

const compare = (a: Span, b: Span) => a.start - b.start || a.end - b.end

/** What became of a source, summed up. */
export interface Coverage {
  /** How many sentences there are, how many points have wholly, and how many in part. */
  readonly all: number
  readonly whole: number
  readonly part: number
  /** Words that are in no point, in order. */
  readonly left: readonly Span[]
}

export function sumUp(sentences: readonly Sentence[]): Coverage {
  let [whole, part] = [0, 0]
  for (const { covered } of sentences) {
    if (covered === 'whole') whole++
    else if (covered === 'part') part++
  }
  return { all: sentences.length, whole, part, left: leftOver(sentences) }
}

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
