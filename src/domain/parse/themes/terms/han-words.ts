import type { WordList } from './word-list.ts'

/** No word of the list is longer, in UTF-16 units. */
const LONGEST = 6

/** A run of no more units is looked at at once: the longest way is kept in short memory. */
const RUN = 200

/**
 * Cuts runs of Chinese characters into words: of all ways the one whose words are together the most
 * frequent. `cut` gives the ends of the words of `text` from `start` to `end`, which hold nothing but such
 * characters. Without a list each character is a word.
 */
export function hanWords(list: WordList | null): {
  cut(text: string, start: number, end: number): readonly number[]
} {
  const begins = beginnings(list)
  const cost = (word: string) => {
    const known = list?.words.get(word)
    return known ? known.step : undefined
  }
  const lone = (list?.rarest ?? 0) + 8
  const best = new Float64Array(RUN + 1)
  const from = new Int32Array(RUN + 1)
  function cutRun(text: string, start: number, end: number, ends: number[]) {
    const length = end - start
    best.fill(Number.POSITIVE_INFINITY, 1, length + 1)
    best[0] = 0
    for (let i = 0; i < length; i++) {
      const most = i + 1 < length && begins[twoAt(text, start + i)] === 1 ? LONGEST : 1
      for (let n = 1; n <= most && i + n <= length; n++) {
        const word = text.slice(start + i, start + i + n)
        const price = cost(word) ?? (n === 1 ? lone : undefined)
        if (price === undefined) continue
        const total = best[i]! + price
        if (total < best[i + n]!) {
          best[i + n] = total
          from[i + n] = i
        }
      }
    }
    const first = ends.length
    for (let i = length; i > 0; i = from[i]!) ends.push(start + i)
    // They were found from the last to the first.
    for (let a = first, b = ends.length - 1; a < b; a++, b--) {
      const end = ends[a]!
      ends[a] = ends[b]!
      ends[b] = end
    }
  }
  return {
    cut(text, start, end) {
      const ends: number[] = []
      for (let at = start; at < end; at += RUN) cutRun(text, at, Math.min(end, at + RUN), ends)
      return ends
    },
  }
}

/** By two units whether a word may begin with them: most words that might be there are ruled out by it. */
function beginnings(list: WordList | null): Uint8Array {
  const begins = new Uint8Array(TWO + 1)
  for (const word of list?.words.keys() ?? []) if (word.length > 1) begins[twoAt(word, 0)] = 1
  return begins
}

/** A number of twenty bits for two units; others may share it. */
const TWO = 0xfffff
const twoAt = (text: string, at: number) =>
  (text.charCodeAt(at) * 1009 + text.charCodeAt(at + 1)) & TWO
