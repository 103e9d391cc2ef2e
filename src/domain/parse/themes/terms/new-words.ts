import { CHINESE_BEFORE_VERBS } from '../../words/zh/before-verbs.ts'
import { exactLog } from './exact-log.ts'
import type { MeetingWords } from './meeting-words.ts'
import { Pairs } from './pairs.ts'
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

/**
 * Puts characters together that the dictionary leaves apart and that stand together again and again: 区 块 链,
 * 公 链. Gives the same meeting with such words in place of their parts; they are put where those were, in the lists of the
 * meeting that it was given.
 */
export function withNewWords(meeting: MeetingWords): MeetingWords {
  let found = meeting
  for (let round = 0; round < ROUNDS; round++) {
    const pairs = newPairs(found)
    if (!pairs) return found
    found = joined(found, pairs)
  }
  return found
}

/** Words that stand together, and for each pair by its place the number of the word that it is; 0 if it is none. */
interface NewPairs {
  readonly pairs: Pairs
  readonly words: Int32Array
}

/** The pairs that are words; null where there are none. */
function newPairs({ vocabulary, words }: MeetingWords): NewPairs | null {
  const singles = new Int32Array(vocabulary.words.length)
  const joins = joinsOf(vocabulary)
  const pairs = new Pairs()
  let all = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word === BREAK) continue
    singles[word]!++
    all++
    const next = words[i + 1] ?? BREAK
    if (mayJoin(joins[word]!, joins[next]!)) pairs.add(word, next)
  }
  const cohesive = new Map<number, Neighbours>()
  for (let pair = 0; pair < pairs.size; pair++) {
    const count = pairs.counts[pair]!
    const [a, b] = [singles[pairs.firsts[pair]!]!, singles[pairs.seconds[pair]!]!]
    if (count < LEAST || count < TOGETHER * Math.min(a, b)) continue
    if (exactLog((count * all) / (a * b)) >= COHESION) cohesive.set(pair, new Neighbours())
  }
  for (let i = 0; i + 1 < words.length && cohesive.size > 0; i++) {
    const sides = cohesive.get(pairs.placeOf(words[i]!, words[i + 1]!))
    sides?.add(words[i - 1] ?? BREAK, words[i + 2] ?? BREAK)
  }
  const found = new Int32Array(pairs.size)
  let any = false
  for (const [pair, sides] of cohesive) {
    if (!sides.vary()) continue
    const parts = [pairs.firsts[pair]!, pairs.seconds[pair]!]
    found[pair] = vocabulary.coin(parts.map((part) => vocabulary.words[part]!).join(''))
    any = true
  }
  return any ? { pairs, words: found } : null
}

const BEFORE_VERBS: ReadonlySet<string> = new Set(CHINESE_BEFORE_VERBS.map(([word]) => word))

/** A word that no other is joined to, a break among them. */
const ALONE = 0
/** What else tells whether a word may be joined, beside how many characters it has. */
const BEFORE_VERB = 8
const VERB = 16
const LENGTH = 7

/** By its number, how a word may be joined: asked at each word of a meeting, of which there are millions. */
const joinsOf = ({ words, kinds }: Vocabulary): Uint8Array =>
  Uint8Array.from(words, (word, number) => {
    const kind = kinds[number]
    if (kind === 'other' || word.length >= LONGEST || !isHan(word)) return ALONE
    const sign = BEFORE_VERBS.has(word) ? BEFORE_VERB : kind === 'verb' ? VERB : 0
    return word.length | sign
  })

/** Two words of the dictionary are two words, and so is a verb with what stands before verbs (去理解); another single character may be a part of one. */
function mayJoin(a: number, b: number): boolean {
  if (a === ALONE || b === ALONE) return false
  const [left, right] = [a & LENGTH, b & LENGTH]
  if (a & BEFORE_VERB && right > 1 && b & VERB) return false
  return (left === 1 || right === 1) && left + right <= LONGEST
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

/** The same words with the pairs in one, in the same lists: a long meeting has millions. */
function joined(meeting: MeetingWords, { pairs, words: found }: NewPairs): MeetingWords {
  const { words, starts } = meeting
  let size = 0
  for (let point = 0, i = 0; point + 1 < starts.length; point++) {
    const end = starts[point + 1]!
    for (; i < end; i++) {
      const pair = i + 1 < end ? pairs.placeOf(words[i]!, words[i + 1]!) : -1
      const word = pair < 0 ? 0 : found[pair]!
      words[size++] = word > 0 ? word : words[i]!
      if (word > 0) i++
    }
    starts[point + 1] = size
  }
  return { ...meeting, words: words.subarray(0, size) }
}
