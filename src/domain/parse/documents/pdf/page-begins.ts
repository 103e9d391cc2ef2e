import { plainLine } from '../lay-out.ts'
import type { Column } from './columns.ts'
import type { Paragraphs } from './paragraphs.ts'
import type { TablePlaces } from './table-places.ts'

/**
 * Where the words of each page begin in the text that its paragraphs were laid out to (UTF-16), and where those of the last
 * end; a page without words begins where the next one does. Null where a paragraph, or a row of a table, does not stand as
 * it is in the text.
 */
export function pageBegins(
  pages: readonly (readonly Column[])[],
  { texts, begins }: Paragraphs,
  text: string,
  tables: Pick<TablePlaces, 'wordsAt'>,
): number[] | null {
  const starts: number[] = []
  let end = 0
  let isBehindTable = false
  for (const paragraph of texts) {
    const rows = tables.wordsAt(paragraph)
    let first: number | undefined
    for (const words of rows ?? [paragraph]) {
      const line = plainLine(words)
      const at = rows || isBehindTable ? text.indexOf(line, end) : end
      if (at < 0 || !text.startsWith(line, at)) return null
      first ??= rows ? text.lastIndexOf('\n', at) + 1 : at
      end = at + line.length + (rows ? 0 : 1)
    }
    starts.push(first ?? end)
    isBehindTable = rows !== null
  }
  end = Math.min(end, text.length)
  let column = begins.length
  let next = end
  return pages
    .toReversed()
    .map((columns) => {
      for (const _ of columns) {
        column--
        const place = begins[column]
        if (place) next = starts[place.paragraph]! + lengthIn(texts[place.paragraph]!, place.at)
      }
      return next
    })
    .reverse()
    .concat(end)
}

/** How long the beginning of a paragraph is once it is laid out. */
const lengthIn = (paragraph: string, at: number) =>
  plainLine(`${paragraph.slice(0, at)}.`).length - 1
