/** Whether numbers of a format are days, times of a day, or both; null for plain numbers. */
export type DateKind = 'day' | 'time' | 'both' | null

/** Formats that have numbers and no code (ECMA-376 part 1, 18.8.30), those of East Asia with them. */
const BUILT_IN: Readonly<Record<number, DateKind>> = {
  ...{ 14: 'day', 15: 'day', 16: 'day', 17: 'day', 22: 'both' },
  ...{ 18: 'time', 19: 'time', 20: 'time', 21: 'time', 45: 'time', 46: 'time', 47: 'time' },
  ...{ 27: 'day', 28: 'day', 29: 'day', 30: 'day', 31: 'day', 36: 'day' },
  ...{ 32: 'time', 33: 'time', 34: 'time', 35: 'time' },
  ...{ 50: 'day', 51: 'day', 52: 'day', 53: 'day', 54: 'day', 57: 'day', 58: 'day' },
  ...{ 55: 'time', 56: 'time' },
}

/** What numbers of a format are, by its number, or by its code where a workbook has one. */
export function dateKindOf(id: number, code: string | undefined): DateKind {
  if (code === undefined) return BUILT_IN[id] ?? null
  // Words in marks, colours and places, and signs that only lay a number out.
  const plain = code
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0]!
  if (/^general$/i.test(plain.trim())) return null
  const day = /[yd]/i.test(plain) || (/m/i.test(plain) && !/[hs]/i.test(plain))
  const time = /[hs]/i.test(plain)
  return day && time ? 'both' : day ? 'day' : time ? 'time' : null
}

const DAY = 86_400

/**
 * A number of a sheet as words: a day as `2026-03-17`, a time as `0:05:09` with as many hours as it has, both with a space
 * between. `from1904`: the workbook counts days from 1904.
 */
export function numberText(value: string, kind: DateKind, from1904 = false): string {
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  if (kind === null || number < 0) return plainNumber(number, value)
  const seconds = Math.round(number * DAY)
  const days = Math.floor(seconds / DAY)
  if (kind === 'time') return clock(seconds)
  const day = dayOf(days, from1904)
  const rest = seconds - days * DAY
  if (day === null) return plainNumber(number, value)
  return kind === 'both' ? `${day} ${clock(rest).padStart(8, '0')}` : day
}

/** As many digits as a sheet keeps: what is beyond them is an error of arithmetic. */
const plainNumber = (number: number, value: string) =>
  /[.eE]/.test(value) ? String(Number(number.toPrecision(15))) : value

/** Sheets count a 29th of February 1900, which never was. */
const LEAP = 60
const LAST = 2_958_465

function dayOf(days: number, from1904: boolean): string | null {
  if (days > LAST) return null
  const since = from1904 ? days + 1462 : days < LEAP ? days + 1 : days
  return new Date(Date.UTC(1899, 11, 30) + since * DAY * 1000).toISOString().slice(0, 10)
}

function clock(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
