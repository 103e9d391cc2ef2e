import type { MeetingWords } from './meeting-words.ts'
import { isSpoken, ROLES } from './telling.ts'
import { isHan, type Vocabulary } from './vocabulary.ts'

/** No phrase has more words, and no more that tell something. */
export const MOST_WORDS = 6
const MOST_TELLING = 4

/** Whether a word is a thing: what the table says that phrases end with is, whatever else it may be. */
export const isThingIn = ({ kinds }: Vocabulary, roles: Uint8Array, word: number): boolean =>
  roles[word] === ROLES.ends || (kinds[word] !== 'verb' && kinds[word] !== 'quality')

/**
 * Whether the words from `left` to before `right` name a thing: words that are spoken of, in two parts with one of `of`, `for`
 * or 的 between at most, the last of them a thing. `roles` has what each word may do in a term.
 */
export function isPhrase(
  left: number,
  right: number,
  meeting: MeetingWords,
  roles: Uint8Array,
): boolean {
  const { vocabulary, words } = meeting
  const last = words[right - 1]!
  if (!isSpoken(roles[words[left]!]!)) return false
  if (!isSpoken(roles[last]!) && roles[last] !== ROLES.ends) return false
  const isThing = (word: number) => isThingIn(vocabulary, roles, word)
  if (!isThing(last)) return false
  const seen: number[] = []
  let joins = 0
  for (let at = left; at < right; at++) {
    const word = words[at]!
    const role = roles[word]!
    if (role === ROLES.none) return false
    if (role === ROLES.article) {
      if (roles[words[at - 1]!] !== ROLES.joins) return false
    } else if (role === ROLES.joins) {
      if (++joins > 1 || !isThing(words[at - 1]!)) return false
    } else {
      const stem = vocabulary.stems[word]!
      if (seen.length === MOST_TELLING || seen.includes(stem)) return false
      seen.push(stem)
      if (isHan(vocabulary.words[word]!)) continue
      // A verb within it makes it a clause, and so does what follows on a plural: `street lamps cost`.
      if (at > left && vocabulary.kinds[word] === 'verb') return false
      const isOne = vocabulary.words[word] === vocabulary.words[stem]
      if (!isOne && at + 1 < right && roles[words[at + 1]!] !== ROLES.joins) return false
    }
  }
  return true
}
