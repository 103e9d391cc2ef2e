/** What closes a quotation, by what opens it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
}

/** Whether a quotation mark that opens stands at a place. */
export const opensQuotation = (text: string, at: number): boolean =>
  CLOSERS[text[at] ?? ''] !== undefined

/** Any mark of quotations. */
export const QUOTED = /["“”„«»「」『』]/

/** Where the words of a quotation end in its line, and how sure it is that they are one quotation. */
export interface Quotation {
  readonly end: number
  /** `open`: it is not closed; `whole`: it closes the line; `part`: words of the line stand behind it. */
  readonly is: 'open' | 'whole' | 'part' | 'doubtful'
}

/**
 * The quotation that opens at `open` and has words from `from` on, in a line that ends before `end`. Those within it are its
 * own. Where words stand behind it, it is a part of a sentence; doubtful where they may be of the quotation as well.
 */
export function quotationAt(text: string, open: number, from: number, end: number): Quotation {
  const close = closeOf(text, open, from, end)
  if (close < 0) return { end, is: 'open' }
  const behind = text.slice(close + 1, end).trim()
  if (!/[\p{L}\p{N}]/u.test(behind)) return { end: close, is: 'whole' }
  const closer = text[close]!
  // Two quotations, or one whose own quotations do not pair; what happened meanwhile; inches.
  const isDoubtful =
    behind.endsWith(closer) ||
    /^[(（[【]/.test(behind) ||
    (closer === '"' && /\d/.test(text[close - 1]!))
  return { end: close, is: isDoubtful ? 'doubtful' : 'part' }
}

/** Where the mark stands that closes a quotation; -1 where none does. */
function closeOf(text: string, open: number, from: number, end: number): number {
  const opener = text[open]!
  const closer = CLOSERS[opener]!
  let depth = 1
  for (let at = from; at < end; at++) {
    const sign = text[at]
    if (sign !== opener && sign !== closer) continue
    // Where one mark does both, it opens within a quotation before a word, unless a sentence ends before it.
    const opens = opener === closer ? depth === 1 && isBeforeWord(text, at) : sign === opener
    depth += opens ? 1 : -1
    if (depth === 0) return at
  }
  return -1
}

const isBeforeWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text[at + 1] ?? '') && !/[,.!?…，。！？、；;]/.test(text[at - 1]!)
