import { fold, foldWithMap } from '../text/fold.ts'

/**
 * Where the words of a search stand in a text: UTF-16 offsets, start and end by turns, ascending.
 * `alternatives` are folded; what overlaps is one mark. A mark takes in whole characters: one letter
 * of ㎏ marks all of it. `counts` says of a place in the folded text whether it is one.
 */
export function findMarks(
  text: string,
  alternatives: readonly string[],
  counts: (folded: string, start: number, end: number) => boolean = () => true,
): number[] {
  if (text === '') return []
  const folded = foldWithMap(text)
  const hits: [start: number, end: number][] = []
  for (const words of alternatives) {
    let at = words === '' ? -1 : folded.text.indexOf(words)
    while (at >= 0) {
      const end = at + words.length
      const isOne = counts(folded.text, at, end)
      if (isOne) hits.push([folded.starts[at]!, folded.ends[end - 1]!])
      // What overlaps a place that is none may be one.
      at = folded.text.indexOf(words, isOne ? end : at + 1)
    }
  }
  hits.sort((a, b) => a[0] - b[0])
  const marks: number[] = []
  for (const [start, end] of hits) {
    const last = marks.length - 1
    if (last > 0 && start < marks[last]!) marks[last] = Math.max(marks[last]!, end)
    else marks.push(start, end)
  }
  return marks
}

/**
 * Whether a text has a word of the search that none of the others has. `words` lists per word all
 * that stands for it, folded.
 */
export function addsWord(
  text: string,
  others: readonly string[],
  words: readonly (readonly string[])[],
): boolean {
  const folded = fold(text)
  const known = others.map(fold)
  return words.some(
    (word) =>
      word.some((one) => folded.includes(one)) &&
      !known.some((other) => word.some((one) => other.includes(one))),
  )
}
