import { type Line, median, type Run } from './run.ts'

/** How far baselines of one line may be apart, in sizes of type. */
const SAME_LINE = 0.2
/** What is raised or lowered, as the mark of a note is: it is smaller, and belongs to the line that it stands at. */
const RAISED = { size: 0.85, by: 0.5, apart: 3 } as const

/** The lines that runs of a page stand on, from top to bottom. */
export function linesOf(runs: readonly Run[]): Line[] {
  const usual = median(runs.flatMap(({ size, text }) => Array.from(text, () => size)))
  const lines: Run[][] = []
  const put = (run: Run) => {
    const own = lines.findLast(([first]) => Math.abs(run.y - first!.y) <= SAME_LINE * run.size)
    if (own) own.push(run)
    else lines.push([run])
  }
  const ordered = runs.toSorted((a, b) => a.y - b.y || a.left - b.left)
  for (const run of ordered) if (run.size >= RAISED.size * usual) put(run)
  const found = [...lines]
  for (const run of ordered) {
    if (run.size >= RAISED.size * usual) continue
    const own = found.find((line) => line.some((other) => isRaisedAt(run, other)))
    if (own) own.push(run)
    else put(run)
  }
  return lines.map(lineOf).sort((a, b) => a.y - b.y)
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
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
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
      else if (!isClose && !isWide(text.at(-1), run.text[0])) text += ' '
    }
    text += run.text
    before = run
  }
  return text.trim()
}

/** Chinese and Japanese signs have no spaces between them. */
const isWide = (a = '', b = '') => WIDE.test(a) && WIDE.test(b)
export const WIDE: RegExp =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
