import { KINDS, type Localized } from '../../format/transcript.ts'
import type { ArchiveSummary, Named } from '../archive.ts'
import { MOST_AT_FIRST } from '../most-at-first.ts'
import { dayIn } from '../records/pack-records.ts'
import type { Appearances } from './appearances.ts'
import { type Gathered, type GatheredMeeting, partyOf } from './gathered.ts'
import { meetingEntry } from './meeting-entry.ts'

/** So many of each are seen at the first look. */
const TOP = 24
const LATEST = 12

/** All bodies and all parties of an archive. */
export type Listed = Pick<ArchiveSummary, 'bodies' | 'parties'>

/** The first look at an archive. */
export function summaryOf(
  title: Localized,
  all: Gathered & Listed,
  seen: Appearances,
): ArchiveSummary {
  const { meetings } = all
  const days = meetings.flatMap(({ rows }) => dayIn(rows.key) ?? [])
  const people = seen.people.filter((_, i) => !all.people[i]!.isVoice)
  const top = <T extends Named>(list: readonly T[]) =>
    list.toSorted((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1)).slice(0, TOP)
  return {
    title,
    meetings: meetings.length,
    points: KINDS.map((_, kind) => meetings.reduce((sum, { rows }) => sum + rows.byKind[kind]!, 0)),
    people: people.length,
    voices: all.people.length - people.length,
    themes: seen.themes.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    languages: mostFirst(meetings.flatMap(({ rows }) => rows.languages)).map(([tag]) => tag),
    bodies: all.bodies.slice(0, MOST_AT_FIRST),
    parties: all.parties.slice(0, MOST_AT_FIRST),
    open: meetings.reduce((sum, { rows }) => sum + rows.open, 0),
    years: yearsOf(meetings),
    topPeople: top(people),
    topThemes: top(seen.themes),
    latest: meetings.slice(-LATEST).map(meetingEntry).reverse(),
  }
}

/** Each once with how often it is there, most first, equal ones by name. */
function mostFirst(items: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

/** All bodies, those with most meetings first. */
export function bodiesOf(meetings: readonly GatheredMeeting[]): ArchiveSummary['bodies'] {
  const bodies = meetings.flatMap(({ rows }) => rows.body ?? [])
  const names = new Map(bodies.map(({ id, name }) => [id, name]))
  return mostFirst(bodies.map(({ id }) => id)).map(([id, meetings]) => ({
    id,
    name: names.get(id)!,
    meetings,
  }))
}

/** All parties, those whose members have most points first. */
export function partiesOf(meetings: readonly GatheredMeeting[]): ArchiveSummary['parties'] {
  const names = new Map<string, Localized>()
  const points = new Map<string, number>()
  for (const { rows } of meetings) {
    // Of the others it need not be looked who speaks.
    if (!rows.hasParties) continue
    for (const [speaker, { party }] of rows.speakers.entries()) {
      const id = partyOf(rows, speaker)
      if (id === null || !party) continue
      names.set(id, party)
      points.set(id, (points.get(id) ?? 0) + rows.bySpeaker[speaker]!)
    }
  }
  return [...points]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([id, count]) => ({ id, name: names.get(id)!, points: count }))
}

function yearsOf(meetings: readonly GatheredMeeting[]): ArchiveSummary['years'] {
  const years = new Map<string, { year: string; meetings: number; points: number }>()
  for (const { rows } of meetings) {
    const year = rows.day?.slice(0, 4)
    if (year === undefined) continue
    const own = years.get(year) ?? { year, meetings: 0, points: 0 }
    own.meetings++
    own.points += rows.points
    years.set(year, own)
  }
  return [...years.values()]
}
