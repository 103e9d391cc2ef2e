import type { Localized } from '../../format/transcript.ts'
import { once } from './once.ts'
import type { PersonMention } from './person-mention.ts'

export interface CountedName {
  readonly name: Localized
  readonly points: number
}

/** The wordings of a person's name with how many points they have, most used first; those of several languages take in those of one. */
export function namesOf(mentions: readonly PersonMention[]): CountedName[] {
  const counted = new Map<string, { name: Localized; points: number }>()
  const keyOf = once((name: Localized) => JSON.stringify(Object.entries(name).toSorted()))
  for (const { name, points } of mentions) {
    const key = keyOf(name)
    const known = counted.get(key)
    if (known) known.points += points
    else counted.set(key, { name, points })
  }
  const byUse = [...counted]
    .map(([key, own]) => ({ ...own, key, languages: Object.keys(own.name).length }))
    .sort((a, b) => b.languages - a.languages || b.points - a.points || compare(a.key, b.key))
  const names: { name: Localized; points: number; key: string }[] = []
  for (const { name, points, key } of byUse) {
    const same = names.find((other) => isWithin(name, other.name))
    if (same) same.points += points
    else names.push({ name, points, key })
  }
  return names
    .sort((a, b) => b.points - a.points || compare(a.key, b.key))
    .map(({ name, points }) => ({ name, points }))
}

/** Whether all wordings of a name are those of another in the same languages. */
const isWithin = (name: Localized, other: Localized): boolean =>
  Object.entries(name).every(([language, words]) => other[language] === words)

/** By UTF-16 units: on every machine the same. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
