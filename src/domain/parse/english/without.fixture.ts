import type { Word } from '../draft/word-table.ts'

/** The example of a line with another word in the place of its own: nothing tells any more. */
export function without({ word, yes }: Word): string {
  const at = yes.toLowerCase().indexOf(word)
  return `${yes.slice(0, at)}lamp${yes.slice(at + word.length)}`
}
