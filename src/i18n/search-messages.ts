import type { SearchMessages } from './en/search.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<SearchMessages>('./*/search.ts', { eager: true, import: 'default' })

/** What the search says, loaded with it. */
export const searchMessages = (language: Language): SearchMessages =>
  files[`./${language}/search.ts`]!
