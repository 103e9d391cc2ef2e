import { ENGLISH_TALK } from '../../words/en/talk.ts'
import { ENGLISH_ENDS, ENGLISH_VAGUE } from '../../words/en/vague.ts'
import { CHINESE_TALK, CHINESE_TITLES } from '../../words/zh/talk.ts'
import { CHINESE_ENDS, CHINESE_VAGUE } from '../../words/zh/vague.ts'
import type { MeetingWords } from './meeting-words.ts'
import { properNames } from './proper-names.ts'
import { isContent, isHan } from './vocabulary.ts'

/** What stands in brackets behind a name. */
const BRACKETS = /[(（][^()（）]*[)）]/g

/**
 * Words of the people at the meeting, in lower case, which are no subjects of it. In brackets stands who somebody is:
 * a `(Minister of Families)` speaks of families all the more.
 */
export function nameWords(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const name of names) {
    const lower = name.replace(BRACKETS, ' ').toLowerCase()
    for (const word of lower.match(/[\p{L}\p{M}]+/gu) ?? []) {
      found.add(word)
      // Called by the given name alone.
      if (isHan(word) && word.length === 3) found.add(word.slice(1))
    }
  }
  return found
}

/** What a word may do in a term. */
export const ROLES = {
  none: 0,
  /** It tells what is spoken of. */
  tells: 1,
  /** It does so with others. */
  vague: 2,
  /** It may end a phrase. */
  ends: 3,
  /** It may join two parts of a phrase. */
  joins: 4,
  /** It may stand behind a word that joins. */
  article: 5,
} as const

/** Whether a word of a role is one that is spoken of. */
export const isSpoken = (role: number): boolean => role === ROLES.tells || role === ROLES.vague

const wordsIn = (...tables: readonly (readonly (readonly [string, string])[])[]) =>
  new Set(tables.flatMap((table) => table.map(([word]) => word)))
const VAGUE = wordsIn(ENGLISH_VAGUE, CHINESE_VAGUE)
const ENDS = wordsIn(ENGLISH_ENDS, CHINESE_ENDS)
const JOINS: ReadonlySet<string> = new Set(['of', 'for', '的'])
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'their', 'your'])

/**
 * What each word of a meeting may do in a term, by number: one of `ROLES`. `names` are words of those who speak;
 * `unwanted` are stems that a person does not want.
 */
export function rolesInTerms(
  meeting: MeetingWords,
  names: ReadonlySet<string>,
  unwanted: ReadonlySet<string> = new Set(),
): Uint8Array {
  const { vocabulary } = meeting
  const { words, stems } = vocabulary
  const others = properNames(meeting)
  const roleOf = (word: string, number: number): number => {
    if (JOINS.has(word)) return ROLES.joins
    if (ARTICLES.has(word)) return ROLES.article
    const stem = words[stems[number]!]!
    if (names.has(word) || others[number] !== 0 || unwanted.has(stem)) return ROLES.none
    if (ENDS.has(stem)) return ROLES.ends
    if (!isContent(vocabulary, number) || isTalk(word)) return ROLES.none
    return VAGUE.has(stem) ? ROLES.vague : ROLES.tells
  }
  return Uint8Array.from(words, (word, number) => (number > 0 ? roleOf(word, number) : ROLES.none))
}

function isTalk(word: string): boolean {
  if (isHan(word)) return CHINESE_TALK.has(word) || isTitled(word)
  // `don't`, `we'll`: two words in one, and neither of them tells anything.
  return ENGLISH_TALK.has(word) || word.includes("'") || word.includes('’')
}

/** A surname with a title: of two characters or a few, since 主任 and 校长室 are words. */
const isTitled = (word: string) =>
  CHINESE_TITLES.some((title) => {
    const before = word.length - title.length
    return word.endsWith(title) && before >= 1 && before <= 2 && word.length <= 4
  })
