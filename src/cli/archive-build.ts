import { resolve } from 'node:path'
import type { Localized } from '../domain/format/transcript.ts'
import type { BuildArguments } from './archive-arguments.ts'
import type { Engine } from './archive-engine.ts'
import { putManifest, TRANSCRIPTS } from './archive-folder.ts'
import { KeptMeeting, readHeads } from './archive-heads.ts'
import { gatherKept } from './archive-joined.ts'
import { openJournal } from './archive-journal.ts'
import { inputsOf, mapFiles, transcriptPath } from './archive-map.ts'
import { meetingsOf } from './archive-meetings.ts'
import { writePages } from './archive-pages.ts'
import { handOf, keepHand } from './archive-people.ts'
import { putTranscripts } from './archive-put.ts'
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
  const heads = readHeads(
    work,
    found.meetings.map(({ hash }) => hash),
    mapped.heads,
  )
  const hashes = new Map<string, string>()
  const meetings = found.meetings.map(({ hash }) => {
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
  for (const problem of all.problems) tell(`people.json: ${problem}`)
  const manifest = await writeTables({ out, work, engine }, title, all, (key) => hashes.get(key)!)
  putTranscripts(args, journal, found.meetings)
  keepHand(out, hand)
  const gone = putManifest(out, manifest, new Set(all.meetings.map(({ path }) => path)))
  for (const path of gone) if (path.startsWith(TRANSCRIPTS)) tell(`taken away: ${path}`)
  await writePages(args, manifest, engine, tell)
  const { summary } = manifest
  const count = summary.points.reduce((sum, one) => sum + one, 0)
  const left = found.leftOut > 0 ? `; ${found.leftOut} files left out` : ''
  await write(
    `${out}: ${summary.meetings} meetings, ${count} points, ${summary.people} people, ${summary.themes} themes${left}\n`,
  )
  return found.leftOut + all.problems.length > 0 ? 1 : 0
}
