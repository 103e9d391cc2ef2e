import type { Mention } from './mention.ts'
import { genderOf } from './name-words.ts'
import type { Person } from './person.ts'

/** UTF-16 units: behind who was named in full, the surname alone may be theirs. */
const NEAR = 500

/** So many times as often as any other of the surname is named who is meant by it alone. */
const MANY = 4

/** Of several of a surname the first, who is called by it again and again, where the others are named once, or seldom, and not near. */
export function chief(persons: readonly Person[], { name }: Mention): Person | null {
  const [first, ...others] = persons.toSorted((a, b) => a.first - b.first)
  const isChief =
    first!.alone > 1 &&
    others.every(
      ({ times, first: named }) =>
        (times === 1 || times * MANY <= first!.times) && name.start - named > NEAR,
    )
  return isChief ? first! : null
}

/** Those of a surname whom a mention may mean: of its gender, and named before it if any of them is. */
export function fitting(persons: readonly Person[], mention: Mention): readonly Person[] {
  const { words, courtesy, name } = mention
  if (persons.length < 2 && !courtesy) return persons
  const gender = genderOf(words, courtesy)
  const told = gender === '' ? persons : persons.filter((person) => person.gender === gender)
  const possible =
    told.length > 0 || gender === '' ? told : persons.filter((person) => person.gender === '')
  const known = possible.filter(({ first }) => first <= name.start)
  return known.length > 0 ? known : possible
}
