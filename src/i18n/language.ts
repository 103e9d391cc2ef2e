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

/** A language as HTML's `lang` wants it: for Chinese, browsers choose fonts and voices by the region too. */
export const tagOf = (language: string): string => (language === 'zh' ? 'zh-CN' : language)

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

/** How a name is written in its own script, beside a wording in another one; undefined where that is shown or missing. */
export function nativeWording(name: Localized, display: Display): Wording | undefined {
  const [language, shown] = OWN_LANGUAGES
  const text = name[language]
  const isBeside = display === shown && text !== undefined && text !== (name[shown] ?? text)
  return isBeside ? { text, language } : undefined
}

/** What a reader with these preferred languages (`navigator.languages`) sees without a choice. */
export const preferredDisplay = (preferred: readonly string[]): Display =>
  preferred
    .map((tag) => LANGUAGES.find((one) => isSameLanguage(one, tag)))
    .find((language) => language !== undefined) ?? ENGLISH
