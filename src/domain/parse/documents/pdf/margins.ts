import { textOf } from './lines.ts'
import type { Line } from './run.ts'

/** Lines of a page with its height, pt. */
export interface PageLines {
  readonly lines: readonly Line[]
  readonly height: number
}

/** So much of a page at its top and at its bottom may be a margin. */
const MARGIN = 0.13
/** Of the pages of a document, so many have the same line where it is a header or a footer. */
const SHARE = 0.4

/** Numbers of pages as they are written. */
const NUMBER_OF_PAGE =
  /^(?:[-–—·]\s*)?(?:page\s*|p\.\s*|第\s*)?(?:\d{1,4}|[ivxlc]{1,6}|[一二三四五六七八九十百]{1,4})(?:\s*(?:页|頁))?(?:\s*(?:\/|of|／|[，,]?\s*共)\s*\d{1,4}\s*(?:页|頁)?)?(?:\s*[-–—·])?$/i

/** Lines that stand on the pages and are none of the text: what comes back at the top or the bottom, numbers of pages. */
export function marginLines(pages: readonly PageLines[]): Set<Line> {
  const found = new Set<Line>()
  const alike = new Map<string, Line[]>()
  for (const { lines, height } of pages) {
    const edge = lines.filter(({ y }) => y < height * MARGIN || y > height * (1 - MARGIN))
    for (const line of edge) {
      const text = textOf(line)
      if (isOutermost(line, lines) && NUMBER_OF_PAGE.test(text)) found.add(line)
      const key = `${line.y < height / 2 ? 'top' : 'bottom'} ${text.replace(/\d+|[ivxlc]+$/g, '#')}`
      const same = alike.get(key)
      if (same) same.push(line)
      else alike.set(key, [line])
    }
  }
  for (const same of alike.values())
    if (same.length >= 2 && same.length >= pages.length * SHARE)
      for (const line of same) found.add(line)
  return found
}

const isOutermost = (line: Line, lines: readonly Line[]) =>
  lines.every((other) => other === line || other.y < line.y + 2) ||
  lines.every((other) => other === line || other.y > line.y - 2)
