import type { Mention } from './mention.ts'
import { officeOf } from './name-words.ts'

export const BELOW = /\b(?:vice|deputy|assistant|associate|former|ex|under|co)\b/

/** What stands before an office and makes it none of somebody else. */
export const OFFICES_APART = new Set(['acting', 'then', 'former', 'interim', 'new'])

/** The offices in what stands behind a name. */
export const officesIn = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).filter((word) => officeOf(word) !== null)

export const isCapitals = (name: string): boolean => name === name.toUpperCase()

export const isPlural = (office: string): boolean =>
  /(?:[^s]s|men)$/.test(office) && office !== 'sales'

const SAME_OFFICE: Readonly<Record<string, string>> = {
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  prof: 'professor',
  cllr: 'councillor',
  councilor: 'councillor',
}

export const sameOffice = (office: string): string => SAME_OFFICE[office] ?? office

/** The representative of Kenya and Kenya are one voice. */
export function officeKey({ kind, words }: Mention): string {
  if (kind === 'country') return words.join(' ')
  const of = words.indexOf('of')
  if (of > 0 && /^(?:representative|delegate|delegation|ambassador|observer)$/.test(words[of - 1]!))
    return words
      .slice(of + 1)
      .filter((word) => word !== 'the')
      .join(' ')
  return words.join(' ')
}
