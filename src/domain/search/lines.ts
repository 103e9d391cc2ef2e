import { fold } from '../text/fold.ts'
import { type Packed, unpack } from './corpus.ts'

/**
 * Folded texts in one string, one after another with a line break between: one `indexOf` runs
 * through all of them, and no word can reach from one into the next.
 */
export interface Lines {
  readonly text: string
  /** Where each begins; one longer than their number. */
  readonly starts: Int32Array
}

export function foldLines(packed: Packed): Lines {
  const lines = unpack(packed).map((line) => `${fold(line)}\n`)
  const starts = new Int32Array(lines.length + 1)
  for (const [i, line] of lines.entries()) starts[i + 1] = starts[i]! + line.length
  return { text: lines.join(''), starts }
}

/** Sets `mask` to 1 for each line in which `word` stands. */
export function markLinesWith({ text, starts }: Lines, word: string, mask: Uint8Array): void {
  let line = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[line]!)) {
    while (starts[line + 1]! <= at) line++
    mask[line++] = 1
  }
}
