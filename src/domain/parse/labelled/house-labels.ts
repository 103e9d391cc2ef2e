import { OFFICES } from '../words/en/offices.ts'

/** A label of a parliament's report: a form of address and a name whose surname is in capitals. */
interface Addressed {
  /** Without the form of address and what stands in brackets. */
  readonly name: string
  readonly words: readonly string[]
  readonly gender: 'm' | 'f' | ''
  /** What stands in brackets: an office, or a seat. */
  readonly inside: string | undefined
}

const ADDRESSED =
  /^(?<forms>(?:(?:The )?(?:Mr|Mrs|Ms|Miss|Dr|Hon|Sir|Dame|Lord|Lady|Prof|Senator)\.? )+)(?<name>(?:\p{Lu}[\p{L}'’.-]* )*\p{Lu}[\p{Lu}'’-]+)(?: ?\((?<inside>[^()]{2,60})\))?$/u

/** Labels of one surname; more are no house's. */
const MOST_OF_A_SURNAME = 50

function addressed(label: string): Addressed | null {
  const { forms, name, inside } = ADDRESSED.exec(label)?.groups ?? {}
  if (!forms || !name) return null
  const gender = /\b(?:Mr|Sir|Lord)\b/.test(forms)
    ? 'm'
    : /\b(?:Mrs|Ms|Miss|Dame|Lady)\b/.test(forms)
      ? 'f'
      : ''
  return { name, words: name.toUpperCase().split(' '), gender, inside }
}

/** Who the labels of a parliament's report are. */
export interface House {
  /** Whether a label is of the kind that a form of address begins. */
  has(label: string): boolean
  /** Name and office of a label of that kind whose person is certain; undefined for another. */
  of(label: string): { readonly name: string; readonly role?: string } | undefined
}

/**
 * Reads labels as those of a parliament: Hon. JO REED (Minister for Lamps) at first, Mr REED later. Null where no label
 * is so that of a fuller one.
 */
export function readHouse(labels: Iterable<string>): House | null {
  const all = new Map<string, Addressed>()
  for (const label of labels) {
    const found = addressed(label)
    if (found) all.set(label, found)
  }
  const bySurname = new Map<string, Addressed[]>()
  for (const one of all.values()) {
    const surname = one.words.at(-1)!
    const same = bySurname.get(surname)
    if (same) same.push(one)
    else bySurname.set(surname, [one])
  }
  // All of a surname are compared with each other: no house has so many of one.
  for (const [label, { words }] of all)
    if (bySurname.get(words.at(-1)!)!.length > MOST_OF_A_SURNAME) all.delete(label)
  const sameSurname = ({ words }: Addressed) => bySurname.get(words.at(-1)!)!
  const isShort = (one: Addressed) =>
    sameSurname(one).some((other) => isOf(one, other) && other.words.length > one.words.length)
  const isFull = (one: Addressed) => one.words.length > 1 && !isShort(one)
  if (![...all.values()].some(isShort)) return null
  return {
    has: (label) => all.has(label),
    of(label) {
      const one = all.get(label)
      if (!one) return undefined
      const full = sameSurname(one).filter((other) => isOf(one, other) && isFull(other))
      const [first] = full
      const names = new Set(full.map(({ words }) => words.join(' ')))
      const inside = new Set(full.flatMap((each) => each.inside ?? []))
      const another = full.some((each) => sameSurname(one).some((other) => differ(each, other)))
      if (!first || names.size > 1 || inside.size > 1 || (another && !full.includes(one)))
        return undefined
      const role = [...inside].find(isOffice)
      return { name: first.name, ...(role !== undefined && { role }) }
    },
  }
}

const differ = (a: Addressed, b: Addressed): boolean =>
  a.gender !== '' && b.gender !== '' && a.gender !== b.gender

/** Whether a label may be of whom a longer one, or one as long, names: REED and JO REED. */
const isOf = (one: Addressed, other: Addressed): boolean =>
  !differ(one, other) && ` ${other.words.join(' ')}`.endsWith(` ${one.words.join(' ')}`)

/** Minister for Lamps, Deputy Premier; of a seat no office is the last word, nor one with `for` behind it. */
const isOffice = (inside: string): boolean => {
  const words = inside.toLowerCase().split(/\s+/)
  return words.some(
    (word, i) =>
      OFFICES.has(word) && (i === words.length - 1 || /^(?:for|of|to)$/.test(words[i + 1]!)),
  )
}
