import { surnameAt } from '../names/surnames.ts'
import type { Token } from '../replies/english-tokens.ts'
import { MENS_NAMES, WOMENS_NAMES } from '../words/en/given-names.ts'
import {
  CALENDAR,
  COUNTRIES,
  INSTITUTION_WORDS,
  NATIONALITIES,
  OPENERS,
  PLACES,
} from '../words/en/not-names.ts'
import { COURTESIES, OFFICES, SHORT_OFFICES } from '../words/en/offices.ts'

/** Small words that stand within names. */
const PARTICLES = new Set(
  'de da do dos das di del della der den des du la le el al bin ibn bint van von zu zum zur ter ten te y af av ap ua ni y’ o'.split(
    ' ',
  ),
)

/** What stands behind a name and is none of it. */
const SUFFIXES = new Set(
  'jr sr ii iii iv mp mps msp md phd qc kc sc am ao obe mbe cbe kbe esq rn cpa pe'.split(' '),
)

/** Tomás is Tomas. */
export const plain = (word: string): string =>
  ACCENTED.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word
const ACCENTED = /[à-öø-ÿ\u0100-\u024f]/

const isMans = (word: string): boolean => MENS_NAMES.has(plain(word))
const isWomans = (word: string): boolean => WOMENS_NAMES.has(plain(word))

/** Jean-Luc begins with a given name, and is a man's all the same where Jean is a woman's. */
export const isGiven = (word: string): boolean => {
  const hyphen = word.indexOf('-')
  const first = hyphen > 0 ? word.slice(0, hyphen) : word
  return isMans(first) || isWomans(first)
}
export const isParticle = (word: string): boolean => PARTICLES.has(word)
export const isSuffix = (word: string): boolean => SUFFIXES.has(word)

/** The office that a word is, also with a small word before or behind: vice-president, mayor-elect. */
export function officeOf(word: string): string | null {
  if (OFFICES.has(word)) return word
  if (SHORT_OFFICES.has(word)) return word
  if (!word.includes('-')) return null
  const parts = word.split('-')
  const last =
    parts.at(-1) === 'elect' || parts.at(-1) === 'designate' ? parts.at(-2) : parts.at(-1)
  return last !== undefined && OFFICES.has(last) ? word : null
}

/** A word that stands before a name and says what or who somebody is. */
export const isTitle = (word: string): boolean => COURTESIES.has(word) || officeOf(word) !== null

const isForeignToNames = (word: string): boolean =>
  CALENDAR.has(word) ||
  COUNTRIES.has(word) ||
  NATIONALITIES.has(word) ||
  (word.length > 1 && OPENERS.has(word) && !isGiven(word))

/** Months that are names as well. */
const BOTH = new Set(['april', 'may', 'june', 'august', 'jordan', 'chad', 'georgia', 'israel'])

/**
 * Whether capital words are shaped like somebody's name. `titled`: an office or a form of address stands
 * before them, so that less is asked of them.
 */
export function isNameLike(words: readonly string[], titled: boolean | 'courtesy'): boolean {
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (words.length === 0 || words.length > 5 || last.length < 2) return false
  // Mr. Jordan, Mr. Water: whoever is addressed so is somebody.
  if (titled === 'courtesy')
    return !words.some((word) => word.length > 1 && OPENERS.has(word) && !isGiven(word))
  if (words.some((word) => isForeignToNames(word) && !(BOTH.has(word) && words.length > 1)))
    return false
  const given = isGiven(first) || first.length === 1
  if (titled) {
    if (words.length === 1) return !INSTITUTION_WORDS.has(last) || SURNAMES_TOO.has(last)
    return given || !words.some((word) => INSTITUTION_WORDS.has(word) && !SURNAMES_TOO.has(word))
  }
  if (words.length === 1) return !INSTITUTION_WORDS.has(last) && !PLACES.has(last)
  const inner = words.slice(0, -1)
  if (inner.some((word, i) => INSTITUTION_WORDS.has(word) && !(i === 0 && given))) return false
  if (given) return true
  return !words.some(
    (word) => INSTITUTION_WORDS.has(word) || PLACES.has(word) || officeOf(word) !== null,
  )
}

/** Words of institutions that are surnames as often. */
const SURNAMES_TOO = new Set(
  'bank park bridge church hill hills lake lane street west north post star temple marsh banks price fields field sun school hall power steel mills rivers point law wells land cape moss stone price guard power green greens mission heights summers winters goldman morgan sachs bush parks labor'.split(
    ' ',
  ),
)

/** A word of a Chinese name in its own characters, among English ones. */
export const isHanName = ({ word }: Token): boolean =>
  word.length >= 2 && word.length <= 4 && /^\p{Script=Han}+$/u.test(word) && surnameAt(word, 0) > 0

/** Whether it is a man's or a woman's, as far as a given name or a form of address tells. */
export function genderOf(words: readonly string[], courtesy?: string): 'm' | 'f' | '' {
  const told = courtesy ? COURTESIES.get(courtesy) : undefined
  if (told) return told
  const [first = ''] = words
  if (words.length < 2) return ''
  // Kim, Leslie: who may be either is neither until something else tells.
  const [his, hers] = [isMans(first), isWomans(first)]
  return his === hers ? '' : his ? 'm' : 'f'
}
