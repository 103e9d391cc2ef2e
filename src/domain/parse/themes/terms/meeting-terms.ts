import { isThingIn } from './is-phrase.ts'
import type { MeetingWords } from './meeting-words.ts'
import { Pairs } from './pairs.ts'
import { isSpoken, ROLES } from './telling.ts'
import { BREAK, isHan, type Vocabulary } from './vocabulary.ts'
import type { WordKind } from './word-list.ts'

/** Something that is spoken of: a word, or some that stand together. */
export interface Term {
  /** The stems of its words. */
  readonly stems: readonly number[]
  /** Those of them that tell something: all but what joins them. */
  readonly telling: readonly number[]
  readonly kind: WordKind | 'unknown'
  /** How rare it is elsewhere: its step in the list, -1 where there is no list. */
  readonly step: number
  /** How wide it is, in letters; a Chinese character counts for two. */
  readonly width: number
  /** The point of each mention, in order. */
  readonly mentions: Int32Array
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

/**
 * Terms by number: a word by that of its stem, a phrase by its place among `pairs` after all those. Hundreds of
 * thousands of mentions are told without an object of each.
 */
interface Numbered {
  readonly meeting: MeetingWords
  readonly roles: Uint8Array
  /** The stems of telling words that stand together, the second of them a thing. */
  readonly pairs: Pairs
  /** Whether each pair is a phrase. */
  readonly isPhrase: Uint8Array
}

/** The terms of a meeting, those that are said most first. `roles` has what each word may do in one. */
export function meetingTerms(meeting: MeetingWords, roles: Uint8Array): Term[] {
  const { vocabulary, words } = meeting
  const numbered = withPhrases(meeting, roles)
  const { pairs } = numbered
  const singles = vocabulary.words.length
  const counts = new Int32Array(singles + pairs.size)
  /** The first form of each stem that tells. */
  const forms = new Int32Array(singles)
  eachMention(numbered, (term, _, at) => {
    counts[term]!++
    if (term < singles && forms[term] === 0) forms[term] = words[at]!
  })
  const inPhrase = mostInPhrase(counts, singles, pairs)
  const chosen: number[] = []
  for (let term = 0; term < counts.length; term++) {
    const count = counts[term]!
    if (count >= LEAST && (term >= singles || inPhrase[term]! < MOSTLY * count)) chosen.push(term)
  }
  const order = (a: number, b: number) =>
    Math.min(a, b) < singles ? a - b : byStems(pairs, a - singles, b - singles)
  chosen.sort((a, b) => counts[b]! - counts[a]! || order(a, b)).splice(MOST)
  const mentions = mentionsOf(numbered, chosen, counts)
  return chosen.map((term, i) =>
    term < singles
      ? wordTerm(term, forms[term]!, mentions[i]!, vocabulary)
      : phraseTerm(pairs, term - singles, forms, mentions[i]!, vocabulary),
  )
}

const byStems = ({ firsts, seconds }: Pairs, a: number, b: number) =>
  firsts[a]! - firsts[b]! || seconds[a]! - seconds[b]!

/** Finds the pairs of telling words that stand together again and again. */
function withPhrases(meeting: MeetingWords, roles: Uint8Array): Numbered {
  const { vocabulary, words } = meeting
  const { stems } = vocabulary
  const singles = new Int32Array(vocabulary.words.length)
  const pairs = new Pairs()
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!isSpoken(roles[word]!)) continue
    const stem = stems[word]!
    singles[stem]!++
    const next = words[i + 1] ?? BREAK
    const mayEnd = isSpoken(roles[next]!) || roles[next] === ROLES.ends
    if (!mayEnd || !isThingIn(vocabulary, roles, next)) continue
    if (stems[next] !== stem) pairs.add(stem, stems[next]!)
  }
  const isPhrase = new Uint8Array(pairs.size)
  for (let pair = 0; pair < pairs.size; pair++) {
    const [first, second] = [singles[pairs.firsts[pair]!]!, singles[pairs.seconds[pair]!]!]
    // What only ends phrases is not counted by itself.
    const rarer = second === 0 ? first : Math.min(first, second)
    if (pairs.counts[pair]! >= Math.max(LEAST, TOGETHER * rarer)) isPhrase[pair] = 1
  }
  return { meeting, roles, pairs, isPhrase }
}

/** Hears of each mention of each term: its number, the point, and its place among the words. */
function eachMention(
  { meeting: { vocabulary, words, starts }, roles, pairs, isPhrase }: Numbered,
  hear: (term: number, point: number, at: number) => void,
): void {
  const { stems } = vocabulary
  const singles = vocabulary.words.length
  for (let point = 0; point + 1 < starts.length; point++) {
    for (let at = starts[point]!; at < starts[point + 1]!; at++) {
      const word = words[at]!
      if (!isSpoken(roles[word]!)) continue
      const stem = stems[word]!
      hear(stem, point, at)
      const pair = pairs.placeOf(stem, stems[words[at + 1] ?? BREAK]!)
      if (pair >= 0 && isPhrase[pair]) hear(singles + pair, point, at)
    }
  }
}

/** For each word how often the phrase with it is said that is said most: a word that is mostly said in one is a part of it, and what it names is cut short. */
function mostInPhrase(counts: Int32Array, singles: number, pairs: Pairs): Int32Array {
  const most = new Int32Array(singles)
  for (let pair = 0; pair < pairs.size; pair++) {
    const count = counts[singles + pair]!
    if (count < LEAST) continue
    for (const stem of [pairs.firsts[pair]!, pairs.seconds[pair]!])
      most[stem] = Math.max(most[stem]!, count)
  }
  return most
}

/** The point of each mention of some terms, in order. */
function mentionsOf(
  numbered: Numbered,
  terms: readonly number[],
  counts: Int32Array,
): Int32Array[] {
  const lists = terms.map((term) => new Int32Array(counts[term]!))
  /** By term the place of its list, and one more. */
  const placeOf = new Int32Array(counts.length)
  for (const [place, term] of terms.entries()) placeOf[term] = place + 1
  const sizes = new Int32Array(terms.length)
  eachMention(numbered, (term, point) => {
    const place = placeOf[term]! - 1
    if (place >= 0) lists[place]![sizes[place]!++] = point
  })
  return lists
}

const wordTerm = (
  stem: number,
  form: number,
  mentions: Int32Array,
  { words, kinds, steps }: Vocabulary,
): Term => ({
  stems: [stem],
  telling: [stem],
  kind: kinds[form]!,
  step: steps[form]!,
  width: wide(words[stem]!),
  mentions,
})

function phraseTerm(
  { firsts, seconds }: Pairs,
  pair: number,
  forms: Int32Array,
  mentions: Int32Array,
  { words, steps }: Vocabulary,
): Term {
  const stems = [firsts[pair]!, seconds[pair]!]
  const [a, b] = stems.map((stem) => steps[forms[stem]! || stem]!) as [number, number]
  const step = Math.min(a, b) < 0 ? -1 : Math.max(a, b) + RARER
  const width = stems.reduce((sum, stem) => sum + wide(words[stem]!), 0)
  return { stems, telling: stems, kind: 'noun', step, width, mentions }
}

const wide = (word: string) => (isHan(word) ? 2 : 1) * word.length
