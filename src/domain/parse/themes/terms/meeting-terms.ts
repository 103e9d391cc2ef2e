import type { MeetingWords } from './meeting-words.ts'
import { BREAK, isHan, type Vocabulary } from './vocabulary.ts'
import type { WordKind } from './word-list.ts'

/** Something that is spoken of: a word, or two that stand together. */
export interface Term {
  /** The stems of its words. */
  readonly stems: readonly number[]
  readonly kind: WordKind | 'unknown'
  /** How rare it is elsewhere: its step in the list, -1 where there is no list. */
  readonly step: number
  /** How wide it is, in letters; a Chinese character counts for two. */
  readonly width: number
  /** The point of each mention, in order. */
  readonly mentions: readonly number[]
}

/** What is said less often is spoken of in passing. */
const LEAST = 3
/** Two words are a phrase where they stand together in so large a share of the places of the rarer one. */
const TOGETHER = 0.12
/** Of so large a share of its places in one phrase a word is no more than a part of that. */
const MOSTLY = 0.5
/** A phrase is rarer than the rarer of its words, by so many steps. */
const RARER = 6
/** No more terms are weighed, the most frequent. */
const MOST = 3000

const PAIR = 2 ** 24

/** The terms of a meeting, those that are said most first. `telling` has a 1 for each word that may be one. */
export function meetingTerms(meeting: MeetingWords, telling: Uint8Array): Term[] {
  const { vocabulary, words, starts } = meeting
  const { stems } = vocabulary
  const phrases = phrasesOf(meeting, telling)
  const mentions = new Map<number, number[]>()
  const mention = (term: number, point: number) => {
    const before = mentions.get(term)
    if (before) before.push(point)
    else mentions.set(term, [point])
  }
  const kinds = new Map<number, number>()
  for (let point = 0; point + 1 < starts.length; point++) {
    for (let i = starts[point]!; i < starts[point + 1]!; i++) {
      const word = words[i]!
      if (!telling[word]) continue
      const stem = stems[word]!
      if (!kinds.has(stem)) kinds.set(stem, word)
      mention(stem, point)
      const pair = stem * PAIR + stems[words[i + 1] ?? BREAK]!
      if (phrases.has(pair)) mention(pair, point)
    }
  }
  return [...mentions]
    .filter(([, points]) => points.length >= LEAST)
    .filter(isNoPartIn(mentions))
    .sort(([a, x], [b, y]) => y.length - x.length || a - b)
    .slice(0, MOST)
    .map(([key, points]) => termOf(key, points, vocabulary, kinds))
}

/** Whether a term stands for itself: a word that is mostly said in one phrase is a part of it, and what it names is cut short. */
function isNoPartIn(mentions: ReadonlyMap<number, readonly number[]>) {
  const inPhrase = new Map<number, number>()
  for (const [key, { length }] of mentions) {
    if (key < PAIR || length < LEAST) continue
    for (const stem of [Math.floor(key / PAIR), key % PAIR])
      inPhrase.set(stem, Math.max(inPhrase.get(stem) ?? 0, length))
  }
  return ([key, { length }]: readonly [number, readonly number[]]) =>
    (inPhrase.get(key) ?? 0) < MOSTLY * length
}

function termOf(
  key: number,
  mentions: readonly number[],
  { words: spelt, kinds, steps }: Vocabulary,
  words: ReadonlyMap<number, number>,
): Term {
  if (key < PAIR) {
    const word = words.get(key)!
    return {
      stems: [key],
      kind: kinds[word]!,
      step: steps[word]!,
      width: wide(spelt[key]!),
      mentions,
    }
  }
  const stems = [Math.floor(key / PAIR), key % PAIR]
  const [a, b] = stems.map((stem) => steps[words.get(stem)!]!) as [number, number]
  const step = Math.min(a, b) < 0 ? -1 : Math.max(a, b) + RARER
  const width = stems.reduce((sum, stem) => sum + wide(spelt[stem]!), 0)
  return { stems, kind: 'noun', step, width, mentions }
}

const wide = (word: string) => (isHan(word) ? 2 : 1) * word.length

/** The pairs of telling words that stand together again and again, the second of them a thing. */
function phrasesOf(
  { vocabulary: { stems, kinds }, words }: MeetingWords,
  telling: Uint8Array,
): ReadonlySet<number> {
  const singles = new Map<number, number>()
  const pairs = new Map<number, number>()
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!telling[word]) continue
    const stem = stems[word]!
    singles.set(stem, (singles.get(stem) ?? 0) + 1)
    const next = words[i + 1] ?? BREAK
    if (!telling[next] || kinds[next] === 'verb' || kinds[next] === 'quality') continue
    if (stems[next] === stem) continue
    const pair = stem * PAIR + stems[next]!
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const phrases = new Set<number>()
  for (const [pair, count] of pairs) {
    const rarer = Math.min(singles.get(Math.floor(pair / PAIR))!, singles.get(pair % PAIR)!)
    if (count >= LEAST && count >= TOGETHER * rarer) phrases.add(pair)
  }
  return phrases
}
