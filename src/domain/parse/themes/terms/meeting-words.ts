import { termReader } from './read-terms.ts'
import type { SpokenPoint } from './spoken-point.ts'
import { Vocabulary } from './vocabulary.ts'
import type { WordList } from './word-list.ts'

/** All words of a meeting, by number. */
export interface MeetingWords {
  readonly vocabulary: Vocabulary
  /** The words of all points, in order, with breaks. */
  readonly words: Int32Array
  /** Where in `words` each point begins, and at last where all end. */
  readonly starts: Int32Array
}

export function meetingWords(
  points: readonly Pick<SpokenPoint, 'text'>[],
  list: WordList | null,
): MeetingWords {
  const vocabulary = new Vocabulary(list)
  const read = termReader(vocabulary, list)
  const starts = new Int32Array(points.length + 1)
  let words = new Int32Array(1024)
  let size = 0
  const buffer: number[] = []
  for (const [i, { text }] of points.entries()) {
    buffer.length = 0
    read(text, buffer)
    if (size + buffer.length > words.length) {
      const wider = new Int32Array(2 * (size + buffer.length))
      wider.set(words.subarray(0, size))
      words = wider
    }
    words.set(buffer, size)
    size += buffer.length
    starts[i + 1] = size
  }
  return { vocabulary, words: words.subarray(0, size), starts }
}
