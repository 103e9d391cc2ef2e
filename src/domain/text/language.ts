/*
 * What is known of languages, by their tags (BCP 47).
 */

/** The language of a tag (BCP 47) alone: `zh` of `zh-Hant`. */
export const languagePart = (tag: string): string => tag.split('-', 1)[0]!

/** Whether two tags are of one language, whatever its script and region. */
export const isSameLanguage = (a: string, b: string): boolean => languagePart(a) === languagePart(b)

/** The languages that Reyi's own words in a transcript are in, and that its tables always have columns for. */
export const OWN_LANGUAGES = ['zh', 'en'] as const

/** What offices and names of voices are put into, and words in Latin letters that nothing tells more of. */
export const ENGLISH = OWN_LANGUAGES[1]

export const isOwnLanguage = (tag: string): boolean => OWN_LANGUAGES.some((own) => own === tag)

/** Something in each of {@link OWN_LANGUAGES}. */
export const bilingual = <T>(chinese: T, english: T) => ({ zh: chinese, en: english })

/** Languages whose marks are as wide as their characters, with no space beside them. */
const FULL_WIDTH = new Set(['zh', 'ja'])

/** Whether a language writes `（…）` and `；` rather than `(…)` and `; `. */
export const isFullWidth = (tag: string): boolean => FULL_WIDTH.has(languagePart(tag))

/** What names are sorted by, whatever they are in: it has Chinese by pinyin and Latin letters as everywhere. */
export const COLLATION = 'zh'

/** Whether texts of a language are found by how they are spelt in pinyin. */
export const hasPinyin = (tag: string): boolean => languagePart(tag) === 'zh'
