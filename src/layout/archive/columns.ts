import { type TimeInterval, utcDay, utcMonth, utcWeek, utcYear } from 'd3'

/** A stretch of the calendar, `YYYY-MM-DD`, both included. */
export interface Column {
  readonly from: string
  readonly to: string
}

/** Stretches into which time may be cut, the shortest first, each with the fewest days that it has. */
const STRETCHES: readonly (readonly [days: number, stretch: TimeInterval])[] = [
  [1, utcDay],
  [7, utcWeek],
  [28, utcMonth],
  [90, utcMonth.every(3)!],
  [181, utcMonth.every(6)!],
  ...[1, 2, 5, 10, 20, 50, 100, 1000].map((years) => [365 * years, utcYear.every(years)!] as const),
]

const DAY = 86_400_000
const dayOf = (date: Date) => date.toISOString().slice(0, 10)
const dateOf = (day: string) => new Date(`${day}T00:00Z`)

/**
 * The calendar from the first day to the last in stretches of one length, `most` at most: days, weeks, months,
 * quarters, years and so on. None where no day is given.
 */
export function cutCalendar(days: readonly string[], most: number): readonly Column[] {
  const sorted = [...new Set(days)].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const [from, end] = [dateOf(first), dateOf(last)]
  const length = (end.getTime() - from.getTime()) / DAY + 1
  for (const [fewest, stretch] of STRETCHES) {
    // Centuries are not counted by the day.
    if (length / fewest > 2 * most + 2) continue
    const starts = stretch.range(stretch.floor(from), utcDay.offset(end, 1))
    if (starts.length <= most || stretch === STRETCHES.at(-1)![1])
      return starts.map((start) => ({
        from: dayOf(start),
        to: dayOf(utcDay.offset(stretch.offset(start, 1), -1)),
      }))
  }
  return [{ from: first, to: last }]
}

/** The number of the column that a day is in; −1 where it is in none. The columns are in order and without gaps. */
export function columnOf(columns: readonly Column[], day: string): number {
  let [low, high] = [0, columns.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const { from, to } = columns[middle]!
    if (day < from) high = middle - 1
    else if (day > to) low = middle + 1
    else return middle
  }
  return -1
}
