import { MOST_LINES } from '../../text/limits.ts'
import { DocumentFault } from './fault.ts'

/**
 * What may be taken out of a document and those in it, all together: a small file can be made to hold
 * more than any machine. Taking more throws the {@link DocumentFault} that says so.
 */
export interface Allowance {
  /** Bytes of a part, before it is inflated. */
  takeBytes(size: number): void
  /** Paragraphs, lines, rows and cells. */
  takeLines(count: number): void
}

/** Finding and opening a part costs time, however small it is. In bytes. */
const LEAST = 4096

/** An allowance of so many bytes, and of {@link MOST_LINES}. */
export function allow(limit: number): Allowance {
  let bytes = 0
  let lines = 0
  return {
    takeBytes(size) {
      bytes += Math.max(size, LEAST)
      if (bytes > limit)
        throw new DocumentFault({ code: 'too-large', bytes, limit, unpacked: true })
    },
    takeLines(count) {
      lines += count
      if (lines > MOST_LINES) throw new DocumentFault({ code: 'too-many-lines', limit: MOST_LINES })
    },
  }
}
