import type { Localized } from '../domain/format/transcript.ts'
import { ENGLISH, isSameLanguage } from '../domain/text/language.ts'
import {
  type Display,
  LANGUAGES,
  type Language,
  tagOf,
  type Wording,
  wordings,
} from './language.ts'

/*
 * What is asked of languages after the first look.
 */

/** The messages in the language that a text is in; in English where the page does not speak that. */
export const messagesFor = <M>(messagesIn: (language: Language) => M, language: string): M =>
  messagesIn(LANGUAGES.find((one) => isSameLanguage(one, language)) ?? ENGLISH)

/** The wordings that a display leaves out. */
export function hiddenWordings(text: Localized, shown: readonly Wording[]): Wording[] {
  return Object.entries(text)
    .filter(([language]) => !shown.some((wording) => wording.language === language))
    .map(([language, text]) => ({ text, language }))
}

/** What a language is called in a language of the page; its tag where the browser does not know it. */
export const languageName = (tag: string, language: Language): string =>
  new Intl.DisplayNames(tagOf(language), { type: 'language' }).of(tag) ?? tag

/** The wording to lead with, in one string. */
export function leadWording(text: Localized, display: Display, own: string | undefined): string {
  return wordings(text, display, own)[0]?.text ?? ''
}
