import type { Span } from '../../format/transcript.ts'

/** A stretch of a line with one voice. */
export interface Stretch extends Span {
  /** The sign that another voice begins here; undefined where the line just goes on. */
  readonly sign?: 'dash' | 'chevrons'
}

/** What begins another voice within a line: one sign of these stands before it. */
const MAY_CHANGE = /[>＞]{2}|\s[-–—]/

/**
 * `>>` and `>>>` of captions, at the start of a word, and a dash behind a whole sentence, as where
 * two lines of a dialogue were put into one (`- You saw it? - I did.`).
 */
const CHANGE =
  /(?<!\S)[>＞]{2,3}(?=[\s\p{L}]|$)|(?<=[.?!…。？！♪)\]"”][ \u3000])[-–—](?=[ \u3000]*[\p{Lu}\p{Lo}[(♪¿¡"“])/gu

/**
 * A dash before the words of another voice (`- Yes.`, `–Yes.`, and `> Yes.`); none before a figure,
 * and a long one right before a small letter takes up a sentence that was broken off.
 */
const DASH = /^(?:[-‐‑−](?![-‐‑−>])\s*(?=[^\s\d])|[-‐‑−–—―>]\s+|[–—―](?=[^\s\d\p{Ll}–—―-]))/u

/** The stretches of a line of words, without white space around them and without their dash. */
export function splitVoices(text: string): Stretch[] {
  const starts: number[] = [0]
  if (MAY_CHANGE.test(text))
    for (const { index } of text.matchAll(CHANGE)) if (index > 0) starts.push(index)
  const stretches: Stretch[] = []
  for (const [i, from] of starts.entries()) {
    const to = starts[i + 1] ?? text.length
    const words = text.slice(from, to)
    const start = from + words.length - words.trimStart().length
    const said = words.trim()
    if (said === '') continue
    const end = start + said.length
    const dash = DASH.exec(said)
    if (dash && dash[0].length < said.length)
      stretches.push({ start: start + dash[0].length, end, sign: 'dash' })
    else if (/^[>＞]{2,3}(?![>＞])/.test(said)) stretches.push({ start, end, sign: 'chevrons' })
    else stretches.push({ start, end })
  }
  return stretches
}
