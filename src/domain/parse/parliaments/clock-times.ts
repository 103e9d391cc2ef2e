const DAY = 24 * 60 * 60 * 1000

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
