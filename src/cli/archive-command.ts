import { basename, resolve } from 'node:path'
import { gather, type MappedMeeting } from '../domain/archive/write/gather.ts'
import type { PointPlaces } from '../domain/archive/write/segment-meetings.ts'
import { spell } from '../domain/search/spell.ts'
import { ENGLISH } from '../domain/text/language.ts'
import { ARCHIVE_HELP, readArchiveArguments } from './archive-arguments.ts'
import { checkArchive } from './archive-check.ts'
import { manifestIn, putManifest, TRANSCRIPTS } from './archive-folder.ts'
import { openJournal } from './archive-journal.ts'
import { localEngine, localLimits } from './archive-local-engine.ts'
import { mapFiles, transcriptPath } from './archive-map.ts'
import { queueEngine } from './archive-queue-engine.ts'
import { workOnQueue } from './archive-queue-worker.ts'
import { writeTables } from './archive-tables.ts'
import { readMapped } from './do-archive-task.ts'
import { readPeople } from './read-people.ts'
import { write } from './write.ts'

/** Makes, changes or checks an archive of meetings; gives the exit code. @throws UsageError */
export async function archive(args: readonly string[]): Promise<number> {
  const read = readArchiveArguments(args)
  if (read.do === 'help') {
    await write(ARCHIVE_HELP)
    return 0
  }
  if (read.do === 'check') return checkArchive(read.out)
  if (read.do === 'work') {
    await workOnQueue(read.queue, resolve(read.work), { ...localLimits(), ...read })
    return 0
  }
  const before = manifestIn(read.out)
  if (before === undefined) {
    console.error(
      `archive: ${read.out}: there are other files in it; name a new or an empty folder`,
    )
    return 1
  }
  if (before === null && read.do !== 'build') {
    console.error(`archive: ${read.out}: there is no archive in it; make one with build`)
    return 1
  }
  const hand = read.people === undefined ? undefined : await readPeople(read.people)
  const engine = read.queue
    ? await queueEngine(read.queue, resolve(read.work))
    : localEngine({ ...localLimits(), ...read })
  try {
    const journal = openJournal(read.work)
    const { files, failed } = await mapFiles(read, journal, engine)
    if (files.length === 0) {
      console.error('archive: there is no meeting among the files')
      return 1
    }
    const mapped: MappedMeeting[] = []
    const sources = new Map<string, { hash: string; places: PointPlaces }>()
    await Promise.all(
      files.map(async ({ hash }) => {
        const one = await readMapped(read.work, hash)
        if (!one)
          throw new Error(`${read.work}: a file is gone from it; throw it away and begin anew`)
        const path = transcriptPath(one.rows.id)
        mapped.push({ rows: one.rows, path })
        sources.set(one.rows.key, { hash, places: one.places })
      }),
    )
    const all = gather(mapped, { ...(hand && { hand }), speller: spell })
    const own = all.meetings.map(({ rows }) => sources.get(rows.key)!)
    const title = before?.summary.title ?? { [ENGLISH]: basename(resolve(read.out)) }
    const manifest = await writeTables(
      { out: read.out, work: resolve(read.work), engine },
      read.title === undefined ? title : { [ENGLISH]: read.title },
      all,
      { hashes: own.map(({ hash }) => hash), places: own.map(({ places }) => places) },
    )
    const gone = putManifest(read.out, manifest, new Set(all.meetings.map(({ path }) => path)))
    for (const path of gone)
      if (path.startsWith(TRANSCRIPTS)) console.error(`archive: taken away: ${path}`)
    const { summary } = manifest
    const points = summary.points.reduce((sum, count) => sum + count, 0)
    await write(
      `${read.out}: ${summary.meetings} meetings, ${points} points, ${summary.people} people, ${summary.themes} themes${failed > 0 ? `; ${failed} files left out` : ''}\n`,
    )
    return failed > 0 ? 1 : 0
  } finally {
    await engine.end()
  }
}
