import { parseClock } from '../labelled/clock.ts'
import { clockAt } from '../labelled/times.ts'

/** A cell's time: milliseconds, or a whole number whose unit the column has to tell. */
export type CellTime = { readonly ms: number } | { readonly number: number } | null

/** A day, then hours and minutes alone. */
const HOUR_OF_DAY =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})[ T]+(\d{1,2}:\d{2})(?![\d:.])(?! ?[ap]\.?m)/i
/** The frames of a film, after hours, minutes and seconds. */
const FRAMES = /^(\d{1,2}:\d{2}:\d{2})[:;]\d{1,3}(?!\d)/
const NUMBER =
  /^(\d{1,12})(?:[.,](\d{1,9}))?\s*(?:$|(?:-{1,2}>|[-–—~～→至]|to)\s*\d{1,12}(?:[.,]\d{1,9})?\s*$)/

/**
 * When a row begins, by its cell: a clock as in a line of text (`0:05.2`, `00:00:05 - 00:00:09`,
 * `10:02:05 AM`, `1 分 3 秒`), or a number of seconds (`0.53`); of a span of time its start. Null if it is
 * none of them.
 */
export function readTime(cell: string): CellTime {
  if (cell === '') return null
  const words = cell.trim().slice(0, 100)
  const hour = HOUR_OF_DAY.exec(words)?.[1]
  if (hour !== undefined) return asMs(parseClock(`${hour}:00`))
  const clock = clockAt(words.replace(FRAMES, '$1'), 0)
  if (clock) return { ms: clock.time }
  const [, whole, fraction] = NUMBER.exec(words) ?? []
  if (whole === undefined) return null
  if (fraction === undefined) return { number: Number(whole) }
  return { ms: Math.round(Number(`${whole}.${fraction}`) * 1000) }
}

const asMs = (ms: number | null): CellTime => (ms === null ? null : { ms })

/**
 * How many ms a whole number of a column counts, by the column's header or by how far its numbers
 * stand apart: turns follow each other after seconds, not after minutes or hundredths. Null where that
 * does not tell.
 */
export function unitOf(header: string, numbers: readonly number[]): number | null {
  if (/ms|毫秒|milli/i.test(header)) return 1
  if (/sec|秒|\bs\b/i.test(header)) return 1000
  const steps = numbers
    .slice(1)
    .map((number, i) => number - numbers[i]!)
    .filter((step) => step > 0)
    .sort((a, b) => a - b)
  const middle = steps[steps.length >> 1]
  if (middle === undefined) return numbers.every((number) => number === 0) ? 1 : null
  if (middle < 120) return 1000
  return middle > 600 ? 1 : null
}
