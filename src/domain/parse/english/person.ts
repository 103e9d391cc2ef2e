import type { Span } from '../../format/transcript.ts'
import type { Mention } from './mention.ts'
import { isGiven, isParticle, plain } from './name-words.ts'
import { sameOffice } from './same-office.ts'

/** Somebody of a text, as all of it tells. */
export interface Person {
  readonly kind: 'person' | 'office' | 'country'
  /** As printed in full. */
  name: string
  words: readonly string[]
  role: string | undefined
  span: Span
  /** How much the fullest introduction says. */
  weight: number
  /** Where the full name stands first. */
  first: number
  /** How often the name stands, and how often the surname alone. */
  times: number
  alone: number
  /** Whether an office, a form of address or a roster speaks for it. */
  titled: boolean
  /** Whether a given name speaks for it. */
  given: boolean
  gender: 'm' | 'f' | ''
  readonly offices: Set<string>
  /** Whether words in quotation marks are said to be of that name. */
  quoted: boolean
}

export const enter = (lists: Map<string, Person[]>, key: string, person: Person) => {
  const list = lists.get(key)
  if (list) list.push(person)
  else lists.set(key, [person])
}

/** President Moss, before anybody has heard of Jo Moss, who is never called so: somebody else. */
export const isAnother = (person: Person, { office, name }: Mention): boolean =>
  office !== undefined && !person.offices.has(sameOffice(office)) && person.first > name.start

/** Forms of address that stand before a given name. */
export const BEFORE_GIVEN = new Set(['sir', 'dame', 'lady', 'lord'])

export const isHan = ({ words: [word = ''] }: Mention): boolean => /\p{Script=Han}/u.test(word)

/** te Water, Moss: the last word with its particles. */
export function surnameOf(words: readonly string[]): string {
  let from = words.length - 1
  // Al Moss: what is a given name as well is one where the name begins with it.
  const first = isGiven(words[0]!) ? 1 : 0
  while (from > first && isParticle(words[from - 1]!)) from--
  // Nearly always: nothing is put together.
  return from === words.length - 1 ? words[from]! : words.slice(from).join(' ')
}

/** Mosse for Mossé: by which surname somebody is looked for. */
export const surnameKey = (words: readonly string[]): string => plain(surnameOf(words))

/** J. Moss and Jo Moss, Jo B. Moss: the same as far as both are printed. */
export function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [first = ''] = a
  const [other = ''] = b
  return (
    first === other ||
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other))
  )
}
