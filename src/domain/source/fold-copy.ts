import { type Folded, fold, foldSteps } from '../text/fold.ts'

/** Marks that copies of a Chinese text have in another width or another shape. */
const MARKS: Readonly<Record<string, string>> = { '。': '.', '、': ',', '「': '"', '」': '"' }

/** So many places are looked at in one step. */
const STEP = 1_000

/**
 * Folds what may differ between two copies of the same text, so that its words can be found: besides
 * what `fold` levels, white space and the shape of marks. With the way back to the copy; in steps.
 */
export function* foldCopySteps(copy: string): Generator<void, Folded> {
  const { text, starts, ends } = yield* foldSteps(copy)
  const kept: string[] = []
  const [from, to] = [new Int32Array(text.length), new Int32Array(text.length)]
  let length = 0
  let at = 0
  let count = 0
  const take = (words: string, end: number) => {
    kept.push(words)
    from.set(starts.subarray(at, end), length)
    to.set(ends.subarray(at, end), length)
    length += end - at
    at = end
  }
  for (const { 0: unit, index } of text.matchAll(/[\s。、「」]/g)) {
    take(text.slice(at, index), index)
    const mark = MARKS[unit]
    if (mark) take(mark, index + 1)
    else at = index + 1
    if (++count % STEP === 0) yield
  }
  take(text.slice(at), text.length)
  return { text: kept.join(''), starts: from.subarray(0, length), ends: to.subarray(0, length) }
}

/** Words as {@link foldCopy} has them. */
export const foldPhrase = (words: string): string =>
  fold(words)
    .replace(/\s/g, '')
    .replace(/[。、「」]/g, (mark) => MARKS[mark]!)

/** A text without its superfluous white space, and where each of its units stood. */
export interface Closed {
  readonly text: string
  /** Per UTF-16 unit of `text`: the offset in the text; one more for its end. */
  readonly from: Int32Array
}

/**
 * A text without the white space that Chinese does without: none beside anything but Latin letters
 * and digits, and single ends of lines. All else stays as it is. In steps.
 */
export function* closeUpSteps(text: string): Generator<void, Closed> {
  const from = new Int32Array(text.length + 1)
  const kept: string[] = []
  let length = 0
  let at = 0
  let before = ''
  let count = 0
  const take = (end: number) => {
    if (end > at) before = text[end - 1]!
    kept.push(text.slice(at, end))
    for (; at < end; at++) from[length++] = at
  }
  for (const { 0: space, index } of text.matchAll(/\s/g)) {
    take(index)
    const isNeeded =
      space === '\n'
        ? before !== '' && before !== '\n'
        : LATIN.test(before) && LATIN.test(text[index + 1] ?? '')
    if (isNeeded) take(index + 1)
    else at = index + 1
    if (++count % STEP === 0) yield
  }
  take(text.length)
  from[length] = text.length
  return { text: kept.join(''), from: from.subarray(0, length + 1) }
}

const LATIN = /[\p{Script=Latin}\p{N},.;:!?)(-]/u
