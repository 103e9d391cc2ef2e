/**
 * The one table of what nobody sees, of which the rule for ids, `may-hide.ts` and `reveal.ts` are made,
 * as part of a character class of a regular expression with the flag u: control and format
 * characters, halves of surrogate pairs, what may be left out where it cannot be shown (`DI`: fillers of
 * Hangul, variation selectors, tags), Unicode's own ends of lines, the blank of Braille, no characters.
 */
export const UNSEEN = '\\p{Cc}\\p{Cf}\\p{Cs}\\p{DI}\\u2028\\u2029\\u2800\\ufffe\\uffff'
