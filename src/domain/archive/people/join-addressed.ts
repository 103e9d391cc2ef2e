import { addressOf } from './address-of.ts'
import { contradictByFacts, merged, type NameCluster } from './name-cluster.ts'
import type { PersonMention } from './person-mention.ts'
import { compare } from './person-names.ts'

/** So many clusters of an address are compared each with each. */
const MOST_COMPARED = 60

/** Joins those who share an address, in any body. One that stands for two speakers of a meeting stands for nobody. */
export function joinAddressed(
  mentions: readonly PersonMention[],
  clusters: readonly NameCluster[],
): NameCluster[] {
  const groups = new Map<string, Set<number>>()
  for (const [number, { addresses }] of clusters.entries())
    for (const own of addresses.values())
      for (const address of own) groups.set(address, (groups.get(address) ?? new Set()).add(number))
  const now = [...clusters] as (NameCluster | null)[]
  const moved = new Map<number, number>()
  const at = (number: number): number => {
    let place = number
    while (moved.has(place)) place = moved.get(place)!
    return place
  }
  const shared = sharedInMeeting(mentions)
  for (const address of [...groups.keys()].toSorted(compare)) {
    const [first, ...rest] = [...new Set([...groups.get(address)!].map(at))].toSorted(
      (a, b) => a - b,
    )
    if (first === undefined || rest.length === 0 || shared.has(address)) continue
    const group = [first, ...rest].map((number) => now[number]!)
    if (!isOne(group)) continue
    now[first] = merged(group, ['same-address'])
    for (const number of rest) {
      now[number] = null
      moved.set(number, first)
    }
  }
  return now.filter((cluster) => cluster !== null)
}

function sharedInMeeting(mentions: readonly PersonMention[]): Set<string> {
  const seen = new Map<string, string>()
  const shared = new Set<string>()
  for (const { meeting, id, sameAs = [] } of mentions) {
    for (const { address } of sameAs.map(addressOf)) {
      const key = `${meeting} ${address}`
      if ((seen.get(key) ?? id) !== id) shared.add(address)
      seen.set(key, id)
    }
  }
  return shared
}

/** Whether nothing but their names speaks against one person: somebody may have changed theirs. */
const isOne = (group: readonly NameCluster[]): boolean =>
  group.length <= MOST_COMPARED &&
  group.every((a, i) => group.slice(i + 1).every((b) => !contradictByFacts(a, b)))
