import { max } from 'd3'
import { gapBetween } from '../../../text/word-gap.ts'
import { closed } from './letterspaced.ts'
import { type Line, median, type Run } from './run.ts'

/** How far baselines of one line may be apart, in sizes of type. */
const SAME_LINE = 0.2
/** What is raised or lowered, as the mark of a note is: it is smaller, and belongs to the line that it stands at. */
const RAISED = { size: 0.85, by: 0.5, apart: 3 } as const

/** The lines that runs of a page stand on, from top to bottom. */
export function linesOf(runs: readonly Run[]): Line[] {
  const usual = median(runs.map(({ size }) => size))
  const ordered = runs.toSorted((a, b) => a.y - b.y || a.left - b.left)
  const isSmall = ({ size }: Run) => size < RAISED.size * usual
  const lines: Run[][] = []
  for (const run of ordered) if (!isSmall(run)) put(run, lines)
  const small: Run[][] = []
  let from = 0
  for (const run of ordered) {
    if (!isSmall(run)) continue
    // Lines come from top to bottom, as runs do: those far above are not looked at again.
    while (from < lines.length && run.y - lines[from]![0]!.y > REACH * usual) from++
    const own = raisedAt(run, lines, from)
    if (own) own.push(run)
    else put(run, small)
  }
  return [...lines, ...small].map(lineOf).sort((a, b) => a.y - b.y)
}

/** No mark stands farther from its line, in usual sizes of type. */
const REACH = 4

/** Puts a run on the last line, or begins one: runs come by their baselines. */
function put(run: Run, lines: Run[][]): void {
  const last = lines.at(-1)
  if (last && Math.abs(run.y - last[0]!.y) <= SAME_LINE * run.size) last.push(run)
  else lines.push([run])
}

function raisedAt(run: Run, lines: readonly Run[][], from: number): Run[] | undefined {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    if (line[0]!.y - run.y > RAISED.by * 2 * line[0]!.size) return undefined
    if (line.some((other) => isRaisedAt(run, other))) return line
  }
  return undefined
}

const isRaisedAt = (run: Run, other: Run) =>
  run.size < other.size * RAISED.size &&
  Math.abs(run.y - other.y) <= RAISED.by * other.size &&
  Math.max(0, run.left - other.right, other.left - run.right) < RAISED.apart * run.size

export function lineOf(given: readonly Run[]): Line {
  const runs = given.toSorted((a, b) => a.left - b.left)
  const signs = new Map<string, number>()
  for (const { size, text, y } of runs) {
    const key = `${size.toFixed(1)} ${y.toFixed(1)}`
    signs.set(key, (signs.get(key) ?? 0) + text.length)
  }
  const [size, y] = [...signs]
    .reduce((a, b) => (b[1] > a[1] ? b : a))[0]
    .split(' ')
    .map(Number)
  return {
    runs,
    left: runs[0]!.left,
    right: runs.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
    y: y!,
    size: size!,
  }
}

/** From so much room on, in sizes of type, a space stands between signs. */
const SPACE = 0.18

/** From so much room on, in sizes of type, words do not follow each other but stand in cells. */
export const APART = 2.5

/** Words of a line that stand together, and where they begin, pt. */
export interface LineCell {
  readonly text: string
  readonly left: number
}

/** Where lines of a column end, and how many of them begin anew behind white at a place, pt. */
export interface Stops {
  readonly edge: number
  readonly at: ReadonlyMap<number, number>
}

export function stopsOf(lines: readonly Line[]): Stops {
  const at = new Map<number, number>()
  for (const { runs, size } of lines)
    for (const [i, run] of runs.entries())
      if (i > 0 && run.left - runs[i - 1]!.right > APART * size) {
        const place = Math.round(run.left)
        at.set(place, (at.get(place) ?? 0) + 1)
      }
  return { edge: max(lines, ({ right }) => right) ?? 0, at }
}

/** What a line says; between its cells, where it has several, stands a tabulator. */
export const textOf = (line: Line, stops?: Stops): string =>
  cellsOf(line, stops)
    .map(({ text }) => text)
    .join('\t')

/** A number of an item of a list, as far as a line goes. */
const ITEM_NUMBER = /^\s*\(?(?:\d{1,3}|[a-z])[.)]$/i

/** The cells of a line: one, where nothing stands far apart or words are only stretched to the edge of the column. */
export function cellsOf(line: Line, stops?: Stops): LineCell[] {
  const isStretched = stops !== undefined && isJustified(line, stops)
  const cells: { text: string; left: number }[] = []
  let before: Run | undefined
  for (const run of line.runs) {
    const cell = cells.at(-1)
    const gap = before ? run.left - before.right : 0
    const size = Math.min(run.size, before?.size ?? run.size)
    if (!cell || (gap > APART * size && !isStretched))
      cells.push({ text: run.text, left: run.left })
    else {
      const isClose = gap < SPACE * size || /\s$/.test(cell.text) || /^\s/.test(run.text)
      // The number of an item stands apart, also from signs that have no space before them.
      const space = ITEM_NUMBER.test(cell.text) ? ' ' : gapBetween(cell.text, run.text)
      cell.text += (isClose ? '' : space) + run.text
    }
    before = run
  }
  return cells.map(({ text, left }) => ({ text: closed(text.trim()), left }))
}

/**
 * Whether a line goes to the edge word by word, with the same white between all of them; of two words, where no other
 * line begins anew where the second does.
 */
function isJustified({ runs, right, size }: Line, { edge, at }: Stops): boolean {
  if (right < edge - 0.6 * size || runs.some(({ text }) => /\S\s+\S/.test(text))) return false
  const gaps = runs.slice(1).map(({ left }, i) => left - runs[i]!.right)
  const between = gaps.filter((gap) => gap > SPACE * size)
  if (between.length === 1)
    return (at.get(Math.round(runs[1 + gaps.indexOf(between[0]!)]!.left)) ?? 0) < 2
  return between.every((gap) => Math.abs(gap - between[0]!) < 0.5 * size)
}

/** Signs that end a sentence, at the end of a line. */
export const ENDS = /[.!?。！？…:：;；]["'”’」』）)]*$/u

/** Whether a line had no room before the edge of its column, pt, for the first word of the next. */
export function isFull({ right, size, runs }: Line, first: string, edge: number): boolean {
  const room = edge - right
  const end = runs.at(-1)?.text.trimEnd() ?? ''
  if (/\p{L}[-‐\u00ad]$/u.test(end)) return true
  const last = end.at(-1) ?? ''
  if (gapBetween(last, first) === '') return room < 2.2 * size
  // A letter is about half as wide as it is high; the space before it too.
  const word = first.split(/\s/, 1)[0]!.length || 8
  return room < (word + 1) * 0.55 * size
}
