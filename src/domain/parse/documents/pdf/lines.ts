import { gapBetween } from '../../../text/word-gap.ts'
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

/** What a line says; where runs stand far apart, a tabulator is between. */
export function textOf({ runs }: Line): string {
  let text = ''
  let before: Run | undefined
  for (const run of runs) {
    if (before) {
      const gap = run.left - before.right
      const size = Math.min(run.size, before.size)
      const isClose = gap < SPACE * size || /\s$/.test(text) || /^\s/.test(run.text)
      if (gap > 2.5 * size) text = `${text.trimEnd()}\t`
      else if (!isClose) text += gapBetween(text, run.text)
    }
    text += run.text
    before = run
  }
  return text.trim()
}
