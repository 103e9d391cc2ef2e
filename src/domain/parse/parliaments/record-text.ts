import type { Span } from '../../format/transcript.ts'

/** Writes the text of a record line by line, and tells where everything stands, in UTF-16 units. */
export class RecordText {
  private readonly pieces: string[] = []
  private length = 0

  /** Where the next words will stand. */
  get at(): number {
    return this.length
  }

  /** Writes words as they are. */
  write(words: string): Span {
    const start = this.length
    this.pieces.push(words)
    this.length += words.length
    return { start, end: this.length }
  }

  /** The text, all lines ended. */
  text(): string {
    return this.pieces.join('')
  }
}
