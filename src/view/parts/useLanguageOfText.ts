import { use } from 'react'
import { languageOfWords } from '../../domain/text/language-of-words.ts'
import { tagOf } from '../../i18n/language.ts'
import { OwnLanguageContext } from './Language.tsx'

/** Gives what a piece of the source's text is marked as: what it is in by its script, and by what the meeting is in. */
export function useLanguageOfText(): (text: string) => string {
  const own = use(OwnLanguageContext)
  return (text) => {
    // The same text is asked about again and again, and one of megabytes may have none to find.
    if (text !== latest.text || own !== latest.own)
      latest = { text, own, language: tagOf(languageOfWords(text, own ?? null)) }
    return latest.language
  }
}

let latest: { text: string; own: string | undefined; language: string } = {
  text: '',
  own: undefined,
  language: '',
}
