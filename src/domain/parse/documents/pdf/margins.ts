import { max, min } from 'd3'
import { datedMargins, type EdgeLine } from './dated-margins.ts'
import { textOf } from './lines.ts'
import { type Line, median, TABLE_PLACE } from './run.ts'

/** Lines of a page with its height, pt. */
export interface PageLines {
  readonly lines: readonly Line[]
  readonly height: number
}

/** So much of a page at its top and at its bottom may be a margin. */
const MARGIN = 0.13
/** Of the pages of a document, so many have the same line where it is a header or a footer. */
const SHARE = 0.4

/** What stands outermost on one page and is none of its text, with examples. */
export const OUTERMOST: readonly { readonly is: RegExp; readonly like: readonly string[] }[] = [
  {
    is: /^(?:[-–—·]\s*)?(?:page\s*|p\.\s*|第\s*)?(?:\d{1,4}|[ivxlc]{1,6}|[一二三四五六七八九十百]{1,4})(?:\s*[页頁])?(?:\s*(?:[/／]|of|[，,]?\s*共)\s*\d{1,4}\s*[页頁]?)?(?:\s*[-–—·])?$/i,
    like: [
      '3',
      '- 3 -',
      '– 3 –',
      'Page 3 of 8',
      'p. 3',
      '3/8',
      'xii',
      '第 3 页',
      '第3页 共8页',
      '第三页',
    ],
  },
  // As browsers print: the time and the title above, the address and the number below.
  {
    is: /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[,，]?\s+(?:[上下]午)?\d{1,2}:\d\d(?:\s*[AP]M)?(?:\s.*)?$/i,
    like: [
      '11/30/26, 5:42 AM\tMinutes',
      '2026/11/30 下午5:42\t纪要',
      '30.11.2026, 17:42 Protokoll',
    ],
  },
  {
    is: /^(?:https?|file):\/\/\S+(?:\s+\d{1,4}\/\d{1,4})?$/,
    like: ['https://town.example/minutes?id=3\t1/2', 'file:///home/a/b.html 1/1'],
  },
]

/** Lines that stand on the pages and are none of the text: what comes back at the top or the bottom, numbers of pages. */
export function marginLines(pages: readonly PageLines[]): Set<Line> {
  const found = new Set<Line>()
  const alike = new Map<string, Edge[]>()
  const edges: EdgeLine[] = []
  /** How often lines stand within pages: a title does once, the name of who speaks again and again. */
  const within = new Map<string, number>()
  for (const [page, { lines, height }] of pages.entries()) {
    const ys = lines.map(({ y }) => y)
    const [top, bottom] = [min(ys) ?? 0, max(ys) ?? 0]
    for (const line of lines) {
      const { y } = line
      const text = textOf(line)
      if (y > height * MARGIN && y < height * (1 - MARGIN)) {
        within.set(text, (within.get(text) ?? 0) + 1)
        continue
      }
      // Their numbers count up as those of pages do.
      if (text.startsWith(TABLE_PLACE)) continue
      edges.push({ line, page, side: y > height / 2 ? 'bottom' : 'top' })
      const isOutermost = y < top + 2 || y > bottom - 2
      if (isOutermost && OUTERMOST.some(({ is }) => is.test(text))) found.add(line)
      const numbers = text.match(/\d+/g)?.map(Number) ?? []
      const key = `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`
      const same = alike.get(key)
      if (same) same.push({ line, page, numbers })
      else alike.set(key, [{ line, page, numbers }])
    }
  }
  for (const line of datedMargins(edges, pages.length, SHARE)) found.add(line)
  for (const same of alike.values())
    if (comesBack(same, pages.length) && !same.some(({ line }) => isOfText(textOf(line), within)))
      for (const { line } of same) found.add(line)
  const left = pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => !found.has(line)),
  }))
  // Some come back on the next page, others stand beside what comes back on all.
  for (const some of [pages, left])
    for (const side of ['top', 'bottom'] as const)
      for (const line of changingLines(some, side)) found.add(line)
  return found
}

/** Whether a line stands in texts as it is, too, or gives somebody the word. */
const isOfText = (text: string, within: ReadonlyMap<string, number>) =>
  /[:：]$/.test(text) || (within.get(text) ?? 0) > 1

/** Pages of fewer lines do not show how far apart these are. */
const FEWEST_LINES = 8
/** On so many pages at least a line that changes stands at the same place where it is a header or a footer. */
const FEWEST_PAGES = 3
/** So much white, in steps from line to line, is between it and the text. */
const WHITE = 1.5
const LONGEST = 80

/**
 * What stands alone at the top or at the bottom of all full pages, at the same height and as far from the text: the title
 * of a chapter, or who has the word on the page. A sentence, or what gives somebody the word, is none.
 */
function changingLines(pages: readonly PageLines[], side: 'top' | 'bottom'): Line[] {
  const edges = pages.flatMap(({ lines, height }) => {
    const ordered = lines.toSorted((a, b) => (side === 'top' ? a.y - b.y : b.y - a.y))
    const [line, next] = ordered
    if (!line || !next || lines.length < FEWEST_LINES) return []
    const steps = ordered.slice(2).map(({ y }, i) => Math.abs(y - ordered[i + 1]!.y))
    const fromEdge = side === 'top' ? line.y : height - line.y
    // Lines of columns beside each other have steps of their own.
    const leading = Math.max(median(steps), next.size)
    return [{ line, fromEdge, white: Math.abs(next.y - line.y), leading, height }]
  })
  const [first] = edges
  const isOne =
    edges.length >= FEWEST_PAGES &&
    edges.every(({ line, fromEdge, white, leading, height }) => {
      const text = textOf(line)
      return (
        fromEdge < height * MARGIN &&
        Math.abs(fromEdge - first!.fromEdge) < 1 &&
        white > WHITE * leading &&
        Math.abs(white - first!.white) < 2 * leading &&
        text.length <= LONGEST &&
        !text.startsWith(TABLE_PLACE) &&
        !/[.!?。！？…:：,，;；]["'”’」』）)]*$/u.test(text)
      )
    })
  return isOne ? edges.map(({ line }) => line) : []
}

/** A line at the edge of a page, and the numbers in it. */
interface Edge {
  readonly line: Line
  readonly page: number
  readonly numbers: readonly number[]
}

/**
 * Whether lines that are alike but for their numbers are a header or a footer: on so many pages, and each number the
 * same or as the page's. Numbers that go otherwise are what somebody says, or when: `Speaker 2 00:40`.
 */
function comesBack(edges: readonly Edge[], pages: number): boolean {
  const [first] = edges
  const on = new Set(edges.map(({ page }) => page)).size
  const isSame = edges.every(({ numbers }) => numbers.every((n, i) => n === first!.numbers[i]))
  const isCounted = edges.every(({ numbers, page }) =>
    numbers.every(
      (n, i) => n === first!.numbers[i] || n - page === first!.numbers[i]! - first!.page,
    ),
  )
  return on >= pages * SHARE && (isSame ? on >= 2 : isCounted && on >= 3)
}
