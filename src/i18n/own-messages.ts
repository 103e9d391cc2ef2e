import type { OwnMessages } from './en/own.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<OwnMessages>('./*/own.ts', { eager: true, import: 'default' })

/** What the page says of a meeting of the reader's own, loaded with it. */
export const ownMessages = (language: Language): OwnMessages => files[`./${language}/own.ts`]!
