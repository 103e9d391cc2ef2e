import { LineScanner } from './line-scanner.ts'

/** UTF-16 units: a longer line heads nothing. */
const LONGEST = 120
/** Letters: what is shorter may be a word of somebody. */
const LEAST_LETTERS = 8
/** Above this share of capital lines all of a text is in capitals. */
const MOST = 0.5

/**
 * Where lines begin that are in capitals, of two words or more, and end no sentence: in a text whose voices are labelled and
 * speak in small letters they head its parts. Right below a label or a clock alone stands what is said.
 */
export function capitalLines(text: string, from: number): Set<number> {
  const found = new Set<number>()
  const scanner = new LineScanner(text, from)
  let all = 0
  let capital = 0
  let led = false
  while (scanner.next()) {
    const { start, end } = scanner
    all++
    const line = isCapital(text, start, end) ? text.slice(start, end) : ''
    if (/\p{Lu}{2}/u.test(line)) {
      capital++
      if (!led && heads(line)) found.add(start)
    }
    led = /[:：\d]$/.test(text.slice(end - 1, end))
  }
  return capital <= all * MOST ? found : new Set()
}

/** Whether no small Latin letter stands in a line: asked of each, and most begin with one or have one soon. */
function isCapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 96 && code < 123) return false
    if (code > 0x2e7f) return false
  }
  return end > start
}

const heads = (text: string): boolean =>
  text.length <= LONGEST &&
  !/\p{Ll}/u.test(text) &&
  /^[^\p{L}]{0,8}\p{Lu}+[^\p{L}]+\p{Lu}/u.test(text) &&
  !/[.!?,;:…–—-]["”’')]*$/.test(text) &&
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= LEAST_LETTERS
