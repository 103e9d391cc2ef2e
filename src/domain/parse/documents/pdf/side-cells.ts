import { max, min } from 'd3'
import { gapBetween } from '../../../text/word-gap.ts'
import { APART, ENDS, isFull, lineOf } from './lines.ts'
import type { Line, Run } from './run.ts'

/** So many rows at least, with so much more white between them than between lines, are those of a table. */
const FEWEST = 3
const WHITE = 1.2
/** Of the width, a cell at the side takes no more; and it has no more letters than a name with its office. */
const WIDEST = 0.35
const LONGEST = 40

interface Piece {
  readonly text: string
  readonly runs: readonly Run[]
  /** The line that it stands on, which may have words of the row. */
  readonly line: Line
}

interface Row {
  readonly lines: Line[]
  /** What stands at the side, a line each. */
  readonly side: Piece[]
  /** Of its last line, or of that of the cell before it where that is longer. */
  bottom: number
}

/**
 * Lines with the short cells that stand before them as one run each, in the first line of what they stand beside: a name
 * that is broken over lines, or stands in the middle of its row, is one. Lines as they are where there are no such rows,
 * with white between them.
 */
export function withSideCells(lines: readonly Line[]): readonly Line[] {
  const place = placeOf(lines)
  if (place === null) return lines
  const isSide = ({ right }: Run) => right < place + 1
  const beside = lines.filter(({ runs }) => runs.some(({ left }) => Math.abs(left - place) < 1.5))
  const leading = leadingOf(
    beside,
    lines.filter((line) => line.runs.every(isSide)),
  )
  const rows: Row[] = []
  for (const [i, line] of beside.entries()) {
    if (i === 0 || line.y - beside[i - 1]!.y > WHITE * leading)
      rows.push({ lines: [], side: [], bottom: 0 })
    rows.at(-1)!.lines.push(line)
    rows.at(-1)!.bottom = line.y
  }
  const others: Line[] = []
  for (const line of lines) {
    const row = rows.find(
      (one) => line.y > one.lines[0]!.y - 0.7 * leading && line.y < one.bottom + WHITE * leading,
    )
    if (row && line.runs.every((run) => isSide(run) || run.left > place - 1.5)) {
      const runs = line.runs.filter(isSide)
      if (runs.length > 0) row.side.push({ text: joined(runs), runs, line })
      row.bottom = Math.max(row.bottom, line.y)
    } else if (!beside.includes(line)) others.push(line)
    else return lines
  }
  const named = rows.filter(({ side }) => side.length > 0)
  // Below a label in running text the words go on across the place where they began.
  const [top, bottom] = [rows[0]!.lines[0]!.y, rows.at(-1)!.bottom]
  const across = others.filter(({ y }) => y > top && y < bottom)
  const isSure =
    across.length * 10 <= lines.length &&
    named.length >= FEWEST &&
    named.length * 2 > rows.length &&
    named.every(({ side }) => isShort(side.map(({ text }) => text).join(''))) &&
    areBroken(named, isSide)
  if (!isSure) return lines
  const read = rows.flatMap(({ lines: own, side }) => {
    const cell = side.flatMap(({ runs }) => runs)
    return own.map((line, i) => {
      const words = line.runs.filter((run) => !isSide(run))
      return lineOf(i === 0 && cell.length > 0 ? [oneOf(cell, place), ...words] : words)
    })
  })
  return [...others, ...read].sort((a, b) => a.y - b.y)
}

/**
 * Whether the cells of several lines are names that are broken, not those of rows that stand close: none of their later
 * lines stands alone in another row, and the words beside go on, or the name is found so in a row where they do.
 */
function areBroken(rows: readonly Row[], isSide: (run: Run) => boolean): boolean {
  const alone = new Set(rows.flatMap(({ side }) => (side.length === 1 ? [side[0]!.text] : [])))
  const edge = max(rows, ({ lines }) => max(lines, (line) => line.right))!
  const wordsOf = (line: Line) => line.runs.filter((run) => !isSide(run))
  const goesOn = ({ lines, side }: Row) =>
    side.slice(1).every(({ line }) => {
      const at = lines.indexOf(line)
      return at <= 0 || isCut(lines[at - 1]!, wordsOf(line), edge)
    })
  const several = rows.filter(({ side }) => side.length > 1)
  const sure = new Set(several.filter(goesOn).map(({ side }) => joined(side)))
  return several.every(
    ({ side }) => sure.has(joined(side)) && !side.slice(1).some(({ text }) => alone.has(text)),
  )
}

/** Whether words break off at the right edge, pt, where those of the next line had no room, and no sentence ends there. */
function isCut(line: Line, next: readonly Run[], edge: number): boolean {
  const end = line.runs.at(-1)!.text.trimEnd()
  return !ENDS.test(end) && isFull(line, next[0]?.text ?? '', edge)
}

/** Texts that follow each other as one. */
const joined = (texts: readonly { readonly text: string }[]) =>
  texts
    .map(({ text }) => text.trim())
    .reduce((before, next) => before + gapBetween(before, next) + next)

/** Whether a cell may be a name: neither a sentence nor the number of an item. */
const isShort = (text: string) => text.length <= LONGEST && /\p{L}\s*\p{L}/u.test(text)

/** How far the closest lines of one kind are apart, pt: those of rows are farther. */
function leadingOf(...kinds: readonly (readonly Line[])[]): number {
  const steps = kinds.flatMap((lines) =>
    lines.slice(1).flatMap((line, i) => {
      const step = line.y - lines[i]!.y
      return step > 0.9 * line.size ? [step] : []
    }),
  )
  return min(steps) ?? 0
}

/** The runs of a cell as one that ends so far before the words beside it as cells do. */
function oneOf(side: readonly Run[], place: number): Run {
  const [first] = side
  const text = joined(side)
  const right = Math.min(max(side, (run) => run.right)!, place - (APART + 0.1) * first!.size)
  return { ...first!, text, left: Math.min(first!.left, right - 1), right }
}

/** Where most lines have words behind a cell, pt; null where hardly any do. */
function placeOf(lines: readonly Line[]): number | null {
  const found = new Map<number, number>()
  for (const { runs } of lines)
    for (const [i, { left }] of runs.entries())
      if (i > 0 && left > runs[i - 1]!.right + 1)
        found.set(Math.round(left), (found.get(Math.round(left)) ?? 0) + 1)
  const [place, count] = [...found].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])
  const [left, right] = [min(lines, (line) => line.left)!, max(lines, (line) => line.right)!]
  return count >= FEWEST && place - left < (right - left) * WIDEST ? place : null
}
