import type { MeetingWords } from './meeting-words.ts'
import { BREAK } from './vocabulary.ts'

/** A word that is no word of the language is a name where it is spelt as one in so large a share of its places. */
const SHARE = 0.8
/** As names are spelt; what has more capitals is a product or an abbreviation. */
const NAME = /^\p{Lu}\p{Ll}+$/u

/**
 * Whether each word of a meeting is a name that its list of common words does not have, by number: 1 where it is.
 * Most are of people who are spoken of. Without a list nothing tells them from other words.
 */
export function properNames({ vocabulary, words }: MeetingWords): Uint8Array {
  const { stems, kinds, steps, spellings } = vocabulary
  const isSpelt = spellings.map((spelt) => NAME.test(spelt))
  const times = new Int32Array(spellings.length)
  const named = new Int32Array(spellings.length)
  // Not by an iterator, which makes an object for each of millions until it is compiled.
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word === BREAK || kinds[word] !== 'unknown' || steps[word]! < 0) continue
    times[stems[word]!]!++
    if (isSpelt[word]) named[stems[word]!]!++
  }
  return Uint8Array.from(stems, (stem) =>
    times[stem]! > 0 && named[stem]! >= SHARE * times[stem]! ? 1 : 0,
  )
}
