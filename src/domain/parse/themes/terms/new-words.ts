import { exactLog } from './exact-log.ts'
import type { MeetingWords } from './meeting-words.ts'
import { BREAK, isHan, type Vocabulary } from './vocabulary.ts'

/** A pair that is said less often is no word of the meeting's own. */
const LEAST = 4
/** A word's parts stand together in so large a share of the places of the rarer one. */
const TOGETHER = 0.3
/** And so many times (in natural logarithms) more often than by chance. */
const COHESION = 3
/** On either side of a word stand so many different ones at least: what has always one neighbour is a part. */
const NEIGHBOURS = 2
/** Words of up to so many characters are put together, in so many rounds. */
const LONGEST = 5
const ROUNDS = 2

/** Pairs of numbers as one; no meeting has so many words. */
const PAIR = 2 ** 24

/**
 * Puts characters together that the dictionary leaves apart and that stand together again and again: 区 块 链,
 * 公 链. Gives the same meeting with such words in place of their parts.
 */
export function withNewWords(meeting: MeetingWords): MeetingWords {
  let found = meeting
  for (let round = 0; round < ROUNDS; round++) {
    const pairs = newPairs(found)
    if (pairs.size === 0) return found
    found = joined(found, pairs)
  }
  return found
}

/** The pairs that are words, with the number of each word. */
function newPairs({ vocabulary, words }: MeetingWords): Map<number, number> {
  const singles = new Int32Array(vocabulary.words.length)
  const pairs = new Map<number, number>()
  let all = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word === BREAK) continue
    singles[word]!++
    all++
    const next = words[i + 1] ?? BREAK
    if (mayJoin(vocabulary, word, next))
      pairs.set(word * PAIR + next, (pairs.get(word * PAIR + next) ?? 0) + 1)
  }
  const cohesive = new Map<number, Neighbours>()
  for (const [pair, count] of pairs) {
    const [a, b] = [singles[Math.floor(pair / PAIR)]!, singles[pair % PAIR]!]
    if (count < LEAST || count < TOGETHER * Math.min(a, b)) continue
    if (exactLog((count * all) / (a * b)) >= COHESION) cohesive.set(pair, new Neighbours())
  }
  for (let i = 0; i + 1 < words.length && cohesive.size > 0; i++) {
    const sides = cohesive.get(words[i]! * PAIR + words[i + 1]!)
    sides?.add(words[i - 1] ?? BREAK, words[i + 2] ?? BREAK)
  }
  const found = new Map<number, number>()
  for (const [pair, sides] of cohesive) {
    if (!sides.vary()) continue
    const [a, b] = [Math.floor(pair / PAIR), pair % PAIR]
    found.set(pair, vocabulary.coin(vocabulary.words[a]! + vocabulary.words[b]!))
  }
  return found
}

/** Two words of the dictionary are two words; a single character may be a part of one. */
function mayJoin({ words, kinds }: Vocabulary, a: number, b: number): boolean {
  if (b === BREAK || kinds[a] === 'other' || kinds[b] === 'other') return false
  const [left, right] = [words[a]!, words[b]!]
  if (!isHan(left) || !isHan(right)) return false
  return (left.length === 1 || right.length === 1) && left.length + right.length <= LONGEST
}

/** The words that stand beside a pair; of a side no more are told apart than matter. */
class Neighbours {
  private readonly before: number[] = []
  private readonly after: number[] = []

  add(before: number, after: number): void {
    // A sign beside it is as good as another word each time.
    if (before === BREAK || !this.before.includes(before)) this.keep(this.before, before)
    if (after === BREAK || !this.after.includes(after)) this.keep(this.after, after)
  }

  vary(): boolean {
    return this.before.length >= NEIGHBOURS && this.after.length >= NEIGHBOURS
  }

  private keep(side: number[], word: number): void {
    if (side.length < NEIGHBOURS) side.push(word)
  }
}

/** The same words with the pairs in one. */
function joined(meeting: MeetingWords, pairs: ReadonlyMap<number, number>): MeetingWords {
  const { words, starts } = meeting
  const out = new Int32Array(words.length)
  const begins = new Int32Array(starts.length)
  let size = 0
  for (let point = 0; point + 1 < starts.length; point++) {
    const end = starts[point + 1]!
    for (let i = starts[point]!; i < end; i++) {
      const word = i + 1 < end ? pairs.get(words[i]! * PAIR + words[i + 1]!) : undefined
      out[size++] = word ?? words[i]!
      if (word !== undefined) i++
    }
    begins[point + 1] = size
  }
  return { ...meeting, words: out.subarray(0, size), starts: begins }
}
