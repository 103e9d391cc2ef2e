import { bestLanguage } from '../domain/format/best-language.ts'
import type { Localized } from '../domain/format/transcript.ts'
import { ENGLISH, isSameLanguage, OWN_LANGUAGES } from '../domain/text/language.ts'

/** The languages that the page speaks. Another one is a folder of messages beside theirs, and a line here. */
const LIST = [
  { tag: 'zh', name: '中文', short: '中' },
  { tag: 'en', name: 'English', short: 'EN' },
] as const

export type Language = (typeof LIST)[number]['tag']
export const LANGUAGES: readonly Language[] = LIST.map(({ tag }) => tag)

/** What a reader sees: one language, or both that Reyi began with, side by side. */
export type Display = Language | 'both'

/** What a reader may choose. Each in its own words, so that a reader finds theirs whatever the page is set to. */
export const DISPLAYS: readonly { readonly tag: Display; name: string; short?: string }[] = [
  ...LIST,
  { tag: 'both', name: '双语 Both languages' },
]

/** The languages of a display, the leading one first. */
export function languagesOf(display: Display): readonly Language[] {
  return display === 'both' ? OWN_LANGUAGES : [display]
}

/** The messages in the language that a text is in; in English where the page does not speak that. */
export const messagesFor = <M>(messages: Readonly<Record<Language, M>>, language: string): M =>
  messages[LANGUAGES.find((one) => isSameLanguage(one, language)) ?? ENGLISH]

/** Where browsers choose fonts and voices by the region too. */
const REGIONS: Readonly<Record<string, string>> = { zh: 'zh-CN' }

/** A language as HTML's `lang` wants it. */
export const tagOf = (language: string): string => REGIONS[language] ?? language

/** A wording and the language that it is really in. */
export interface Wording {
  readonly text: string
  readonly language: string
}

/**
 * The wordings of a text in a display, the leading language first; where a language is missing another one stands in
 * for it, once: the meeting's `own` if there is such a wording.
 */
export function wordings(text: Localized, display: Display, own: string | undefined): Wording[] {
  const found = new Set(languagesOf(display).map((wanted) => bestLanguage(text, [wanted, own])))
  return Array.from(found, (language) => ({ text: text[language] ?? '', language }))
}

/** The wordings that a display leaves out. */
export function hiddenWordings(text: Localized, shown: readonly Wording[]): Wording[] {
  return Object.entries(text)
    .filter(([language]) => !shown.some((wording) => wording.language === language))
    .map(([language, text]) => ({ text, language }))
}

/** How a name is written in its own script, beside a wording in another one; undefined where that is shown or missing. */
export function nativeWording(name: Localized, display: Display): Wording | undefined {
  const [native] = OWN_LANGUAGES
  const [text, shown] = [name[native], display === 'both' ? undefined : name[display]]
  if (text === undefined || shown === undefined || isSameLanguage(display, native)) return undefined
  return text === shown ? undefined : { text, language: native }
}

/** The wording to lead with, in one string. */
export function leadWording(text: Localized, display: Display, own: string | undefined): string {
  return wordings(text, display, own)[0]?.text ?? ''
}

/** What a reader with these preferred languages (`navigator.languages`) sees without a choice. */
export function preferredDisplay(preferred: readonly string[]): Display {
  for (const tag of preferred) {
    const language = LANGUAGES.find((one) => isSameLanguage(one, tag.toLowerCase()))
    if (language) return language
  }
  return ENGLISH
}

/** What a language is called in a language of the page; its tag where the browser does not know it. */
export const languageName = (tag: string, language: Language): string =>
  new Intl.DisplayNames(tagOf(language), { type: 'language' }).of(tag) ?? tag
