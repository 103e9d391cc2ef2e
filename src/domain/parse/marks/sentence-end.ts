import { charSet, isIn } from '../draft/char-set.ts'

const ENDERS = charSet('。！？!?…\n')
const AMIDST = charSet(',;:，；：،؛')

/** Short forms with a full stop that ends nothing; single letters are initials. */
const SHORT = new Set(
  'mr mrs ms mx dr prof hon rev sen rep gov gen col capt lt sgt cllr st jr sr no nos vs etc inc ltd co corp dept est fig vol pp approx e.g i.e a.m p.m u.s u.k u.n d.c jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
)

/**
 * Whether the character at `at` ends a sentence: a Chinese mark, ! or ?, a line end, or a full stop
 * with white space behind it that is none of an abbreviation, an initial or a number in a list.
 */
export function endsSentence(text: string, at: number): boolean {
  if (isIn(ENDERS, text, at)) return true
  if (text.charCodeAt(at) !== 46) return false
  let next = at + 1
  while (next < text.length && '”’"\')）]'.includes(text[next]!)) next++
  const space = text.charCodeAt(next)
  if (next < text.length && space !== 32 && space !== 10) return false
  let start = at
  while (start > 0 && at - start < 12 && /[A-Za-z.]/.test(text[start - 1]!)) start--
  const word = text.slice(start, at).toLowerCase()
  if (word.length === 1 && word !== 'i' && word !== 'a') return next >= text.length
  if (word === '') return !/[\s(（]\d{1,2}$|^\d{1,2}$/.test(text.slice(Math.max(0, at - 3), at))
  return !SHORT.has(word) || next >= text.length
}

/** Whether what stands at `at`, behind a mark, tells that the sentence goes on: `the mill, why not?, is old`. */
export const goesOnAt = (text: string, at: number): boolean => isIn(AMIDST, text, at)
