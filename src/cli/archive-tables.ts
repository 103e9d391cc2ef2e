import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { appearances } from '../domain/archive/build/appearances.ts'
import type { Gathered } from '../domain/archive/build/gathered.ts'
import { manifestOf } from '../domain/archive/build/manifest-of.ts'
import { nameRecords } from '../domain/archive/build/name-records.ts'
import { planSegments } from '../domain/archive/build/plan-segments.ts'
import { type PointPlaces, segmentMeetings } from '../domain/archive/build/segment-meetings.ts'
import {
  membersOf,
  peopleShard,
  type Shard,
  themesShard,
} from '../domain/archive/build/shard-tables.ts'
import type { Manifest, TableFile } from '../domain/archive/manifest.ts'
import { shardCount } from '../domain/archive/records/shards.ts'
import { type WrittenTable, writeTable } from '../domain/archive/table/write-table.ts'
import type { Localized } from '../domain/format/transcript.ts'
import { spell } from '../domain/search/spell.ts'
import type { Engine } from './archive-engine.ts'
import { putTable, putWhole, type TableKind, tablePath } from './archive-folder.ts'
import type { WordsTask } from './archive-task.ts'
import { hashOf } from './do-archive-task.ts'

/** Where an archive is made: its folder, the folder of work, and who does what can be done apart. */
export interface Site {
  readonly out: string
  readonly work: string
  readonly engine: Engine
}

/** What the meetings of an archive are known by in the folder of work, in the order of the meetings. */
export interface Sources {
  readonly hashes: readonly string[]
  readonly places: readonly PointPlaces[]
}

/** Raised where tables of the same meetings become others than before. */
const VERSION = 1

/** Writes the tables that are not there yet, and gives the manifest. Rejects where a worker fails. */
export async function writeTables(
  { out, work, engine }: Site,
  title: Localized,
  all: Gathered,
  { hashes, places }: Sources,
): Promise<Manifest> {
  const seen = appearances(all)
  const plans = planSegments(all.meetings)
  const known = openKnown(out, work)
  /** What the tables tell of a meeting: itself, and who and what its speakers and themes are. */
  const told = all.meetings.map(({ rows, path, personOf, themeOf }, i) =>
    hashOf(
      JSON.stringify([
        hashes[i],
        rows.key,
        path,
        personOf.map((person) => [all.people[person]!.id, all.people[person]!.names[0]!.name]),
        themeOf.map((theme) => [all.themes[theme]!.id, all.themes[theme]!.label]),
      ]),
    ),
  )
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
  const names = known.table('names', named, () => writeTable(nameRecords(all, seen, spell)))
  const meetings = plans.map((plan) =>
    known.table('meetings', told.slice(plan.from, plan.to), () =>
      writeTable(segmentMeetings(all, plan, (number) => places[number]!)),
    ),
  )
  const words: TableFile[] = []
  const tasks: (WordsTask & { readonly place: number; readonly key: string })[] = []
  for (const [place, { from, to }] of plans.entries()) {
    const key = known.keyOf('words', told.slice(from, to))
    const there = known.find(key)
    if (there) words[place] = there
    else
      tasks.push({
        do: 'words',
        place,
        key,
        work,
        to: join(work, `${key}.table`),
        meetings: all.meetings.slice(from, to).map(({ personOf, themeOf }, i) => ({
          hash: hashes[from + i]!,
          people: personOf.map((person) => all.people[person]!.id),
          themes: themeOf.map((theme) => all.themes[theme]!.id),
        })),
      })
  }
  await engine.run(tasks, (task, done) => {
    if (!done.ok) throw new Error(done.error)
    const file: TableFile = [tablePath('words', done.hash), done.index, done.size]
    mkdirSync(join(out, 'words'), { recursive: true })
    renameSync(task.to, join(out, file[0]))
    words[task.place] = file
    known.add(task.key, file)
  })
  known.keep()
  const segments = plans.map((_, i) => ({ words: words[i]!, meetings: meetings[i]! }))
  return manifestOf(title, all, seen, plans, { people, themes, names, segments })
}

const TABLES_FILE = 'tables.json'

/** Tables that were written before, by what they were made of. */
function openKnown(out: string, work: string) {
  const path = join(work, TABLES_FILE)
  const before = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, TableFile>)
    : {}
  const now: Record<string, TableFile> = {}
  const find = (key: string): TableFile | null => {
    const file = before[key]
    if (!file || !existsSync(join(out, file[0]))) return null
    now[key] = file
    return file
  }
  const keyOf = (kind: TableKind, madeOf: unknown) =>
    hashOf(JSON.stringify([VERSION, kind, madeOf]))
  return {
    keyOf,
    find,
    add: (key: string, file: TableFile) => {
      now[key] = file
    },
    table(kind: TableKind, madeOf: unknown, make: () => WrittenTable): TableFile {
      const key = keyOf(kind, madeOf)
      const file = find(key) ?? putTable(out, kind, make())
      now[key] = file
      return file
    },
    keep: () => putWhole(path, JSON.stringify(now)),
  }
}
