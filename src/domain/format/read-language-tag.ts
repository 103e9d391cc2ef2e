import * as v from 'valibot'
import { languageTag } from './localized.ts'

/** A language that somebody writes as a tag, as texts have it: `zh-CN` of `zh-cn`; null where it is none. */
export function readLanguageTag(given: string): string | null {
  try {
    const { language, script, region } = new Intl.Locale(given)
    const tag = [language, script, region].filter(Boolean).join('-')
    return v.is(languageTag, tag) ? tag : null
  } catch {
    return null
  }
}
