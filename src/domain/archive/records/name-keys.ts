import type { NamedOnly, NameHit } from '../archive.ts'

/** Of a name that is typed no more is looked at, in UTF-16 units of folded text: keys of tables are short. */
export const MOST_TYPED = 100

/** A beginning that names more people and themes is listed: reading all of them would take too long. */
export const MOST_BEGUN = 256

/** So many people and themes stand in the list of a beginning. */
export const MOST_LISTED = 24

/** The key of what may be typed in full. */
export const nameKey = (typed: string): string => `n${typed}`

/** The key of the list of a beginning. */
export const beginningKey = (typed: string): string => `b${typed}`

/** The key of the list of all bodies or parties, there where the first look has no room for them. */
export const listKey = (of: 'bodies' | 'parties'): string => `l${of}`

/** Each once, those with most points first. */
export function mostHeard(hits: readonly NameHit[]): readonly NameHit[] {
  const once = new Map(hits.map((hit) => [`${hit.what} ${hit.id}`, hit]))
  return [...once.values()].sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
}

export const packHits = (hits: readonly NameHit[]): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(hits))

/** Throws where it is none. */
export const unpackHits = (bytes: Uint8Array): readonly NameHit[] =>
  JSON.parse(new TextDecoder().decode(bytes)) as NameHit[]

/** All bodies or all parties as a value; throws where a value is none. */
export const packNamed = (named: readonly NamedOnly[]): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(named.map(({ id, name }) => ({ id, name }))))

export const unpackNamed = (bytes: Uint8Array): readonly NamedOnly[] =>
  JSON.parse(new TextDecoder().decode(bytes)) as readonly NamedOnly[]
