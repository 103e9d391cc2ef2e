/** Days of the months; February has one more in leap years. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const PARTS = /^([\dX]{4})-([\dX]{2})-([\dX]{2})[?~%]?$/

/**
 * The most days that the month of a date can have, where the date's day is none of them: 28 for
 * `2026-02-30`, 29 for `XXXX-02-30`. Null for a date that may be, and for one without a day. An X is any
 * digit: a date is wrong only where no digits make it right.
 * @param date in EDTF, with a month and a day that there are.
 */
export function daysExceeded(date: string): number | null {
  const [, year, month, day] = PARTS.exec(date) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const months = DAYS.flatMap((days, i) => {
    if (!matches(month, i + 1)) return []
    return i === 1 && mayBeLeap(year) ? days + 1 : days
  })
  const most = Math.max(0, ...months)
  for (let i = 1; i <= most; i++) if (matches(day, i)) return null
  return most
}

/** Whether two digits, unknown ones among them, may stand for a number. */
function matches(digits: string, number: number): boolean {
  const written = String(number).padStart(digits.length, '0')
  return [...digits].every((digit, i) => digit === 'X' || digit === written[i])
}

function mayBeLeap(year: string): boolean {
  for (let i = 0; i < 10_000; i += 4) {
    if ((i % 100 !== 0 || i % 400 === 0) && matches(year, i)) return true
  }
  return false
}
