import type { EditMessages } from './en/edit.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<EditMessages>('./*/edit.ts', { eager: true, import: 'default' })

/** What is said of corrections: what was done, undone and done again, and why one was not made. */
export const editMessages = (language: Language): EditMessages => files[`./${language}/edit.ts`]!
