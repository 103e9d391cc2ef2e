import { daysExceeded } from '../../text/calendar.ts'

const CHINESE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ')
/** The months in English by their first three letters, January first. */
export const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3))
/** What matches the name of a month in English, whole or cut, and no other word that begins like one. */
export const MONTH_NAME = `(?:${MONTH_NAMES.join('|')}|(?:${MONTHS.join('|')}|sept)\\.?)`
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]{0,6}\\.?`
const ENGLISH = [
  new RegExp(`\\b${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b`, 'i'),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (?<year>\\d{4})\\b`, 'i'),
]

/**
 * The first date in some opening lines, in EDTF: a year that is not named stays unknown
 * (`XXXX-03-16`). Undefined if there is none.
 */
export function readDate(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const date = dateIn(line)
    if (date) return date.edtf
  }
  return undefined
}

/** Whether a line is a date, with a clock perhaps, and nothing else. */
export function isDate(line: string): boolean {
  const date = dateIn(line)
  return date !== null && !/\p{L}/u.test(line.replace(date.words, '').replace(/[AP]M\b/i, ''))
}

function dateIn(line: string): { readonly edtf: string; readonly words: string } | null {
  for (const pattern of [CHINESE, ISO, ...ENGLISH]) {
    const match = pattern.exec(line)
    if (!match) continue
    const { month: name, ...named } = match.groups ?? {}
    const year = named.year ?? match[1] ?? 'XXXX'
    const month = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(match[2])
    const day = Number(named.day ?? match[3])
    if (month < 1 || month > 12 || day < 1 || day > 31) continue
    const two = (number: number) => String(number).padStart(2, '0')
    const edtf = `${year}-${two(month)}-${two(day)}`
    if (daysExceeded(edtf) === 0) return { edtf, words: match[0] }
  }
  return null
}
