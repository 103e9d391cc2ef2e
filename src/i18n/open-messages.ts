import type { OpenMessages } from './en/open.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<OpenMessages>('./*/open.ts', { eager: true, import: 'default' })

/** What the dialog for opening one's own meeting says; loaded with it. */
export const openMessages = (language: Language): OpenMessages => files[`./${language}/open.ts`]!
