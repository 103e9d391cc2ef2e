import * as v from 'valibot'

/** A text has no more wordings: who adds one without end must not make a page stand still. */
export const MOST_LANGUAGES = 20

/** A language as a tag (BCP 47), as far as texts need it: language, script, region. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'language'),
)

/** Of the keys, what a record does not look at by itself: how many, and `constructor` and its like, which it passes over. */
const fields = v.custom<Record<string, string>>((value) => {
  const keys = Object.keys(value ?? 0)
  return keys.length <= MOST_LANGUAGES && !keys.some((key) => key in Function)
}, 'languages')

/** The rule of a text in one language or several, of which each wording is `words`. */
export const localizedOf = <Words extends v.GenericSchema<string, string>>(words: Words) =>
  v.pipe(fields, v.record(languageTag, words), v.minEntries(1, 'text'))

/** A text in one language or several: each wording by the tag of its language. */
export type Localized = Readonly<Record<string, string>>
