import { plainLine } from '../lay-out.ts'
import type { Column } from './columns.ts'
import type { Paragraphs } from './paragraphs.ts'

/**
 * Where the words of each page begin in the text that its paragraphs were laid out to (UTF-16), and where those of the last
 * end; a page without words begins where the next one does. Null where a paragraph does not stand as it is in the text.
 */
export function pageBegins(
  pages: readonly (readonly Column[])[],
  { texts, begins }: Paragraphs,
  text: string,
): number[] | null {
  const starts: number[] = []
  let end = 0
  for (const paragraph of texts) {
    const line = plainLine(paragraph)
    if (!text.startsWith(line, end)) return null
    starts.push(end)
    end += line.length + 1
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
