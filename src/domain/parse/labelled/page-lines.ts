import { isPageForm, LONGEST_PAGE_LINE } from '../words/page-forms.ts'

/**
 * What a line would share with those at the same place of other pages: its words without the page's
 * number, which ends or begins it; null for any other line. It is asked for every line.
 */
export function pageLine(text: string, start: number, end: number): string | null {
  if (end - start > LONGEST_PAGE_LINE) return null
  // A clock ends more lines than any number of a page.
  if (text.charCodeAt(end - 3) === 58) return null
  if (!isDigit(text, start) && !isDigit(text, end - 1) && !isDigit(text, end - 3)) return null
  const line = text.slice(start, end)
  return isPageForm(line) ? line.replace(/\d+/g, '0') : null
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code > 47 && code < 58
}
