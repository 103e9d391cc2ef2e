import { searchMessages } from '../../i18n/search-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages of the search. */
export const { Say: SaySearch, useSay: useSaySearch } = createSay(searchMessages)
