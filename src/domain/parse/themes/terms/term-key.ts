import { stemEnglish } from './english-stem.ts'
import { isHan } from './vocabulary.ts'

const PIECE = /\p{Script=Han}+|\p{L}[\p{L}\p{M}\p{N}]*/gu

/**
 * What two spellings of one term have in common: in lower case, singular, without what stands between words.
 * `Street lamps` and `street lamp` have one key.
 */
export const termKey = (term: string): string =>
  (term.toLowerCase().match(PIECE) ?? [])
    .map((word) => (isHan(word) ? word : stemEnglish(word)))
    .join('')
