import type { Clause, Term } from './query.ts'
import { eachTokenOf, type Worded } from './tokens-of.ts'

/** Whether a point, as its transcript has it, has all that is asked, by its own words: as the lists and places of them say. */
export function hasAll(point: Worded, clauses: readonly Clause[]): boolean {
  const places = new Map<string, number[]>()
  eachTokenOf(point, (token, place) => {
    const known = places.get(token)
    if (known) known.push(place)
    else places.set(token, [place])
  })
  /** Where the first term would stand, from where this one does. */
  const startsOf = ({ token, at, begins }: Term): number[] => {
    const own = begins
      ? [...places].flatMap(([name, all]) => (name.startsWith(token) ? all : []))
      : (places.get(token) ?? [])
    return own.map((place) => place - at)
  }
  return clauses.every(({ terms }) => {
    const [first, ...rest] = terms.map((term) => new Set(startsOf(term)))
    return [...(first ?? [])].some((start) => rest.every((own) => own.has(start)))
  })
}
