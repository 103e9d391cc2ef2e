import type { OpeningMessages } from './en/opening.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<OpeningMessages>('./*/opening.ts', {
  eager: true,
  import: 'default',
})

/** What is said where a meeting does not open as its address or its file would have it; loaded then. */
export const openingMessages = (language: Language): OpeningMessages =>
  files[`./${language}/opening.ts`]!
