import type { CrashMessages } from './en/crash.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<CrashMessages>('./*/crash.ts', { eager: true, import: 'default' })

/** What is said when the page broke down, besides that it did. */
export const crashMessages = (language: Language): CrashMessages => files[`./${language}/crash.ts`]!
