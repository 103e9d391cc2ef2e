import type { JoinReason } from '../archive.ts'
import { contradict, merged, type NameCluster } from './name-cluster.ts'

/** Two clusters, by number, that a reason takes for one person. */
export interface Tie {
  readonly a: number
  readonly b: number
  readonly reason: JoinReason
}

/** Two mentions, by number, that may be of one person. */
export type Doubt = readonly [number, number]

/** More ties of one cluster are hardly all right. */
const MOST_TIES = 300
/** So many clusters of a group are compared each with each. */
const MOST_COMPARED = 300

/**
 * Joins clusters that are tied. One that may be two others who cannot be one person is nobody's, and neither is a
 * group in which two cannot be one: they stay apart, and their ties are doubts. The order of ties is no matter.
 */
export function joinTied(
  clusters: readonly NameCluster[],
  ties: readonly Tie[],
  doubts: Doubt[],
): NameCluster[] {
  // Of two of one name the office may tell which is meant.
  const unclear = ambiguousIn(clusters, ties)
  const isMeant = (one: number, other: number) =>
    !unclear.has(one) || shareRole(clusters[one]!, clusters[other]!)
  const kept = ties.filter(({ a, b }) => isMeant(a, b) && isMeant(b, a))
  const ambiguous = ambiguousIn(clusters, kept)
  const given = new Set(kept)
  for (const tie of ties) if (!given.has(tie)) doubts.push(doubtOf(clusters, tie.a, tie.b))
  const parents = Int32Array.from(clusters.keys())
  const rootOf = (one: number): number => {
    let root = one
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!
    return root
  }
  for (const { a, b } of kept) {
    if (ambiguous.has(a) || ambiguous.has(b)) doubts.push(doubtOf(clusters, a, b))
    else parents[rootOf(Math.max(a, b))] = rootOf(Math.min(a, b))
  }
  const groups = new Map<number, number[]>()
  for (const one of clusters.keys()) {
    const root = rootOf(one)
    const known = groups.get(root)
    if (known) known.push(one)
    else groups.set(root, [one])
  }
  const reasons = new Map<number, Set<JoinReason>>()
  for (const { a, b, reason } of kept) {
    if (rootOf(a) !== rootOf(b)) continue
    reasons.set(rootOf(a), (reasons.get(rootOf(a)) ?? new Set()).add(reason))
  }
  return [...groups].flatMap(([root, group]) => {
    const own = group.map((one) => clusters[one]!)
    if (own.length === 1) return own
    if (isOne(own)) return [merged(own, reasons.get(root) ?? [])]
    for (const one of group.slice(1)) doubts.push(doubtOf(clusters, root, one))
    return own
  })
}

function neighboursOf(ties: readonly Tie[]): Map<number, number[]> {
  const neighbours = new Map<number, number[]>()
  const add = (from: number, to: number) => {
    const known = neighbours.get(from)
    if (known) known.push(to)
    else neighbours.set(from, [to])
  }
  for (const { a, b } of ties) {
    add(a, b)
    add(b, a)
  }
  return neighbours
}

/** Those whom ties take for people who cannot be one. */
function ambiguousIn(clusters: readonly NameCluster[], ties: readonly Tie[]): Set<number> {
  const ambiguous = new Set<number>()
  for (const [cluster, others] of neighboursOf(ties))
    if (isAmbiguous(clusters, others)) ambiguous.add(cluster)
  return ambiguous
}

const shareRole = (one: NameCluster, other: NameCluster): boolean =>
  [...one.roles.keys()].some((role) => other.roles.has(role))

function isAmbiguous(clusters: readonly NameCluster[], others: readonly number[]): boolean {
  if (others.length > MOST_TIES) return true
  return others.some((a, i) =>
    others.slice(i + 1).some((b) => a !== b && contradict(clusters[a]!, clusters[b]!)),
  )
}

/** Whether all of a group can be one person. */
function isOne(group: readonly NameCluster[]): boolean {
  if (group.length > MOST_COMPARED) return false
  return group.every((a, i) => group.slice(i + 1).every((b) => !contradict(a, b)))
}

const doubtOf = (clusters: readonly NameCluster[], a: number, b: number): Doubt => [
  clusters[a]!.mentions[0]!,
  clusters[b]!.mentions[0]!,
]
