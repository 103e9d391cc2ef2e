import type { Doubt } from './join-tied.ts'
import { areAddressedApart, areTwo, type NameCluster } from './name-cluster.ts'

/** A list of more tells nothing. */
const MOST = 12
/** So many people of one name are looked at. */
const MOST_ALIKE = 200

/**
 * Per cluster the numbers of others who may be the same person: those of a doubt, and those who have the same full
 * name elsewhere. Most likely first, as `byWeight` sorts; {@link MOST} at most.
 */
export function othersWhoMayBe(
  clusters: readonly NameCluster[],
  personOf: Int32Array,
  doubts: readonly Doubt[],
  byWeight: (a: number, b: number) => number,
): number[][] {
  const others = clusters.map(() => new Set<number>())
  for (const [a, b] of doubts) {
    const [one, other] = [personOf[a]!, personOf[b]!]
    if (one === other || areNot(clusters[one]!, clusters[other]!)) continue
    others[one]!.add(other)
    others[other]!.add(one)
  }
  const named = new Map<string, number[]>()
  for (const [number, { forms }] of clusters.entries()) {
    for (const key of new Set(
      forms.flatMap(({ writing, full }) => (full ? [`${writing} ${full}`] : [])),
    )) {
      const known = named.get(key)
      if (known) known.push(number)
      else named.set(key, [number])
    }
  }
  for (const group of named.values()) {
    if (group.length < 2) continue
    const first = group.toSorted(byWeight).slice(0, MOST_ALIKE)
    for (const one of group) {
      let told = 0
      for (const other of first) {
        if (other === one || areNot(clusters[one]!, clusters[other]!)) continue
        others[one]!.add(other)
        if (++told === MOST) break
      }
    }
  }
  return others.map((own) => [...own].sort(byWeight).slice(0, MOST))
}

const areNot = (a: NameCluster, b: NameCluster) => areTwo(a, b) || areAddressedApart(a, b)
