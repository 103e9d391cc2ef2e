import { isGiven } from '../../parse/english/name-words.ts'

/** Syllables of pinyin without tones: an initial and a final that go together, nearly enough to tell a name by. */
const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|vn|a|e|i|o|u|v))'
const ONE = new RegExp(`^${SYLLABLE}$`)
const TWO = new RegExp(`^(${SYLLABLE})(${SYLLABLE})$`)
/** Letters that no syllable begins with, or that never stand together. */
const NEVER =
  /^(?:[iuv]|[bpmfw](?:iang|iong|uang|ong|ia|iu|ua|ue|ui|un|uo|uan|uai|v)|[jqx](?!i|u|v)|[gkh](?:i|v)|r(?!e|a|o|u|i$)|[zcs](?:h?i[aeuno]|h?v))/

/** Surnames of two syllables. */
const LONG_SURNAMES = new Set(
  'ouyang shangguan sima zhuge huangfu situ xiahou linghu murong gongsun dongfang nangong yuwen zhangsun helian tantai duanmu ximen'.split(
    ' ',
  ),
)

/** A Chinese name in Latin letters, small. */
export interface PinyinName {
  readonly surname: string
  /** In one word: `jinhong`. */
  readonly given: string
  /** Of the given name. */
  readonly syllables: readonly string[]
}

/**
 * Reads a name in pinyin, of which it is certain what the surname is: one syllable beside a given name of two, whatever
 * their order and however the given name is parted. Null for all others: in Li Wei either may be the surname.
 */
export function readPinyinName(words: readonly string[]): PinyinName | null {
  const [first = '', second = '', third] = words
  if (words.length === 2) {
    for (const [surname, given] of [
      [first, second],
      [second, first],
    ] as const) {
      if (!isSurname(surname) || isGiven(surname)) continue
      const syllables =
        LONG_SURNAMES.has(surname) && isSyllable(given) ? [given] : syllablesOf(given)
      if (syllables && !LONG_SURNAMES.has(given))
        return { surname, given: syllables.join(''), syllables }
    }
    return null
  }
  // Hu Jin Hong: three alone are in the order in which Chinese has them.
  const parts = [first, second, third ?? '']
  if (words.length === 3 && parts.every(isSyllable))
    return { surname: first, given: parts.slice(1).join(''), syllables: parts.slice(1) }
  return null
}

const isSyllable = (word: string) => ONE.test(word) && !NEVER.test(word)

const isSurname = (word: string) => isSyllable(word) || LONG_SURNAMES.has(word)

/** Two syllables, also with a hyphen or an apostrophe between them; null for anything else. */
function syllablesOf(word: string): string[] | null {
  const parts = word.split(/['-]/)
  if (parts.length === 2) return parts.every(isSyllable) ? parts : null
  if (parts.length > 2) return null
  for (let cut = 1; cut < word.length; cut++) {
    const both = [word.slice(0, cut), word.slice(cut)]
    if (TWO.test(word) && both.every(isSyllable)) return both
  }
  return null
}
