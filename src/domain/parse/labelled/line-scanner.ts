import { charSet, isIn, SPACES } from '../draft/char-set.ts'

/**
 * Goes over the lines of a text that hold anything. A text of megabytes has hundreds of thousands: it
 * makes no object of any.
 */
export class LineScanner {
  /** Offsets of the line without the white space around it. */
  start = 0
  end = 0
  /** Whether the line before holds nothing, or there is none. */
  gap = true
  private at: number
  private readonly text: string

  constructor(text: string, from: number) {
    this.text = text
    this.at = from
  }

  /** Goes to the next line; false after the last. */
  next(): boolean {
    const { text } = this
    let gap = this.end <= this.start
    while (this.at < text.length) {
      const found = text.indexOf('\n', this.at)
      const stop = found < 0 ? text.length : found
      let start = this.at
      let end = stop
      while (start < end && isIn(SPACE, text, start)) start++
      while (end > start && isIn(SPACE, text, end - 1)) end--
      this.at = stop + 1
      if (start < end) {
        this.start = start
        this.end = end
        this.gap = gap
        return true
      }
      gap = true
    }
    return false
  }
}

const SPACE = charSet(SPACES)
