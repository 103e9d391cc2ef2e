import type { Span } from '../format/transcript.ts'

/** A span that halves no character of two UTF-16 units: it takes the whole of it in. */
export function wholeCharacters(text: string, { start, end }: Span): Span {
  return { start: halves(text, start) ? start - 1 : start, end: halves(text, end) ? end + 1 : end }
}

const halves = (text: string, at: number) =>
  /[\u{10000}-\u{10FFFF}]/u.test(text.slice(at - 1, at + 1))
