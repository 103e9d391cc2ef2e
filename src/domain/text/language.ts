/** The language of a tag (BCP 47) alone: `zh` of `zh-Hant`. */
export function languagePart(tag: string): string {
  const end = tag.indexOf('-')
  return end < 0 ? tag : tag.slice(0, end)
}

/** Whether two tags are of one language, whatever its script and region. */
export const isSameLanguage = (a: string, b: string): boolean => languagePart(a) === languagePart(b)

/** The languages that Reyi's own words in a transcript are in, and that its tables always have columns for. */
export const OWN_LANGUAGES = ['zh', 'en'] as const

/** What offices and names of voices are put into, and words in Latin letters that nothing tells more of. */
export const ENGLISH = OWN_LANGUAGES[1]

/** Something in each of {@link OWN_LANGUAGES}. */
export const bilingual = <T>(chinese: T, english: T) => ({ zh: chinese, en: english })
