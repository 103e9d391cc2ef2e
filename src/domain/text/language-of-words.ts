import { ENGLISH, languagePart, OWN_LANGUAGES } from './language.ts'

const HAN = /\p{Script=Han}/u
const LATIN = /\p{Script=Latin}/u

/** No Chinese character comes before it. */
const FIRST_HAN = 0x2e80

/** Whether a text has Chinese characters: the same as its pattern says, which is slow where megabytes have none. */
export function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at++)
    if (text.charCodeAt(at) >= FIRST_HAN && HAN.test(String.fromCodePoint(text.codePointAt(at)!)))
      return true
  return false
}

/** Which of {@link OWN_LANGUAGES} words that stand beside a text should be in: Chinese where it has Chinese characters. */
export const ownLanguageOf = (text: string): (typeof OWN_LANGUAGES)[number] =>
  HAN.test(text) ? OWN_LANGUAGES[0] : ENGLISH

/** Languages that are written with Chinese characters, or have some among their own. */
const WITH_HAN = new Set(['zh', 'ja', 'ko'])

/** Scripts that one language is written in today, or that only its words tell (`null`). */
export const SCRIPTS: readonly (readonly [RegExp, string | null])[] = [
  [/\p{Script=Han}/gu, 'zh'],
  [/[\u3041-\u3096\u30a1-\u30fa]/g, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Latin}/gu, null],
  [/\p{Script=Cyrillic}/gu, null],
  [/\p{Script=Arabic}/gu, null],
  [/\p{Script=Devanagari}/gu, null],
]

/** Letters that tell a language by themselves. */
const TELLING = new RegExp(
  SCRIPTS.flatMap(([letters, language]) => (language ? letters.source : [])).join('|'),
  'u',
)

/**
 * What some words of a text are in, as a tag, by their script and by what the text is in (`main`; null where that is
 * not certain): Chinese characters are Chinese but in a text whose language has them, Latin letters English but in
 * a text in another language. `und` where there is nothing to tell by.
 */
export function languageOfWords(words: string, main: string | null): string {
  const part = main === null ? null : languagePart(main)
  if (!/\p{L}/u.test(words)) return main ?? ENGLISH
  if (main !== null && part !== null && WITH_HAN.has(part) && (part !== 'zh' || HAN.test(words)))
    return main
  if (HAN.test(words)) return 'zh'
  const told =
    TELLING.test(words) && SCRIPTS.find(([letters, own]) => own && words.search(letters) >= 0)?.[1]
  if (told) return told
  if (main !== null && part !== 'zh') return main
  return LATIN.test(words) ? ENGLISH : 'und'
}
