import { type Language, tagOf } from './language.ts'
import { messages } from './messages.ts'

/**
 * An EDTF date (level 1: `XXXX-03-16`, `2022-03`, `2022-03-16?`) in words; digits that are not known
 * are left unsaid. The date as it is when it cannot be read.
 */
export function dateInWords(date: string, language: Language): string {
  const parts = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([?~%]?)$/.exec(date)
  if (!parts) return date
  const [year, month, day] = [parts[1], parts[2], parts[3]].map((part) =>
    part && !part.includes('X') ? Number(part) : undefined,
  )
  if (!year && !month) return date
  const name = month
    ? new Date(0, month - 1).toLocaleString(tagOf(language), { month: 'long' })
    : ''
  return messages(language).date(year, month, day, name, parts[4] !== '')
}
