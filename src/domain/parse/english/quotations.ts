import type { Span } from '../../format/transcript.ts'
import { charSet, isIn } from '../draft/char-set.ts'

/** Somebody's words in quotation marks, the marks included. */
export interface Quotation extends Span {
  /** Whether its closing mark stands in the same paragraph: one that goes on in the next has none. */
  readonly closed: boolean
}

const MARKS = charSet('“”„"')
const SINGLE = charSet("‘’'")
const HALVES = charSet("'`‘’")
const BEFORE_OPENING = charSet(' \n([—–-')
const AFTER_CLOSING = charSet(' \n,.;:?!)]—–-')

/**
 * The outermost quotations of a paragraph between two offsets. Straight marks open where white space
 * stands before them and close where white space or a mark stands behind. One that nothing closes runs
 * to the end, as where speech goes on in the next paragraph.
 *
 * @param single whether the text quotes in single marks, as British papers and novels do.
 */
export function quotationsIn(text: string, from: number, to: number, single = false): Quotation[] {
  const quotations: Quotation[] = []
  let open = -1
  for (let at = from; at < to; at++) {
    if (single && open < 0 && opensSingle(text, at, from)) {
      const end = singleEnd(text, at, to)
      if (end > 0) {
        quotations.push({ start: at, end, closed: true })
        at = end - 1
        continue
      }
    }
    const doubled = isDoubled(text, at)
    if (!doubled && !isIn(MARKS, text, at)) continue
    const mark = doubled ? '"' : text[at]!
    const behind = at + (doubled ? 2 : 1)
    const opens =
      mark === '“' ||
      mark === '„' ||
      (mark === '"' && (at === from || isIn(BEFORE_OPENING, text, at - 1)))
    const closes =
      mark === '”' ||
      (mark === '“' && open >= 0 && turnedRound(text, at)) ||
      (mark === '"' && (behind >= to || isIn(AFTER_CLOSING, text, behind)))
    if (open < 0) {
      if (opens && behind < to) open = at
    } else if (closes) {
      quotations.push({ start: open, end: behind, closed: true })
      open = -1
    }
    at = behind - 1
  }
  if (open >= 0) quotations.push({ start: open, end: to, closed: false })
  return quotations
}

/** “The lamp is out,“ said Ada Moss: an opening mark behind a comma or a full stop, before a space, closes. */
const turnedRound = (text: string, at: number): boolean =>
  /[.,!?]/.test(text[at - 1] ?? ' ') && /\s/.test(text[at + 1] ?? ' ')

/** ''The lamp is out,'' said Ada Moss: two apostrophes, or backticks, are one mark in what came off a wire. */
function isDoubled(text: string, at: number): boolean {
  return isIn(HALVES, text, at) && text.charCodeAt(at + 1) === text.charCodeAt(at)
}

/** How many UTF-16 units the mark has that ends a quotation at `end`. */
export const markLength = (text: string, end: number): number => (isDoubled(text, end - 2) ? 2 : 1)

const isWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? ' ')

function opensSingle(text: string, at: number, from: number): boolean {
  if (text[at] !== '‘' && text[at] !== "'") return false
  return (at === from || isIn(BEFORE_OPENING, text, at - 1)) && isWord(text, at + 1)
}

/**
 * Where a quotation in single marks ends, behind its mark; -1 if nothing closes it. Behind the s of `the boats’
 * lamps` a mark closes nothing if another one comes before the next quotation begins.
 */
function singleEnd(text: string, start: number, to: number): number {
  let last = -1
  const stop = Math.min(to, start + LONGEST_SINGLE)
  for (let at = start + 1; at < stop; at++) {
    if (!isIn(SINGLE, text, at)) continue
    if (last > 0 && opensSingle(text, at, start)) return last
    const closes = at + 1 >= to || isIn(AFTER_CLOSING, text, at + 1)
    if (!closes || isIn(BEFORE_OPENING, text, at - 1)) continue
    if (text[at - 1] !== 's' || !/^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) return at + 1
    last = at + 1
  }
  return last
}

/** UTF-16 units: an apostrophe that nothing closes is not looked after to the end of a long text. */
const LONGEST_SINGLE = 4_000

/** UTF-16 units that tell how a text quotes. */
const SAMPLE = 100_000

/** Whether a text quotes in single marks: more often than in double ones. */
export function quotesSingle(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const single = sample.match(/(?<=^|[\s(])[‘'](?=\p{L})/gu)?.length ?? 0
  const double = sample.match(/[“„]|(?<=^|[\s(])(?:"|''|``)/g)?.length ?? 0
  return single > 1 && single > double
}
