import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mapMeeting } from '../domain/archive/write/map-meeting.ts'
import { pointsOfMeetings, type TabledMeeting } from '../domain/archive/write/points-table.ts'
import { type MeetingWords, segmentTable } from '../domain/archive/write/segment-words.ts'
import { withBody } from '../domain/archive/write/with-body.ts'
import { writeParquet } from '../domain/export/parquet.ts'
import type { Transcript } from '../domain/format/transcript.ts'
import {
  type Done,
  type MappedFile,
  type MapTask,
  type PointsTask,
  type Task,
  WORK_FILES,
  type WordsTask,
} from './archive-task.ts'
import { makePages } from './do-pages-task.ts'
import { hashOf } from './hash-of.ts'
import { parseFile, type ThemesAtHand } from './parse-file.ts'

/** Does a task; what goes wrong is said, never thrown. */
export async function doTask(task: Task, themes: ThemesAtHand): Promise<Done> {
  try {
    switch (task.do) {
      case 'map':
        return await map(task, themes)
      case 'words':
        return await words(task)
      case 'points':
        return await points(task)
      case 'pages':
        return { ok: true, do: 'pages', pages: await makePages(task) }
    }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

async function map({ file, work, body }: MapTask, themes: ThemesAtHand): Promise<Done> {
  const parsed = await parseFile(file, { report: false }, themes)
  if (!parsed.ok) return { ok: false, error: parsed.error }
  const { transcript, rows, run } = mapMeeting(withBody(parsed.transcript, body))
  const { bytes, start, lengths } = transcript
  const hash = hashOf(bytes)
  const mapped: MappedFile = { rows, places: { start, lengths } }
  await Promise.all([
    putWhole(join(work, WORK_FILES.transcript(hash)), bytes),
    putWhole(join(work, WORK_FILES.run(hash)), run),
    putWhole(join(work, WORK_FILES.mapped(hash)), JSON.stringify(mapped)),
  ])
  const byRules = parsed.format !== 'json' && parsed.format !== 'page'
  return { ok: true, do: 'map', hash, id: rows.id, byRules }
}

async function words({ work, meetings, to }: WordsTask): Promise<Done> {
  const own = meetings.map(({ hash, people, themes }): MeetingWords => {
    const text = readFileSync(join(work, WORK_FILES.mapped(hash)), 'utf8')
    const { kindOf, speakerOf, themesOf } = (JSON.parse(text) as MappedFile).rows
    const run = readFileSync(join(work, WORK_FILES.run(hash)))
    return { run, rows: { kindOf, speakerOf, themesOf }, people, themes }
  })
  const { bytes, index } = segmentTable(own)
  await putWhole(to, bytes)
  return { ok: true, do: 'words', hash: hashOf(bytes), index, size: bytes.length }
}

async function points({ out, work, languages, meetings, to }: PointsTask): Promise<Done> {
  function* transcripts(): Generator<TabledMeeting> {
    for (const { hash, path, ...rest } of meetings) {
      // One that is new is still among the work.
      const made = join(work, WORK_FILES.transcript(hash))
      const file = existsSync(made) ? made : join(out, path)
      const transcript = JSON.parse(readFileSync(file, 'utf8')) as Transcript
      yield { ...rest, transcript }
    }
  }
  const table = pointsOfMeetings(languages, transcripts)
  const bytes = new Uint8Array(writeParquet(table, []))
  await putWhole(to, bytes)
  return { ok: true, do: 'points', hash: hashOf(bytes), index: 0, size: bytes.length }
}

/** A mapped meeting in the folder of work; null where it is not there. */
export async function readMapped(work: string, hash: string): Promise<MappedFile | null> {
  const text = await readFile(join(work, WORK_FILES.mapped(hash)), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    },
  )
  return text === null ? null : (JSON.parse(text) as MappedFile)
}

/** Two workers may do one task where one was taken for gone: neither sees half of what the other writes. */
async function putWhole(path: string, content: string | Uint8Array): Promise<void> {
  const part = `${path}.${randomUUID()}.part`
  await writeFile(part, content)
  await rename(part, path)
}
