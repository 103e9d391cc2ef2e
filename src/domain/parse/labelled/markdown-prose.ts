import type { Draft } from '../draft/draft.ts'
import { isDate, readDate } from '../marks/date.ts'
import { frontMatterEnd, frontMatterField } from './front-matter.ts'

/** Pictures, clocks that are links, where other links lead, comments, marks of headings and of what they are about, rulers. */
const MARKS =
  /!\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|\[[(_*]{0,3}\d{1,3}:\d\d[^\]\n]{0,30}\]\(https?:[^()\s]{0,400}\)|(?<=\])\(https?:[^()\s]{0,400}\)|<!--[\s\S]{0,2000}?-->|^#{1,6}(?=[ \t])|^\{:?[^}\n]{0,80}\}$|^[-*_]{3,}$/gm

/** Whether a text has marks of Markdown that a reader of prose would take for words. */
const HAS_MARKS = /^(?:---|\+\+\+)\n|!\[|\]\(https?:|^#{1,6} |<!--/m

/**
 * A report without its front matter, pictures and marks of Markdown: blanks in their place, so that all offsets hold.
 * The same text where it has none.
 */
export function withoutMarks(text: string): string {
  if (!HAS_MARKS.test(text)) return text
  const front = frontMatterEnd(text)
  const blank = (words: string) => words.replace(/[^\n]/g, ' ')
  return blank(text.slice(0, front)) + text.slice(front).replace(MARKS, blank)
}

/** What the front matter says of a report, beside what is told by its text. */
export function withFrontMatter(draft: Draft, text: string): Draft {
  const front = text.slice(0, frontMatterEnd(text))
  if (front === '') return draft
  const title = frontMatterField(front, 'title')
  const day = frontMatterField(front, 'date') ?? ''
  const date = isDate(day) ? readDate([day]) : undefined
  return {
    ...draft,
    ...(title && { title }),
    date: draft.date ?? date,
    parts: [{ kind: 'byline', start: 0, end: front.trimEnd().length }, ...draft.parts],
  }
}
