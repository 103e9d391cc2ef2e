import type { Poster, PosterText, PosterWording, TextStyle } from './poster.ts'
import type { Row } from './strands.ts'
import { wrapText } from './wrap.ts'

/** Lines stand this much of their size apart. */
const LEADING = 1.4

/** Where the baseline of a line is below its top, in pixels. */
export const baseline = ({ size }: TextStyle): number => size * 1.1

/** What is painted of a part of the poster. */
export type Painted = Pick<Poster, 'texts' | 'marks' | 'bars'>

export const joined = (parts: readonly Painted[]): Painted => ({
  texts: parts.flatMap(({ texts }) => texts),
  marks: parts.flatMap(({ marks }) => marks),
  bars: parts.flatMap(({ bars }) => bars),
})

/** A box of a column: its least height, and what is painted of it once its place is known; pixels. */
export interface Box {
  readonly height: number
  /** Whether strands come to it. */
  readonly isRow: boolean
  readonly paint: (top: number, height: number) => Painted
}

/** Wordings that are set one below the other: how high they are, and their lines from a place on. */
export interface SetText {
  readonly height: number
  readonly at: (left: number, top: number) => PosterText[]
}

/** How wide a text is, in pixels. */
export type Measure = (text: string, style: TextStyle) => number

/** Breaks wordings into lines of a width, in pixels. */
export function setText(
  wordings: readonly (readonly [PosterWording, TextStyle])[],
  width: number,
  measure: Measure,
): SetText {
  const blocks = wordings.map(([wording, style]) =>
    wrapText(wording.text, width, (one) => measure(one, style)).map((text) => ({
      ...wording,
      ...style,
      text,
    })),
  )
  return {
    height: blocks.reduce((sum, lines) => sum + lines.length * (lines[0]?.size ?? 0) * LEADING, 0),
    at(left, top) {
      let y = top
      return blocks.flat().map((line) => {
        const placed = { ...line, x: left, y: y + baseline(line) }
        y += line.size * LEADING
        return placed
      })
    },
  }
}

export const heightOf = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, box) => sum + box.height, 0)

/** Stacks boxes over the whole height, what is over shared out between them; rows count from 0. */
export function paintColumn(
  boxes: readonly Box[],
  top: number,
  height: number,
): { painted: Painted; rows: Row[] } {
  const spare = (height - heightOf(boxes)) / Math.max(1, boxes.length)
  const painted: Painted[] = []
  const rows: Row[] = []
  let at = 0
  for (const box of boxes) {
    // Speakers spread out; themes grow, so that their bars stay one column.
    painted.push(box.paint(top + at, box.height + spare))
    if (box.isRow) rows.push({ top: at, height: box.height + spare })
    at += box.height + spare
  }
  return { painted: joined(painted), rows }
}
