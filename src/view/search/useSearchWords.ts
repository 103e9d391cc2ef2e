import { languagesOf } from '../../i18n/language.ts'
import { SEARCH_MESSAGES, type SearchMessages } from '../../i18n/search-messages.ts'
import { useDisplay } from '../Language.tsx'

/** Gives a message of the search as plain text, both languages with a slash between. */
export function useSearchWords(): (message: (m: SearchMessages) => string) => string {
  const languages = languagesOf(useDisplay())
  return (message) => languages.map((one) => message(SEARCH_MESSAGES[one])).join(' / ')
}
