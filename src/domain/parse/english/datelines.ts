import { MONTHS } from '../marks/date.ts'
import { ITEM_WORDS } from '../words/en/agenda.ts'
import { NO_DATELINES } from '../words/en/places.ts'
import { isParticle } from './name-words.ts'

/** Where and when a report was written, as it says before its first words: `PORT ALMA, Ore. (AP) — …`. */
export interface Dateline {
  readonly place: string
  /** In EDTF, the year unknown where it is not printed; undefined where no day is. */
  readonly date: string | undefined
  /** UTF-16 units from its beginning to the words behind its dash. */
  readonly length: number
}

const CITY = "[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}"
const REGION = String.raw`, [A-Z][A-Za-z.]{1,15}(?: [A-Z][A-Za-z.]{1,15})?(?!\w| \d)`
const DAY = String.raw`, (?:(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2,8})|(?<month2>[A-Z][a-z]{2,8})\.? (?<day2>\d{1,2}))(?:,? (?<year>\d{4}))?`
const DATELINE = new RegExp(
  `^(?<city>${CITY})(?<region>${REGION})?(?:${DAY})?(?: ?\\([A-Za-z .]{2,24}\\))?(?:${REGION})? ?(?:—|–|--|-)\\s+(?=\\S)`,
)

/** The dateline that a paragraph begins with; null if it has none. */
export function datelineOf(words: string): Dateline | null {
  const found = DATELINE.exec(words)
  if (!found) return null
  const { city = '', region = '', day, month, day2, month2, year } = found.groups ?? {}
  const parts = city.toLowerCase().split(/[^a-z]+/)
  if (parts.some((word) => NO_DATELINES.has(word) || ITEM_WORDS.has(word))) return null
  const isRegion = region !== '' && !MONTHS.includes(region.slice(2, 5).toLowerCase())
  return {
    place: inSmallLetters(city) + (isRegion ? region : ''),
    date: dayOf(year, month ?? month2, day ?? day2),
    length: found[0].length,
  }
}

function dayOf(year = 'XXXX', month = '', day = ''): string | undefined {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (number < 1 || Number(day) < 1 || Number(day) > 31) return undefined
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** NEW YORK is New York, RIO DE JANEIRO Rio de Janeiro. */
export const inSmallLetters = (city: string): string =>
  city
    .split(' ')
    .map((word, i) => {
      const small = word.toLowerCase()
      if (i > 0 && isParticle(small)) return small
      return word.length < 3 || word.includes('.') ? word : word[0] + small.slice(1)
    })
    .join(' ')
