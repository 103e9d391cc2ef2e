import type { Localized } from '../format/transcript.ts'
import type { Meeting } from './meeting.ts'
import { unitsWithin } from './units-within.ts'

/**
 * What can be measured of somebody's part in a meeting: ms, turns, UTF-16 characters of the source, without those within a
 * turn that are nobody's, such as applause.
 */
export const MEASURES = ['time', 'turns', 'characters'] as const
export type Measure = (typeof MEASURES)[number]

export interface Share {
  /** Of the speaker or the party. */
  readonly id: string
  readonly name: Localized
  readonly amounts: Readonly<Record<Measure, number>>
}

export interface Shares {
  /** What turns are measured of, or, in a transcript without turns, points. */
  readonly of: 'turns' | 'points'
  /** Those that the transcript tells, in the order of {@link MEASURES}. */
  readonly measures: readonly Measure[]
  readonly totals: Readonly<Record<Measure, number>>
  /** Who said anything, the most first by the first measure. */
  readonly speakers: readonly Share[]
  /** Likewise the parties of these speakers; who has none is in no party. */
  readonly parties: readonly Share[]
}

interface Part {
  readonly speaker: string
  readonly span?: { readonly start: number; readonly end: number } | undefined
  readonly time?: number | undefined
  readonly timeEnd?: number | undefined
}

/**
 * How much of a meeting each speaker and each party had. A measure that some of the turns (or points) lack is
 * left out: shares of what is partly known would be wrong.
 */
export function sharesOf({ transcript }: Meeting): Shares {
  const { turns = [], points, speakers, organisations = [] } = transcript
  const of = turns.length > 0 ? 'turns' : 'points'
  const parts: Iterable<Part> = of === 'turns' ? turns : points
  const nobodys = unitsWithin((of === 'turns' && transcript.parse?.unassigned) || [])
  const known = { time: true, turns: of === 'turns', characters: true }
  const amounts = new Map<string, Record<Measure, number>>()
  const totals = { time: 0, turns: 0, characters: 0 }
  for (const { speaker, span, time, timeEnd } of parts) {
    const own = amounts.get(speaker) ?? { time: 0, turns: 0, characters: 0 }
    amounts.set(speaker, own)
    if (time === undefined || timeEnd === undefined) known.time = false
    if (!span) known.characters = false
    const part = {
      time: Math.max(0, (timeEnd ?? 0) - (time ?? 0)),
      turns: 1,
      characters: span ? Math.max(0, span.end - span.start - nobodys(span)) : 0,
    }
    for (const measure of MEASURES) {
      own[measure] += part[measure]
      totals[measure] += part[measure]
    }
  }
  const measures = MEASURES.filter((measure) => known[measure] && totals[measure] > 0)
  const [first] = measures
  const sorted = (some: readonly Share[]) =>
    first ? some.toSorted((a, b) => b.amounts[first] - a.amounts[first]) : []
  const own = speakers.flatMap(({ id, name }): Share[] => {
    const its = amounts.get(id)
    return its ? [{ id, name, amounts: its }] : []
  })
  const partyOf = new Map(speakers.map(({ id, party }) => [id, party]))
  const parties = organisations.flatMap(({ id, name }): Share[] => {
    const members = own.filter((share) => partyOf.get(share.id) === id)
    if (members.length === 0) return []
    const sum = (measure: Measure) =>
      members.reduce((all, share) => all + share.amounts[measure], 0)
    const amounts = { time: sum('time'), turns: sum('turns'), characters: sum('characters') }
    return [{ id, name, amounts }]
  })
  return { of, measures, totals, speakers: sorted(own), parties: sorted(parties) }
}
