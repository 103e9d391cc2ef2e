import type { SourceMessages } from './en/source.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<SourceMessages>('./*/source.ts', { eager: true, import: 'default' })

/** What the source view says; loaded with it. */
export const sourceMessages = (language: Language): SourceMessages =>
  files[`./${language}/source.ts`]!
