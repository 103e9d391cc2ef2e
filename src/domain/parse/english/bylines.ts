import { anyOf } from '../draft/word-table.ts'
import { BYLINE_HEADS, CREDITS, MADE } from '../words/en/bylines.ts'

/** How lines begin that say who made a text, when and where it came out. */
const BYLINE = new RegExp(
  [
    '^by\\s+[\\p{Lu}\\d]',
    `^${anyOf(MADE)} (?:by|on|at)\\b`,
    `^${anyOf(BYLINE_HEADS)}(?:\\b|:)(?:\\s*[:|/-]|\\s+by\\b|.{0,60}$)`,
  ].join('|'),
  'iu',
)

/** Whether a short line says who made the text, or belongs to its page; or whose the letter is that is quoted below it. */
export const isByline = (line: string): boolean =>
  line.length <= 120 && ((BYLINE.test(line) && !SAYS.test(line)) || QUOTED_LETTER.test(line))

/** `On 3 May 2026, Ada Moss wrote:` */
const QUOTED_LETTER = /^(?:> ?)*On .{4,60}\d.{0,60} wrote:$/

const SAYS = /\b(?:said|says|told|asked)\b|[“”"]|''/

const CREDIT = new RegExp(
  `(?:^|[.\\s(])${anyOf(CREDITS)}s?(?::| by | courtesy )[^.]{2,80}\\)?\\.?$`,
  'i',
)

/** Whether a line stands below a picture: it ends by saying whose that is. */
export const isCaption = (line: string): boolean =>
  CREDIT.test(line.slice(-120)) && !/[“”"]/.test(line.slice(-60))

const NAMES = /^by\s+(.{3,100})$/i

/** Who wrote a text, as the names stand in a byline; none where it says something else. */
export function authorsOf(line: string): string[] {
  const names = NAMES.exec(line)?.[1]
  if (!names) return []
  return names
    .split(/,\s+|\s+and\s+|\s+&\s+|\s+\|\s+|\s+–\s+/)
    .map((name) => name.replace(/[.|].*$/, '').trim())
    .filter((name) => /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(name))
}

const SOURCE = /^(?:source|publisher|published (?:by|in)|via)\s*[:|]\s*(.{2,80})$/i

/** For which paper, as a line says. */
export const publisherOf = (line: string): string | undefined => SOURCE.exec(line)?.[1]?.trim()
