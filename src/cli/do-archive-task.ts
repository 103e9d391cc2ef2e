import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mapMeeting } from '../domain/archive/build/map-meeting.ts'
import { facetsOf } from '../domain/archive/build/segment-words.ts'
import { type MeetingRun, writeSegment } from '../domain/archive/words/write-segment.ts'
import {
  type Done,
  type MappedFile,
  type MapTask,
  type Task,
  WORK_FILES,
  type WordsTask,
} from './archive-task.ts'
import { parseFile, type ThemesAtHand } from './parse-file.ts'

/** Does a task; what goes wrong is said, never thrown. */
export async function doTask(task: Task, themes: ThemesAtHand): Promise<Done> {
  try {
    return task.do === 'map' ? await map(task, themes) : await words(task)
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

async function map({ file, work }: MapTask, themes: ThemesAtHand): Promise<Done> {
  const parsed = await parseFile(file, { report: false }, themes)
  if (!parsed.ok) return { ok: false, error: parsed.error }
  const { transcript, rows, run } = mapMeeting(parsed.transcript)
  const { bytes, start, lengths } = transcript
  const hash = hashOf(bytes)
  const mapped: MappedFile = { rows, places: { start, lengths } }
  await Promise.all([
    writeFile(join(work, WORK_FILES.transcript(hash)), bytes),
    writeFile(join(work, WORK_FILES.run(hash)), run),
    writeFile(join(work, WORK_FILES.mapped(hash)), JSON.stringify(mapped)),
  ])
  const byRules = parsed.format !== 'json' && parsed.format !== 'page'
  return { ok: true, do: 'map', hash, id: rows.id, byRules }
}

/** 24 hexadecimal digits tell billions of files apart. */
export const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 24)

async function words({ work, meetings, to }: WordsTask): Promise<Done> {
  // One meeting at a time: their words together may be more than what a worker should hold.
  function* runs(): Generator<MeetingRun> {
    for (const { hash, people, themes } of meetings) {
      const text = readFileSync(join(work, WORK_FILES.mapped(hash)), 'utf8')
      const { rows } = JSON.parse(text) as MappedFile
      yield {
        run: readFileSync(join(work, WORK_FILES.run(hash))),
        points: rows.kindOf.length,
        facets: facetsOf(rows, people, themes),
      }
    }
  }
  const { bytes, index } = writeSegment(runs())
  await writeFile(to, bytes)
  return { ok: true, do: 'words', hash: hashOf(bytes), index, size: bytes.length }
}

/** A mapped meeting in the folder of work; null where it is not there, or not whole. */
export async function readMapped(work: string, hash: string): Promise<MappedFile | null> {
  try {
    return JSON.parse(await readFile(join(work, WORK_FILES.mapped(hash)), 'utf8')) as MappedFile
  } catch {
    return null
  }
}
