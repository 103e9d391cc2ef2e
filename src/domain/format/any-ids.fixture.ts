import fc from 'fast-check'

/** Characters that are not seen, or seen as another is: all that two ids could differ by unnoticed. */
export const UNSEEN = [
  ...'\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b\u180e\u200b\u200c\u200d\u200e\u2028\u202a\u202e',
  ...'\u2060\u2065\u2066\u2069\u206a\u2800\u3164\ufe0f\ufeff\uffa0\ufff0\ufffb\ufffe\uffff\u0000\u0085',
  ...'\u{1bca0}\u{1d173}\u{e0000}\u{e0041}\u{e0080}\u{e0100}\u{e01f0}\u{e0fff}',
  '\ud800',
  '\udc00',
]

/** Marks that compose with the letter before them or stand on what is before the id. */
const MARKS = [...'\u0301\u0323\u0338\u20e3\u3099']

/** What stands in an id, or is another way to write it. */
const LETTERS = [...'aA1-.~_é张\u212b\u00c5\uf900\u8c48か\u{1f600}', 'e\u0301', 'か\u3099']

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 1, arbitrary: fc.constantFrom(...UNSEEN) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKS) },
)

/** Ids that keep the rules or do not, each of a few pieces, so that many are almost another. */
export const anyIdOrNone = fc
  .array(piece, { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(''))
