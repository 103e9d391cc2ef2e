/** Small letters, numbers and Han numbers, as lists count with: none of capitals, by which voices are told apart. */
const COUNT = String.raw`(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]|[ivxl]{1,6}|[一二三四五六七八九十百]{1,4})`
/** `2`, `2.`, `b)`, `(iv)`, `三、`. */
const BEFORE_A_TAB = new RegExp(`^(?:\\d{1,3}|[(（[]?${COUNT}[)）\\].、:：]{1,2}|[•·▪◦])$`)
const IN_BRACKETS = new RegExp(`^${COUNT}[.)、]?$`)

/**
 * Whether what stands before a tab, or in round brackets, counts the items of a list: of a motion, of a law that is read
 * out. It is no name, however often it comes back. In square ones voices are numbered, as are footnotes, which do not.
 */
export const isCounter = (label: string, make: 'tab' | 'bracket'): boolean =>
  (make === 'tab' ? BEFORE_A_TAB : IN_BRACKETS).test(label)

/** Whether words in round brackets, without a colon, are a sentence: what happened meanwhile. */
export const isEvent = (label: string): boolean =>
  /(?:\p{Ll}|\p{Script=Han})[.。!！?？…]$/u.test(label)
