import type { JoinReason } from '../archive.ts'
import type { NameForm } from './name-form.ts'
import { areNotedApart, type Likeness, likeness } from './stands-for.ts'

/** First and last year, both included; null where no meeting has a day. */
export type Years = readonly [first: number, last: number] | null

/** Mentions in one body that are taken for one person, and what is known of them. */
export interface NameCluster {
  /** Numbers of mentions. */
  readonly mentions: readonly number[]
  readonly forms: readonly NameForm[]
  /** Those in which they speak. */
  readonly meetings: ReadonlySet<string>
  /** Addresses by their hosts. */
  readonly addresses: ReadonlyMap<string, ReadonlySet<string>>
  /** Offices, folded, with the years in which they are told. */
  readonly roles: ReadonlyMap<string, Years>
  readonly years: Years
  /** The entry of `people.json` that they are of, and those that they are not of. */
  readonly hand: number | null
  readonly not: ReadonlySet<number>
  readonly reasons: ReadonlySet<JoinReason>
}

/** Whoever is silent for so many years and is named again may be another: under a full name, with an initial, by a title. */
const SILENCE = { full: 30, initial: 10, title: 4 }

/** How many years without a word leave somebody who is named so. */
export function longestSilence(forms: readonly NameForm[]): number {
  if (forms.every(({ full, surname }) => full === null && surname !== null)) return SILENCE.title
  return forms.every(({ given }) => given.length > 0 && [...given[0]!].length === 1)
    ? SILENCE.initial
    : SILENCE.full
}

const WRITINGS = ['han', 'other', 'latin'] as const
const STRONGEST: readonly Likeness[] = ['same-name', 'order', 'title', 'initial', 'perhaps']

/**
 * What the names of two clusters have to do with each other: null where they cannot be one. Names in characters
 * decide before those in Latin letters, in which many sound the same; undefined where they have no writing in common.
 */
export function nameLikeness(a: NameCluster, b: NameCluster): Likeness | undefined {
  if (a.forms === b.forms && a.forms.length > 0) return 'same-name'
  let best: Likeness | undefined
  let decided = false
  for (const writing of WRITINGS) {
    const found: Likeness[] = []
    for (const own of a.forms) {
      if (own.writing !== writing) continue
      for (const other of b.forms) if (other.writing === writing) found.push(likeness(own, other))
    }
    if (found.length === 0) continue
    const isSame = found.some((one) => one === 'same-name' || one === 'order')
    if (!decided && !isSame && found.includes(null)) return null
    decided = true
    const strongest = STRONGEST.find((one) => found.includes(one))
    if (strongest === undefined) continue
    if (!best || STRONGEST.indexOf(strongest) < STRONGEST.indexOf(best)) best = strongest
  }
  return best
}

/**
 * Whether two clusters cannot be one person who is tied to both: by hand, by a meeting in which both speak, addresses,
 * years, or names and what is told beside them. Whoever is named in full in between may be called by a title now and then.
 */
export const contradict = (a: NameCluster, b: NameCluster): boolean =>
  areTwo(a, b) ||
  yearsBetween(a.years, b.years) > SILENCE.full ||
  nameLikeness(a, b) === null ||
  a.forms.some((own) => b.forms.some((other) => areNotedApart(own, other)))

/** Whether one is addressed as a man and the other as a woman. */
export function areAddressedApart(a: NameCluster, b: NameCluster): boolean {
  const [own, other] = [a, b].map(({ forms }) => forms.map(({ addressed }) => addressed).join(''))
  return (/^m+$/.test(own!) && /^f+$/.test(other!)) || (/^f+$/.test(own!) && /^m+$/.test(other!))
}

/** Whether two clusters are not taken for one whatever their names, which somebody may have changed. */
export function contradictByFacts(a: NameCluster, b: NameCluster): boolean {
  const silence = Math.min(longestSilence(a.forms), longestSilence(b.forms))
  return areTwo(a, b) || yearsBetween(a.years, b.years) > silence
}

/** Whether two clusters are certainly not one person: by hand, by a meeting in which both speak, or by addresses. */
export function areTwo(a: NameCluster, b: NameCluster): boolean {
  if (a.hand !== null && b.hand !== null && a.hand !== b.hand) return true
  if ((a.hand !== null && b.not.has(a.hand)) || (b.hand !== null && a.not.has(b.hand))) return true
  if (shareAny(a.meetings, b.meetings)) return true
  for (const [host, own] of a.addresses) {
    const other = b.addresses.get(host)
    if (other && !shareAny(own, other)) return true
  }
  return false
}

/** How many years lie between; 0 where they touch or nobody knows. */
export function yearsBetween(a: Years, b: Years): number {
  if (!a || !b) return 0
  return Math.max(0, a[0] - b[1], b[0] - a[1])
}

function shareAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const one of small) if (large.has(one)) return true
  return false
}

export function joinYears(a: Years, b: Years): Years {
  if (!a || !b) return a ?? b
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}

/** The clusters as one, with more reasons. */
export function merged(
  clusters: readonly NameCluster[],
  reasons: Iterable<JoinReason>,
): NameCluster {
  const forms = new Map<string, NameForm>()
  const meetings = new Set<string>()
  const addresses = new Map<string, Set<string>>()
  const roles = new Map<string, Years>()
  const why = new Set<JoinReason>(reasons)
  const not = new Set<number>()
  let years: Years = null
  for (const one of clusters) {
    for (const form of one.forms) forms.set(`${form.writing} ${form.literal}`, form)
    for (const meeting of one.meetings) meetings.add(meeting)
    for (const [host, own] of one.addresses) {
      const known = addresses.get(host) ?? new Set()
      for (const address of own) known.add(address)
      addresses.set(host, known)
    }
    for (const [role, when] of one.roles) roles.set(role, joinYears(roles.get(role) ?? null, when))
    for (const reason of one.reasons) why.add(reason)
    for (const entry of one.not) not.add(entry)
    years = joinYears(years, one.years)
  }
  return {
    mentions: clusters.flatMap(({ mentions }) => mentions),
    forms: [...forms.values()],
    meetings,
    addresses,
    roles,
    years,
    hand: clusters.find(({ hand }) => hand !== null)?.hand ?? null,
    not,
    reasons: why,
  }
}
