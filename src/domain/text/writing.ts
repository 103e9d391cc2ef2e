import { languagePart } from './language.ts'

/*
 * How languages are written, by their tags (BCP 47).
 */

/** Languages whose marks are as wide as their characters, with no space beside them. */
const FULL_WIDTH = new Set(['zh', 'ja'])

/** Whether a language writes `（…）` and `；` rather than `(…)` and `; `. */
export const isFullWidth = (tag: string): boolean => FULL_WIDTH.has(languagePart(tag))

/** What names are sorted by, whatever they are in: it has Chinese by pinyin and Latin letters as everywhere. */
export const COLLATION = 'zh'

/** Whether texts of a language are found by how they are spelt in pinyin. */
export const hasPinyin = (tag: string): boolean => languagePart(tag) === 'zh'
