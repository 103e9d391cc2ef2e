import { ENGLISH_TALK } from '../../words/en/talk.ts'
import { CHINESE_TALK, CHINESE_TITLES } from '../../words/zh/talk.ts'
import type { MeetingWords } from './meeting-words.ts'
import { properNames } from './proper-names.ts'
import { isContent, isHan } from './vocabulary.ts'

/** Words of the people at the meeting, in lower case, which are no subjects of it. */
export function nameWords(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const name of names) {
    const lower = name.toLowerCase()
    for (const word of lower.match(/[\p{L}\p{M}]+/gu) ?? []) {
      found.add(word)
      // Called by the given name alone.
      if (isHan(word) && word.length === 3) found.add(word.slice(1))
    }
  }
  return found
}

/**
 * Whether each word of a meeting may tell what is spoken of, by number: 1 where it may. `names` are of those who speak;
 * `unwanted` are stems that a person does not want.
 */
export function tellingWords(
  meeting: MeetingWords,
  names: ReadonlySet<string>,
  unwanted: ReadonlySet<string> = new Set(),
): Uint8Array {
  const { vocabulary } = meeting
  const { words, stems } = vocabulary
  const others = properNames(meeting)
  const mayTell = (word: string, number: number) =>
    isContent(vocabulary, number) &&
    !isTalk(word) &&
    !names.has(word) &&
    others[number] === 0 &&
    !unwanted.has(words[stems[number]!]!)
  return Uint8Array.from(words, (word, number) => (number > 0 && mayTell(word, number) ? 1 : 0))
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
