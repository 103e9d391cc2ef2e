const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー，。；：、！？「」『』《》]'
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'u')
const BEGINS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u')

/**
 * What stands between words that follow each other: a space, and nothing where a script of either puts none
 * between its words.
 */
export const gapBetween = (before: string, after: string): '' | ' ' =>
  ENDS_UNSPACED.test(before.slice(-2)) || BEGINS_UNSPACED.test(after.slice(0, 2)) ? '' : ' '
