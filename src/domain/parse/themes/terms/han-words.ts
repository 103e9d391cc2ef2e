import type { WordList } from './word-list.ts'

/** No word of the list is longer, in UTF-16 units. */
const LONGEST = 6

/** A run of no more units is looked at at once: the longest way is kept in short memory. */
const RUN = 200

/** Where words end, and their numbers in the list, at the same place in both; -1 for a character that it does not have. */
export interface HanCut {
  /** How many words there are; what stands behind them in the lists is of runs before. */
  readonly size: number
  readonly ends: readonly number[]
  readonly words: readonly number[]
}

/**
 * Cuts runs of Chinese characters into words: of all ways the one whose words are together the most
 * frequent. The function gives the words of `text` from `start` to `end`, which hold nothing but such
 * characters, in lists that are overwritten when it is called again. Without a list each character is a word.
 */
export function hanWords(
  list: WordList | null,
): (text: string, start: number, end: number) => HanCut {
  const begins = beginnings(list)
  const lone = (list?.rarest ?? 0) + 8
  const best = new Float64Array(RUN + 1)
  const from = new Int32Array(RUN + 1)
  /** The word that ends at a place on the best way to it. */
  const word = new Int32Array(RUN + 1)
  const here = new Int32Array(LONGEST + 1)
  // Millions of runs are cut: the lists are made once.
  const cut = { size: 0, ends: [] as number[], words: [] as number[] }
  function cutRun(text: string, start: number, end: number) {
    const length = end - start
    best.fill(Number.POSITIVE_INFINITY, 1, length + 1)
    best[0] = 0
    for (let i = 0; i < length; i++) {
      const isLong = i + 1 < length && begins[twoAt(text, start + i)] === 1
      const most = isLong ? Math.min(LONGEST, length - i) : 1
      here.fill(-1)
      list?.words.beginningAt(text, start + i, most, here)
      for (let n = 1; n <= most; n++) {
        const number = here[n]!
        if (number < 0 && n > 1) continue
        const total = best[i]! + (number < 0 ? lone : list!.words.at(number).step)
        if (total < best[i + n]!) {
          best[i + n] = total
          from[i + n] = i
          word[i + n] = number
        }
      }
    }
    // They are found from the last to the first.
    let size = cut.size
    for (let i = length; i > 0; i = from[i]!) size++
    cut.size = size
    for (let i = length; i > 0; i = from[i]!) {
      size--
      cut.ends[size] = start + i
      cut.words[size] = word[i]!
    }
  }
  return (text, start, end) => {
    cut.size = 0
    for (let at = start; at < end; at += RUN) cutRun(text, at, Math.min(end, at + RUN))
    return cut
  }
}

/** By two units whether a word may begin with them: most words that might be there are ruled out by it. */
function beginnings(list: WordList | null): Uint8Array {
  const begins = new Uint8Array(TWO + 1)
  list?.words.each((text, start, end) => {
    if (end - start > 1) begins[twoAt(text, start)] = 1
  })
  return begins
}

/** A number of twenty bits for two units; others may share it. */
const TWO = 0xfffff
const twoAt = (text: string, at: number) =>
  (text.charCodeAt(at) * 1009 + text.charCodeAt(at + 1)) & TWO
