/** UTF-16 units: what stands on every page is no longer. */
const LONGEST_PAGE_LINE = 120

/**
 * What a line would share with those at the same place of other pages: its words without the page's
 * number, which ends or begins it; null for any other line. It is asked for every line.
 */
export function pageLine(text: string, start: number, end: number): string | null {
  if (end - start > LONGEST_PAGE_LINE) return null
  // A clock ends more lines than any number of a page.
  if (text.charCodeAt(end - 3) === 58) return null
  if (!isDigit(text, start) && !isDigit(text, end - 1) && !isDigit(text, end - 3)) return null
  const match = PAGE_LINE.exec(text.slice(start, end))
  return match ? match[0].replace(/\d+/g, '0') : null
}

/** A number alone, `- 12 -`, `Page 3 of 12`, or a heading with a wide gap before its number. */
const PAGE_LINE =
  /^(?:[-–—] ?)?\d{1,4}(?: ?[-–—])?$|^(?:page|seite|página) \d+(?: (?:of|von|de) \d+| ?\/ ?\d+)?$|^第 ?\d+ ?[页頁](?:.{0,3}[共/] ?\d+ ?[页頁])?$|^\S[^:：]*(?:\s{3,}|\t|[|｜·•]\s?)(?:page |p\. ?|- ?)?\d{1,4}(?: ?-| (?:of|\/) \d+)?$|^\d{1,4}(?:\s{3,}|\t|\s?[|｜·•])[^:：]+$/i

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code > 47 && code < 58
}
