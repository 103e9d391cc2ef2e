import type { Localized } from '../format/transcript.ts'
import { fold } from '../text/fold.ts'

/** A word, and in how many texts before and after it is. */
export interface ChangedWord {
  readonly word: string
  readonly before: number
  readonly after: number
}

/** Shorter words tell nothing: in letters, or in characters of scripts without spaces. */
const SHORTEST = { letters: 5, characters: 2 }
/** A word that is in fewer texts than this, on the side where it is more, may be there by chance. */
const FEWEST = 3
/** The log-likelihood ratio above which two shares differ by chance once in a hundred times. */
const TELLING = 6.63
const MOST = 8

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Words that are in a greater share of later texts than of earlier ones (`came`), and the other way round (`went`): such
 * as would differ by chance once in a hundred times, most telling first. Each counts once a text, whatever wordings it has.
 */
export function changedWords(
  before: readonly Localized[],
  after: readonly Localized[],
): { readonly came: readonly ChangedWord[]; readonly went: readonly ChangedWord[] } {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  const counts = new Map<string, [before: number, after: number]>()
  for (const [side, texts] of [before, after].entries()) {
    for (const text of texts) {
      for (const word of wordsIn(text, segmenter)) {
        const own = counts.get(word) ?? [0, 0]
        own[side]! += 1
        counts.set(word, own)
      }
    }
  }
  const told = Array.from(counts, ([word, [early, late]]) => ({
    ...{ word, before: early, after: late },
    weight: likelihood(early, before.length, late, after.length),
    isMore: late * before.length > early * after.length,
  }))
    .filter((one) => one.weight >= TELLING && Math.max(one.before, one.after) >= FEWEST)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
  const some = (isMore: boolean) =>
    told
      .filter((one) => one.isMore === isMore)
      .slice(0, MOST)
      .map(({ word, before, after }) => ({ word, before, after }))
  return { came: some(true), went: some(false) }
}

function wordsIn(text: Localized, segmenter: Intl.Segmenter): ReadonlySet<string> {
  const words = new Set<string>()
  for (const wording of Object.values(text)) {
    for (const { segment, isWordLike } of segmenter.segment(fold(wording ?? ''))) {
      if (!isWordLike || /\p{N}/u.test(segment)) continue
      const least = UNSPACED.test(segment) ? SHORTEST.characters : SHORTEST.letters
      if ([...segment].length >= least) words.add(segment)
    }
  }
  return words
}

/** Dunning's log-likelihood ratio of two counts of so many. */
function likelihood(a: number, ofA: number, b: number, ofB: number): number {
  const expected = (a + b) / (ofA + ofB)
  const part = (count: number, all: number) =>
    (count > 0 ? count * Math.log(count / (all * expected)) : 0) +
    (count < all ? (all - count) * Math.log((all - count) / (all * (1 - expected))) : 0)
  return expected === 1 ? 0 : 2 * (part(a, ofA) + part(b, ofB))
}
