import type { Kind } from '../../format/transcript.ts'
import { hasLetter } from '../draft/letters.ts'
import { findQuotes, type Quote } from '../marks/quotes.ts'
import { splitSentences } from '../marks/sentences.ts'
import type { Found, Reading } from './reading.ts'
import { kindOfSentence } from './speech-kind.ts'
import { type SpeechSentence, speechSentence } from './speech-sentence.ts'
import { comesToElse } from './speech-shift.ts'
import { trim } from './trim.ts'

export interface Speech {
  readonly text: string
  readonly folded: string
  /** Whether the turn before ended with a question. */
  readonly answers: boolean
  /** Where the speaker goes on after somebody else nodded: no point runs over it. Ascending. */
  readonly breaks: readonly number[]
}

interface Said {
  readonly start: number
  readonly end: number
  /** Whether the speaker goes on here after somebody else nodded. */
  readonly goesOn: boolean
  readonly read: SpeechSentence
}

/** UTF-16 units: a point that is as long ends with its sentence. */
const LONG = { chinese: 150, english: 400 }
/** UTF-16 units: a point that is as long ends where its speaker comes to something else. */
const ENOUGH = { chinese: 30, english: 80 }

/**
 * Points of a turn of speech: sentences that follow each other in a paragraph and are of one kind are one
 * point, until it is long or its speaker comes to something else. A nod goes with what is said after it.
 */
export function speechReading(speech: Speech): Reading {
  const { folded } = speech
  const points = (from: number, to: number, quotes: readonly Quote[], cue: Kind | null) => {
    const said = sentencesOf(speech, from, to, quotes)
    return joined(speech, said, kindsOf(speech, said, to), cue)
  }
  return {
    free: (from, to, quotes) => points(from, to, quotes, null),
    item: (from, words, to, cue) =>
      hasLetter(speech.text, words, to) ? points(from, to, findQuotes(folded, from, to), cue) : [],
  }
}

/** The sentences of a stretch; one that somebody nods in is read in its pieces, since who speaks often ends none. */
function sentencesOf(
  { text, folded, breaks }: Speech,
  from: number,
  to: number,
  quotes: readonly Quote[],
): Said[] {
  const said: Said[] = []
  let next = firstFrom(breaks, from)
  let goesOn = false
  const add = (from: number, to: number) => {
    const span = trim(folded, from, to)
    if (!span || !hasLetter(text, span.start, span.end)) return
    const { start, end } = span
    said.push({ start, end, goesOn, read: speechSentence(folded.slice(start, to)) })
    goesOn = false
  }
  for (const sentence of splitSentences(folded, quotes, from, to)) {
    let { start } = sentence
    for (; next < breaks.length && breaks[next]! < sentence.end; next++) {
      const at = breaks[next]!
      if (at > start) add(start, endBefore(folded, at))
      start = Math.max(start, at)
      goesOn = true
    }
    add(start, sentence.end)
  }
  return said
}

function kindsOf({ folded, answers }: Speech, said: readonly Said[], to: number): Kind[] {
  const kinds: Kind[] = new Array(said.length)
  let isLast = to >= folded.length || !/\S/.test(folded.slice(to))
  for (let i = said.length - 1; i >= 0; i--) {
    const { read, start } = said[i]!
    const kind = kindOfSentence(read, { answers: answers && start === 0, isLast })
    kinds[i] = kind
    isLast &&= read.isMarked || kind === 'procedure' || kind === 'question'
  }
  return kinds
}

function joined(
  { folded }: Speech,
  said: readonly Said[],
  kinds: readonly Kind[],
  cue: Kind | null,
): Found[] {
  const points: { span: { start: number; end: number }; kind: Kind }[] = []
  let nods = -1
  let broken = false
  const add = (start: number, end: number, kind: Kind, read: SpeechSentence) => {
    const last = points.at(-1)
    const script = read.isChinese ? 'chinese' : 'english'
    const length = last ? last.span.end - last.span.start : 0
    const goesOn =
      last?.kind === kind &&
      length < LONG[script] &&
      !(length >= ENOUGH[script] && comesToElse(read)) &&
      !folded.slice(last.span.end, start).includes('\n') &&
      !broken
    if (goesOn) last.span.end = end
    else points.push({ span: { start, end }, kind })
    broken = false
  }
  for (let i = 0; i < said.length; i++) {
    const { start, end, goesOn, read } = said[i]!
    broken ||= goesOn
    if (read.isNod && i < said.length - 1) {
      if (nods < 0) nods = start
      continue
    }
    const told = read.isNod ? (points.at(-1)?.kind ?? kinds[i]!) : kinds[i]!
    const kind = told === 'view' && cue ? cue : told
    add(nods < 0 ? start : nods, end, kind, read)
    nods = -1
  }
  return points
}

/** The place of the first of ascending numbers that is not below `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

function endBefore(text: string, at: number): number {
  let end = at
  while (end > 0 && ' \n'.includes(text[end - 1]!)) end--
  return end
}

/**
 * The kind of words that stay together whatever is in them (a cell of a table): that of most of its letters,
 * and procedure only where there is nothing else.
 */
export function kindOfSpeech(folded: string): Kind {
  const speech = { text: folded, folded, answers: false, breaks: [] }
  const quotes = findQuotes(folded, 0, folded.length)
  const said = sentencesOf(speech, 0, folded.length, quotes)
  const units = new Map<Kind, number>()
  for (const [i, kind] of kindsOf(speech, said, folded.length).entries()) {
    const { start, end } = said[i]!
    if (kind !== 'procedure') units.set(kind, (units.get(kind) ?? 0) + end - start)
  }
  let most: Kind | null = null
  for (const [kind, count] of units) if (!most || count > units.get(most)!) most = kind
  return most ?? (said.length > 0 ? 'procedure' : 'view')
}
