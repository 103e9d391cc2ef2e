import type { TimeMessages } from './en/time.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<TimeMessages>('./*/time.ts', { eager: true, import: 'default' })

/** What the view of a meeting in time says, loaded with it. */
export const timeMessages = (language: Language): TimeMessages => files[`./${language}/time.ts`]!
