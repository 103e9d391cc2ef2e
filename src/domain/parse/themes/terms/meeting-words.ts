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

/** So many words are put together in a list before they are all put into one: a list that grows leaves as much behind. */
const PIECE = 1 << 16

export function meetingWords(
  points: readonly Pick<SpokenPoint, 'text'>[],
  list: WordList | null,
): MeetingWords {
  const vocabulary = new Vocabulary(list)
  const read = termReader(vocabulary, list)
  const starts = new Int32Array(points.length + 1)
  const pieces: Int32Array[] = []
  const buffer: number[] = []
  let size = 0
  const put = () => {
    pieces.push(Int32Array.from(buffer))
    size += buffer.length
    buffer.length = 0
  }
  for (let point = 0; point < points.length; point++) {
    read(points[point]!.text, buffer)
    starts[point + 1] = size + buffer.length
    if (buffer.length >= PIECE) put()
  }
  put()
  const words = new Int32Array(size)
  for (let at = 0, i = 0; i < pieces.length; at += pieces[i++]!.length) words.set(pieces[i]!, at)
  return { vocabulary, words, starts }
}
