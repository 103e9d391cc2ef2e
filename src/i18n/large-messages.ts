import type { LargeMessages } from './en/large.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<LargeMessages>('./*/large.ts', { eager: true, import: 'default' })

/** What the picture of a large meeting says; apart from `messages.ts`, so that small ones do not load it. */
export const largeMessages = (language: Language): LargeMessages => files[`./${language}/large.ts`]!
