import type { Localized } from '../format/transcript.ts'

/** Of what a text is in, only what is in some languages, by their tags. */
export const inLanguages = (text: Localized, languages: readonly string[]): Localized =>
  Object.fromEntries(Object.entries(text).filter(([tag]) => languages.includes(tag)))
