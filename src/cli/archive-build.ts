import { resolve } from 'node:path'
import { gather, type MappedMeeting } from '../domain/archive/write/gather.ts'
import type { PointPlaces } from '../domain/archive/write/segment-meetings.ts'
import type { Localized } from '../domain/format/transcript.ts'
import { spell } from '../domain/search/spell.ts'
import type { BuildArguments } from './archive-arguments.ts'
import type { Engine } from './archive-engine.ts'
import { putManifest, TRANSCRIPTS } from './archive-folder.ts'
import { openJournal, type Read } from './archive-journal.ts'
import { inputsOf, mapFiles, transcriptPath } from './archive-map.ts'
import { meetingsOf } from './archive-meetings.ts'
import { writePages } from './archive-pages.ts'
import { handOf, keepHand } from './archive-people.ts'
import { putTranscripts } from './archive-put.ts'
import { writeTables } from './archive-tables.ts'
import { readMapped } from './do-archive-task.ts'
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
  const found = meetingsOf(
    args,
    inputs,
    await mapFiles(files, inputs.given, args, journal, engine),
    tell,
  )
  if (!found.ok) {
    tell(`${out}: ${found.problem}`)
    return 1
  }
  const { mapped, places } = await readAll(work, found.meetings)
  const all = gather(mapped, { ...(hand && { hand }), speller: spell })
  for (const problem of all.problems) tell(`people.json: ${problem}`)
  const own = all.meetings.map(({ rows }) => places.get(rows.id)!)
  const manifest = await writeTables({ out, work, engine }, title, all, {
    hashes: own.map(({ hash }) => hash!),
    places: own,
  })
  putTranscripts(args, journal, found.meetings)
  keepHand(out, hand)
  const gone = putManifest(out, manifest, new Set(all.meetings.map(({ path }) => path)))
  for (const path of gone) if (path.startsWith(TRANSCRIPTS)) tell(`taken away: ${path}`)
  await writePages(args, manifest, engine, tell)
  const { meetings, people, themes, points } = manifest.summary
  const count = points.reduce((sum, one) => sum + one, 0)
  const left = found.leftOut > 0 ? `; ${found.leftOut} files left out` : ''
  await write(
    `${out}: ${meetings} meetings, ${count} points, ${people} people, ${themes} themes${left}\n`,
  )
  return found.leftOut + all.problems.length > 0 ? 1 : 0
}

/** So many files are read at once. */
const AT_ONCE = 64

/** What is kept of meetings, and per id where their points stand. Rejects where it is gone. */
async function readAll(work: string, meetings: readonly Read[]) {
  const mapped: MappedMeeting[] = []
  const places = new Map<string, PointPlaces>()
  const left = [...meetings]
  const lane = async () => {
    for (let read = left.pop(); read; read = left.pop()) {
      const one = await readMapped(work, read.hash)
      if (!one) throw new Error(`${work}: a file is gone from it; throw it away`)
      mapped.push({ rows: one.rows, path: transcriptPath(one.rows.id) })
      places.set(one.rows.id, { ...one.places, hash: read.hash })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return { mapped, places }
}
