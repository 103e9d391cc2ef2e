import { resolve } from 'node:path'
import type { Manifest } from '../domain/archive/manifest.ts'
import type { PeopleFile } from '../domain/archive/people/people-file.ts'
import type { MeetingHead } from '../domain/archive/write/meeting-rows.ts'
import type { Localized } from '../domain/format/transcript.ts'
import type { BuildArguments } from './archive-arguments.ts'
import { builtAsBefore, keepBuilt, shapeOf } from './archive-as-before.ts'
import type { Engine } from './archive-engine.ts'
import { putManifest, TRANSCRIPTS } from './archive-folder.ts'
import { KeptMeeting, readHeads } from './archive-heads.ts'
import { gatherKept } from './archive-joined.ts'
import { openJournal, type Read } from './archive-journal.ts'
import { type Known, openKnown } from './archive-known.ts'
import { inputsOf, mapFiles, transcriptPath } from './archive-map.ts'
import { meetingsOf } from './archive-meetings.ts'
import { writePages } from './archive-pages.ts'
import { handOf, keepHand } from './archive-people.ts'
import { putTranscripts } from './archive-put.ts'
import type { Patched, Site } from './archive-segments.ts'
import { writeTables } from './archive-tables.ts'
import { write } from './write.ts'

/** Makes an archive, or makes it anew from what has changed; gives the exit code. Rejects with what is to be told. */
export async function buildArchive(
  args: BuildArguments,
  title: Localized,
  engine: Engine,
): Promise<number> {
  const { out } = args
  const work = resolve(args.work)
  const tell = (line: string) => console.error(`archive: ${line}`)
  const hand = await handOf(args)
  const journal = openJournal(work)
  const inputs = await inputsOf(args)
  const files = [...inputs.given, ...(args.do === 'build' ? [] : inputs.there)]
  const mapped = await mapFiles(files, inputs, args, journal, engine)
  const found = meetingsOf(args, inputs, mapped.files, tell)
  if (!found.ok) {
    tell(`${out}: ${found.problem}`)
    return 1
  }
  const site = { out, work, engine }
  const known = openKnown(out, work)
  const of = shapeOf(found.meetings, title, hand)
  const { manifest, problems, patched } =
    (await builtAsBefore(site, known, of, found.meetings)) ??
    (await builtAnew(site, known, { ...found, heads: mapped.heads, title, hand }))
  known.keep()
  for (const problem of problems) tell(`people.json: ${problem}`)
  putTranscripts(args, journal, found.meetings)
  keepHand(out, hand)
  const gone = putManifest(
    out,
    manifest,
    new Set(found.meetings.map(({ id }) => transcriptPath(id))),
  )
  for (const path of gone) if (path.startsWith(TRANSCRIPTS)) tell(`taken away: ${path}`)
  keepBuilt(work, { of, manifest, problems })
  await writePages(args, { manifest, patched }, engine, tell)
  const { summary } = manifest
  const count = summary.points.reduce((sum, one) => sum + one, 0)
  const left = found.leftOut > 0 ? `; ${found.leftOut} files left out` : ''
  await write(
    `${out}: ${summary.meetings} meetings, ${count} points, ${summary.people} people, ${summary.themes} themes${left}\n`,
  )
  return found.leftOut + problems.length > 0 ? 1 : 0
}

interface Made {
  readonly manifest: Manifest
  readonly problems: readonly string[]
  readonly patched: Patched
}

interface ToGather {
  readonly meetings: readonly Read[]
  /** Of those that were read now. */
  readonly heads: ReadonlyMap<string, MeetingHead>
  readonly title: Localized
  readonly hand: PeopleFile | undefined
}

/** The archive of all that is known of its meetings, and what is wrong with what was decided by hand. Rejects where a worker fails. */
async function builtAnew(
  site: Site,
  known: Known,
  { meetings: read, heads: fresh, title, hand }: ToGather,
): Promise<Made> {
  const { work } = site
  const heads = readHeads(
    work,
    read.map(({ hash }) => hash),
    fresh,
  )
  const hashes = new Map<string, string>()
  const meetings = read.map(({ hash }) => {
    const rows = new KeptMeeting(work, hash, heads.get(hash)!)
    hashes.set(rows.key, hash)
    return { rows, path: transcriptPath(rows.id) }
  })
  const all = await gatherKept(
    work,
    meetings,
    ({ rows }) => heads.get(hashes.get(rows.key)!)!.names,
    hand,
  )
  const manifest = await writeTables(site, known, title, all, (key) => hashes.get(key)!)
  return { manifest, problems: all.problems, patched: new Map() }
}
