import { type Folded, fold, foldWithMap } from '../text/fold.ts'

/** Marks that copies of a Chinese text have in another width or another shape. */
const MARKS: Readonly<Record<string, string>> = { '。': '.', '、': ',', '「': '"', '」': '"' }

const SPACE = /\s/

/**
 * Folds what may differ between two copies of the same text, so that its words can be found: besides
 * what `fold` levels, white space and the shape of marks. With the way back to the copy.
 */
export function foldCopy(copy: string): Folded {
  const { text, starts, ends } = foldWithMap(copy)
  const kept: string[] = []
  const [from, to] = [new Int32Array(text.length), new Int32Array(text.length)]
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!
    if (SPACE.test(unit)) continue
    from[kept.length] = starts[at]!
    to[kept.length] = ends[at]!
    kept.push(MARKS[unit] ?? unit)
  }
  return {
    text: kept.join(''),
    starts: from.subarray(0, kept.length),
    ends: to.subarray(0, kept.length),
  }
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
 * and digits, and single ends of lines. All else stays as it is.
 */
export function closeUp(text: string): Closed {
  const from = new Int32Array(text.length + 1)
  const kept: string[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!
    const before = kept.at(-1)
    const superfluous =
      unit === '\n'
        ? before === undefined || before === '\n'
        : SPACE.test(unit) && !(LATIN.test(before ?? '') && LATIN.test(text[at + 1] ?? ''))
    if (superfluous) continue
    from[kept.length] = at
    kept.push(unit)
  }
  from[kept.length] = text.length
  return { text: kept.join(''), from: from.subarray(0, kept.length + 1) }
}

const LATIN = /[\p{Script=Latin}\p{N},.;:!?)(-]/u
