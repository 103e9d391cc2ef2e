import { max, min } from 'd3'
import { lineOf, linesOf } from './lines.ts'
import { type Line, median, type Run } from './run.ts'
import { withSideCells } from './side-cells.ts'

/** Lines that are read one after the other: of a column, or over the whole width. */
export type Column = readonly Line[]

/** So many lines at least stand beside each other in columns. */
const FEWEST = 4
/** The white between columns, in sizes of type. */
const GUTTER = 0.9
/** A column is at least so wide as another; what is narrower is a list of names or figures beside words. */
const NARROWEST = 0.5

/**
 * The columns of a page in the order in which they are read. Where many lines have white at the same place, and on
 * both sides of it about the same width, they are two columns; a line across it, as a title, parts what is above it
 * from what is below.
 */
export function columnsOf(runs: readonly Run[]): Column[] {
  const lines = linesOf(runs)
  const gutter = gutterOf(lines)
  if (gutter === null) return lines.length > 0 ? [withSideCells(lines)] : []
  const columns: Column[] = []
  let band: Run[] = []
  const close = () => {
    for (const side of [
      band.filter(({ right }) => right <= gutter + 1),
      band.filter(({ right }) => right > gutter + 1),
    ])
      if (side.length > 0) columns.push(...columnsOf(side))
    band = []
  }
  const leading = leadingOf(lines)
  const usual = median(lines.map(({ size }) => size))
  for (const [i, line] of lines.entries()) {
    const step = line.y - (lines[i - 1]?.y ?? line.y)
    if (crosses(line, gutter) || isAlone(lines, i, usual, leading)) {
      close()
      columns.push([line])
      continue
    }
    // White across both columns: what is below it is read after both.
    if (step > 2 * leading) close()
    band.push(...line.runs)
  }
  close()
  return columns
}

/** How far lines of one column are apart, pt. */
function leadingOf(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, i) => {
    const above = lines
      .slice(Math.max(0, i - 3), i + 1)
      .findLast((one) => one.left < line.right && line.left < one.right)
    return above ? line.y - above.y : 0
  })
  return median(steps.filter((step) => step > 0))
}

/** Whether a line in larger type stands by itself: a title, with white above and below on the whole width. */
const isAlone = (lines: readonly Line[], i: number, usual: number, leading: number) =>
  lines[i]!.size > 1.15 * usual &&
  [lines[i - 1], lines[i + 1]].every(
    (other) => !other || Math.abs(other.y - lines[i]!.y) > 1.1 * leading,
  )

/** Whether a line has signs at a place, or too little white around it to be of two columns. */
const crosses = ({ runs, size }: Line, x: number) => {
  let before = Number.NEGATIVE_INFINITY
  let after = Number.POSITIVE_INFINITY
  for (const { left, right } of runs) {
    if (left < x) before = Math.max(before, right)
    else after = Math.min(after, left)
  }
  return before > x + 1 || (Number.isFinite(before) && after - before < GUTTER * 0.7 * size)
}

/** The middle of the white between two columns, pt from the left; null where there are none. */
function gutterOf(lines: readonly Line[]): number | null {
  if (lines.length < FEWEST) return null
  const left = min(lines, (line) => line.left)!
  const right = max(lines, (line) => line.right)!
  const size = median(lines.map((line) => line.size))
  let best: { x: number; both: number } | null = null
  for (const x of candidates(lines, size)) {
    if (x < left + (right - left) * 0.15 || x > right - (right - left) * 0.15) continue
    const sides = lines.filter((line) => !crosses(line, x)).map((line) => sidesOf(line, x))
    const both = besideEachOther(sides, size)
    const across = lines.length - sides.length
    if (both < FEWEST || both < across * 0.8) continue
    if (!areColumns(sides, x, size)) continue
    if (!best || both > best.both) best = { x, both }
  }
  return best?.x ?? null
}

type Sides = readonly [Line | null, Line | null]

function sidesOf({ runs }: Line, x: number): Sides {
  const before = runs.filter(({ left }) => left < x)
  const after = runs.filter(({ left }) => left >= x)
  return [before.length > 0 ? lineOf(before) : null, after.length > 0 ? lineOf(after) : null]
}

/** How many lines stand beside another, on its baseline or on one of their own between those. */
function besideEachOther(sides: readonly Sides[], size: number): number {
  let count = 0
  for (const [i, [a, b]] of sides.entries()) {
    if (a && b) count++
    const [before, behind] = sides[i - 1] ?? [null, null]
    const [one, other] = a ? [a, behind] : [b, before]
    if (!(a && b) && one && other && one.y - other.y < 0.9 * size) count++
  }
  return count
}

/** So many places at most are looked at. */
const MOST_CANDIDATES = 12

/** Where most lines begin behind white, those of the most lines first. */
function candidates(lines: readonly Line[], size: number): number[] {
  const found = new Map<number, number>()
  const first = min(lines, ({ left }) => left)!
  for (const { runs } of lines) {
    // The white before a line is its own where the one beside it has another baseline.
    let end = first + size < runs[0]!.left ? first : Number.POSITIVE_INFINITY
    for (const { left, right } of runs) {
      if (left - end >= GUTTER * size) {
        const x = Math.round(left - Math.min(size, left - end) / 2)
        found.set(x, (found.get(x) ?? 0) + 1)
      }
      end = Number.isFinite(end) ? Math.max(end, right) : right
    }
  }
  return [...found]
    .filter(([, count]) => count > 1)
    .sort(([x, a], [y, b]) => b - a || x - y)
    .slice(0, MOST_CANDIDATES)
    .map(([x]) => x)
}

/** Columns are about as wide as each other and full of words; a table has short cells beside longer ones. */
function areColumns(sides: readonly Sides[], x: number, size: number): boolean {
  const lefts = sides.flatMap(([a]) => a ?? [])
  const rights = sides.flatMap(([, b]) => b ?? [])
  const leftEdge = min(lefts, ({ left }) => left)!
  const rightEdge = max(rights, ({ right }) => right)!
  const [wide, narrow] = [x - leftEdge, rightEdge - x].sort((a, b) => b - a) as [number, number]
  if (narrow < wide * NARROWEST || narrow < 6 * size) return false
  const filled = (all: readonly Line[], width: number) =>
    all.filter((line) => line.right - line.left > width * 0.6).length
  return (
    filled(lefts, x - leftEdge) >= lefts.length * 0.5 &&
    filled(rights, rightEdge - x) >= rights.length * 0.5
  )
}
