import type { Manifest } from '../domain/archive/manifest.ts'
import { shardCount } from '../domain/archive/records/shards.ts'
import { appearances } from '../domain/archive/write/appearances.ts'
import { type Gathered, personRef } from '../domain/archive/write/gathered.ts'
import { manifestOf } from '../domain/archive/write/manifest-of.ts'
import { nameRecords } from '../domain/archive/write/name-records.ts'
import { planSegments } from '../domain/archive/write/plan-segments.ts'
import { type PointPlaces, segmentMeetings } from '../domain/archive/write/segment-meetings.ts'
import {
  membersOf,
  peopleShard,
  type Shard,
  themesShard,
} from '../domain/archive/write/shard-tables.ts'
import { wholeTable } from '../domain/archive/write/whole-table.ts'
import type { Localized } from '../domain/format/transcript.ts'
import { spell } from '../domain/search/spell.ts'
import { openKnown } from './archive-known.ts'
import { type Site, writeSegments } from './archive-segments.ts'
import { hashOf } from './hash-of.ts'

/** What the meetings of an archive are known by in the folder of work, in the order of the meetings. */
export interface Sources {
  readonly hashes: readonly string[]
  readonly places: readonly PointPlaces[]
}

/** Writes the files that are not there yet, and gives the manifest. Rejects where a worker fails. */
export async function writeTables(
  site: Site,
  title: Localized,
  all: Gathered,
  { hashes, places }: Sources,
): Promise<Manifest> {
  const seen = appearances(all)
  const plans = planSegments(all.meetings)
  const known = openKnown(site.out, site.work)
  const told = toldOf(all, hashes)
  const points = all.meetings.reduce((sum, { rows }) => sum + rows.kindOf.length, 0)
  const count = shardCount(points)
  const shards = Array.from({ length: count }, (_, shard): Shard => ({ shard, count }))
  const people = shards.map((own) =>
    known.table(
      'people',
      membersOf(all.people, own).map((person) => [
        all.people[person]!,
        all.people[person]!.maybe.map((other) => seen.people[other]!),
        seen.meetingsOf.people[person]!.map((number) => told[number]!),
      ]),
      () => peopleShard(all, seen, own),
    ),
  )
  const themes = shards.map((own) =>
    known.table(
      'themes',
      membersOf(all.themes, own).map((theme) => [
        all.themes[theme]!,
        seen.meetingsOf.themes[theme]!.map((number) => told[number]!),
      ]),
      () => themesShard(all, seen, own),
    ),
  )
  const named = [seen.people, all.people.map(({ names }) => names), seen.themes, all.themes]
  const names = known.table('names', named, () => wholeTable(nameRecords(all, seen, spell)))
  const meetings = plans.map((plan) =>
    known.table('meetings', told.slice(plan.from, plan.to), () =>
      wholeTable(segmentMeetings(all, plan, (number) => places[number]!)),
    ),
  )
  const made = await writeSegments(site, known, all, plans, hashes, told)
  known.keep()
  const segments = made.map((one, i) => ({ ...one, meetings: meetings[i]! }))
  return manifestOf(title, all, seen, plans, { people, themes, names, segments })
}

/** Per meeting a hash of all that the files tell of it: itself, and who and what its speakers and themes are. */
const toldOf = (all: Gathered, hashes: readonly string[]): string[] =>
  all.meetings.map(({ rows, path, personOf, themeOf }, i) =>
    hashOf(
      JSON.stringify([
        hashes[i],
        rows.key,
        path,
        personOf.map((person) => personRef(all.people[person]!)),
        themeOf.map((theme) => [all.themes[theme]!.id, all.themes[theme]!.label]),
      ]),
    ),
  )
