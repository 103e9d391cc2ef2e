import type { Localized } from '../domain/format/transcript.ts'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What a reader sees: one language, or both side by side. */
export const DISPLAYS = ['zh', 'en', 'both'] as const
export type Display = (typeof DISPLAYS)[number]

/** In their own words, so that a reader finds theirs whatever the page is set to. */
export const DISPLAY_NAMES: Readonly<Record<Display, string>> = {
  zh: '中文',
  en: 'English',
  both: '双语 Both languages',
}

/** The languages of a display, the leading one first. */
export function languagesOf(display: Display): readonly Language[] {
  return display === 'both' ? LANGUAGES : [display]
}

/** As HTML's `lang` wants it. */
export const LANGUAGE_TAG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

/**
 * What a text of a transcript is marked as, by the place that it stands in and the language of its source
 * (`source.language`): other languages than the two stand in their places, and in one only.
 */
export function tagOf(text: Localized, language: Language, source: string | undefined): string {
  const isOther = source !== undefined && !/^(zh|en)\b/.test(source)
  const place = source?.startsWith('ja') ? 'zh' : 'en'
  return isOther && place === language && text[other(language)] === undefined
    ? source
    : LANGUAGE_TAG[language]
}

/** A wording and the language that it is really in. */
export interface Wording {
  readonly text: string
  readonly language: Language
}

/**
 * The wordings of a text in a display, the leading language first; where a language is missing the
 * other one stands in for it, once.
 */
export function wordings(text: Localized, display: Display): Wording[] {
  const found: Wording[] = []
  for (const wanted of languagesOf(display)) {
    const language = text[wanted] === undefined ? other(wanted) : wanted
    const wording = text[language]
    if (wording !== undefined && !found.some((one) => one.language === language)) {
      found.push({ text: wording, language })
    }
  }
  return found
}

/** The wordings that a display leaves out. */
export function hiddenWordings(text: Localized, shown: readonly Wording[]): Wording[] {
  return wordings(text, 'both').filter(
    ({ language }) => !shown.some((wording) => wording.language === language),
  )
}

/** The wording to lead with, in one string. */
export function leadWording(text: Localized, display: Display): string {
  return wordings(text, display)[0]?.text ?? ''
}

/** What a reader with these preferred languages (`navigator.languages`) sees without a choice. */
export function preferredDisplay(preferred: readonly string[]): Display {
  const first = preferred.find((tag) => /^(zh|en)\b/i.test(tag))
  return first && /^zh/i.test(first) ? 'zh' : 'en'
}

const other = (language: Language): Language => (language === 'zh' ? 'en' : 'zh')
