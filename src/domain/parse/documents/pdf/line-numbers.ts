import { max, min } from 'd3'
import { linesOf } from './lines.ts'
import type { PageRuns } from './page-runs.ts'
import { median, type Run } from './run.ts'

/** So many numbers at least show that lines are counted. */
const FEWEST = 4
/** Of the steps from number to number, and of the lines, so many are as they are where lines are counted. */
const SHARE = 0.8

type Side = 'left' | 'right'

/** The numbers of lines of a page beside its text, and the side that they stand on. */
interface Counted {
  readonly side: Side
  readonly numbers: readonly Run[]
}

/**
 * The pages without the numbers that count their lines, as parliaments and courts print them: beside all words, one a
 * line or one in so many, and on half of the pages at least. Numbers of rows stand where other words do too.
 */
export function withoutLineNumbers<Page extends Pick<PageRuns, 'runs'>>(
  pages: readonly Page[],
): readonly Page[] {
  const counted = pages.map(({ runs }) => countedOn(runs))
  const found = counted.filter((page) => page !== null)
  const filled = pages.filter(({ runs }) => runs.length > FEWEST)
  if (found.length === 0 || found.length * 2 < filled.length) return pages
  const { side } = found[0]!
  const place = median(found.flatMap(({ numbers }) => numbers.map(innerEdge(side))))
  return pages.map((page, i) => {
    const own = counted[i]?.side === side ? counted[i].numbers : besides(page.runs, side)
    // A page of few lines has its numbers where the others have theirs.
    const taken = new Set(
      own.filter((run) => counted[i] || Math.abs(innerEdge(side)(run) - place) < run.size),
    )
    return taken.size > 0 ? { ...page, runs: page.runs.filter((run) => !taken.has(run)) } : page
  })
}

/** Where a number ends that stands beside words. */
const innerEdge =
  (side: Side) =>
  ({ left, right }: Run): number =>
    side === 'left' ? right : left

const isNumber = ({ text }: Run) => /^\s*\d{1,5}\s*$/.test(text)

/** Numbers that stand beside all words of a page. */
function besides(runs: readonly Run[], side: Side): Run[] {
  const words = runs.filter((run) => !isNumber(run))
  const edge = side === 'left' ? min(words, ({ left }) => left) : max(words, ({ right }) => right)
  if (edge === undefined) return []
  return runs.filter(
    (run) => isNumber(run) && (side === 'left' ? run.right < edge : run.left > edge),
  )
}

function countedOn(runs: readonly Run[]): Counted | null {
  for (const side of ['left', 'right'] as const) {
    const numbers = besides(runs, side).toSorted((a, b) => a.y - b.y)
    if (numbers.length >= FEWEST && countsLines(numbers, runs)) return { side, numbers }
  }
  return null
}

/** Whether numbers, from top to bottom, go up by the same step, and with the lines or with the way down. */
function countsLines(numbers: readonly Run[], runs: readonly Run[]): boolean {
  const own = new Set(numbers)
  const lines = linesOf(runs.filter((run) => !own.has(run)))
  const steps = numbers.slice(1).map((run, i) => {
    const before = numbers[i]!
    return {
      count: Number(run.text) - Number(before.text),
      lines: lines.filter(({ y }) => y > before.y + 1 && y < run.y + 1).length,
      down: run.y - before.y,
    }
  })
  const usual = {
    count: median(steps.map(({ count }) => count)),
    down: median(steps.map(({ down }) => down)),
  }
  const isMost = (holds: (step: (typeof steps)[number]) => boolean) =>
    steps.filter(holds).length >= steps.length * SHARE
  return (
    usual.count > 0 &&
    isMost(({ count }) => count === usual.count) &&
    (isMost(({ count, lines }) => count === lines) ||
      (isMost(({ down }) => Math.abs(down - usual.down) < usual.down * 0.15) &&
        isMost(({ count, lines }) => lines <= count)))
  )
}
