import type { Language } from './language.ts'

const monthInEnglish = (month: number) =>
  new Date(0, month - 1).toLocaleString('en', { month: 'long' })

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
  const doubt = parts[4] ?? ''
  if (language === 'zh') {
    const words = `${year ? `${year}年` : ''}${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
    return words ? `${doubt && '约'}${words}` : date
  }
  const name = month && monthInEnglish(month)
  const words = [day && name ? `${day} ${name}` : name, year].filter(Boolean).join(' ')
  return words ? `${doubt && 'about '}${words}` : date
}
