import { ByteReader } from '../table/byte-reader.ts'
import type { Gathered } from './gather.ts'
import { PlaceReader } from './places.ts'
import { PairWriter } from './run-lists.ts'
import { classOf, pairOf, WORD } from './tokens.ts'

/*
 * Two words that many points have each are beside each other in few: asked in quotation marks, the pair is
 * a token of its own, so that the long lists of both need not be read.
 */

/** A word is common that more than a part of so many of the points have. */
const COMMON = 8

/** Whether so many of the points are enough for a word to be common. */
export const isCommon = (count: number, points: number): boolean => count * COMMON > points

/** A pair of words that stand beside each other, and where the first one stands: as a run tells it. */
export interface Pair {
  readonly token: string
  readonly count: number
  readonly numbers: Uint8Array
  readonly places: Uint8Array
}

/** The pairs of common words of a segment, in any order. */
export function commonPairs(gathered: Gathered): Pair[] {
  const names = commonWords(gathered)
  const words = [...names.keys()]
  const all = occurrencesOf(gathered, words)
  const lists = new Map<number, PairWriter>()
  for (let point = 0; point < gathered.points; point++) {
    const [start, end] = [all.starts[point]!, all.starts[point + 1]!]
    // A place and the number of the word in one number, so that they are sorted by places.
    const here = all.values.subarray(start, end).sort()
    for (let i = 1; i < here.length; i++) {
      const [place, next] = [Math.floor(here[i - 1]! / WORDS), Math.floor(here[i]! / WORDS)]
      if (next !== place + 1) continue
      const pair = (here[i - 1]! % WORDS) * WORDS + (here[i]! % WORDS)
      const list = lists.get(pair) ?? new PairWriter()
      lists.set(pair, list)
      list.add(point, place)
    }
  }
  return Array.from(lists, ([pair, list]) => {
    const [first, second] = [words[Math.floor(pair / WORDS)]!, words[pair % WORDS]!]
    return { token: pairOf(names.get(first)!, names.get(second)!), ...list.take() }
  })
}

/** There are fewer common words than this: {@link COMMON} times the words of a point. */
const WORDS = 2 ** 20

/** Those tokens that are common words, with their names. */
function commonWords({ points, keys, keyEnds, counts }: Gathered): Map<number, string> {
  const decoder = new TextDecoder()
  const names = new Map<number, string>()
  for (const [token, count] of counts.entries()) {
    if (!isCommon(count, points) || names.size === WORDS) continue
    const name = decoder.decode(keys.subarray(token === 0 ? 0 : keyEnds[token - 1], keyEnds[token]))
    if (classOf(name.codePointAt(0)!) === WORD) names.set(token, name)
  }
  return names
}

/** Per point where words stand: place times {@link WORDS} plus which of them, and where the values of each point begin. */
function occurrencesOf({ points, counts, numbers, places }: Gathered, words: readonly number[]) {
  const each = (take: (point: number, word: number, place: number) => void) => {
    for (const [word, token] of words.entries()) {
      const list = new ByteReader(numbers.bytes, 'run')
      list.at = numbers.starts[token]!
      const start = places.starts[token]!
      const own = places.bytes.subarray(start, start + places.lengths[token]!)
      const reader = new PlaceReader(own, 0, 'run')
      let point = 0
      for (let i = 0; i < counts[token]!; i++) {
        point += list.varint()
        reader.read(i, (place) => take(point, word, place))
      }
    }
  }
  const starts = new Int32Array(points + 1)
  each((point) => {
    starts[point + 1]!++
  })
  for (let point = 0; point < points; point++) starts[point + 1]! += starts[point]!
  const next = starts.slice()
  const values = new Float64Array(starts[points]!)
  each((point, word, place) => {
    values[next[point]!++] = place * WORDS + word
  })
  return { starts, values }
}
