/**
 * The days of the month of a date, where the date's day is none of them: 28 for `2026-02-30`, 29 for
 * `XXXX-02-30`. 0 for a day that there is, and where a month or a day is not known.
 * @param date in EDTF, with a month to 12 if any.
 */
export function daysExceeded(date: string): number {
  const [year = '', month, day = ''] = date.split('-')
  // An unknown year may be a leap year. The day before a month begins is the last of the one before.
  const last = new Date(Date.UTC(Number(year) || 2000, Number(month), 0)).getUTCDate()
  return Number(day.slice(0, 2)) > last ? last : 0
}

/** Whether a text is a whole day that there is, `2026-11-29`; no month, no year, none that is doubtful. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)
