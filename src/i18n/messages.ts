import type { Messages } from './en/page.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<Messages>('./*/page.ts', { eager: true, import: 'default' })

/** Everything the interface says, in one language. A message that a language lacks is a type error. */
export const messages = (language: Language): Messages => files[`./${language}/page.ts`]!
