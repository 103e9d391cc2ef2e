import * as v from 'valibot'

/** A text has no more wordings: who adds one without end must not make a page stand still. */
export const MOST_LANGUAGES = 20

/** A language as a tag (BCP 47), as far as texts need it: language, script, region. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'language'),
)

/** Keys that valibot passes over, in a record, without a look at what they hold. */
const PASSED_OVER = ['__proto__', 'prototype', 'constructor']

const fields = v.custom<Record<string, string>>(
  (value) =>
    typeof value !== 'object' ||
    value === null ||
    !PASSED_OVER.some((key) => Object.hasOwn(value, key)),
  'language',
)

/** The rule of a text in one language or several, of which each wording is `words`. */
export const localizedOf = <Words extends v.GenericSchema<string, string>>(words: Words) =>
  v.pipe(
    fields,
    v.record(languageTag, words),
    v.minEntries(1, 'text'),
    v.maxEntries(MOST_LANGUAGES, `list-${MOST_LANGUAGES}`),
  )

/** A text in one language or several: each wording by the tag of its language. */
export type Localized = Readonly<Record<string, string>>

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
