const DAY = 24 * 60 * 60 * 1000

/** A time of day in milliseconds since midnight; hours may be more than 24. */
export const clockAt = (hours: number, minutes: number, seconds = 0): number =>
  ((hours * 60 + minutes) * 60 + seconds) * 1000

/** `2026-05-11T09:18:15+02:00`, `09:18:15` or `09:18` in milliseconds since midnight, there; undefined where it is none. */
export function clockOf(time: string | undefined): number | undefined {
  const [, hours, minutes, seconds] =
    /(?:^|T)([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?/.exec(time ?? '') ?? []
  if (hours === undefined) return undefined
  return clockAt(Number(hours), Number(minutes), Number(seconds ?? 0))
}

/** Times from the beginning of a sitting, by the clock; one that goes on past midnight goes on. */
export class ClockTimes {
  private first: number | undefined
  private last = 0
  private days = 0

  /** Milliseconds from the first time that was told; `clock` counts them from midnight. */
  at(clock: number | undefined): number | undefined {
    if (clock === undefined) return undefined
    this.first ??= clock
    // Somewhat earlier than before is a slip of the record, half a day earlier is the next day.
    if (clock + this.days * DAY < this.last - DAY / 2) this.days++
    this.last = Math.max(this.last, clock + this.days * DAY)
    return this.last - this.first
  }
}
