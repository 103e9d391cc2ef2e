import type { Span } from '../../format/transcript.ts'

import { charSet, isIn } from '../draft/char-set.ts'

export interface Quote extends Span {
  /** Words of somebody, as against a term in quotation marks. */
  readonly speech: boolean
  /** Whether the quotation closes with the end of a sentence inside it. */
  readonly ended: boolean
}

/** A term in quotation marks is shorter than this and has no punctuation. */
const SHORT = 14

const MARKS = charSet('“”"')

/**
 * The outermost quotations of `text` from `from` to `to` (one paragraph), their marks included. One
 * that is never closed runs to the end if it opens the paragraph or follows a colon; else its mark
 * is ignored. ASCII marks open and close in turn.
 */
export function findQuotes(text: string, from: number, to: number): Quote[] {
  const quotes: Quote[] = []
  let open = -1
  let depth = 0
  for (let i = from; i < to; i++) {
    if (!isIn(MARKS, text, i)) continue
    const char = text[i]!
    const ascii = char === '"'
    if (char === '“' || (ascii && depth === 0)) {
      if (depth === 0) open = i
      // Some printers close with an opening mark; nesting is by other marks, so two openings are one.
      depth = 1
    } else if ((char === '”' || ascii) && depth > 0) {
      depth = 0
      quotes.push(quote(text, open, i + 1, from))
      open = -1
    }
  }
  if (open >= 0 && (open === from || text[open - 1] === '：'))
    quotes.push(quote(text, open, to, from))
  return quotes
}

function quote(text: string, start: number, end: number, from: number): Quote {
  const inside = text.slice(start + 1, Math.min(end - 1, start + 1 + 2000))
  const last = text[end - 2] ?? ''
  const ended = '。！？!?…'.includes(last) && last !== ''
  const marks = /[，。！？；：]/.test(inside)
  // “先修渠”，某某说: alone at the start of a sentence, with a comma after it.
  const alone =
    text[end] === '，' &&
    end - start > 5 &&
    (start === from || '。！？”'.includes(text[start - 1]!))
  return { start, end, speech: ended || marks || alone || end - start - 2 > SHORT, ended }
}

/** The text with the inside of every quotation blanked: what the reporter says himself. */
export function maskQuotes(text: string, quotes: readonly Quote[]): string {
  let masked = ''
  let at = 0
  for (const { start, end } of quotes) {
    const inner = Math.max(0, end - start - 2)
    masked += `${text.slice(at, start + 1)}${'■'.repeat(inner)}`
    at = start + 1 + inner
  }
  return masked + text.slice(at)
}
