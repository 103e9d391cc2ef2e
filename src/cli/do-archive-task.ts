import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TableFile } from '../domain/archive/manifest.ts'
import type { Cast } from '../domain/archive/write/gathered.ts'
import { mapMeeting } from '../domain/archive/write/map-meeting.ts'
import { pointsOfMeetings, type TabledMeeting } from '../domain/archive/write/points-table.ts'
import { segmentRows } from '../domain/archive/write/segment-rows.ts'
import { segmentWords } from '../domain/archive/write/segment-words.ts'
import { tableFile, type WrittenTable, wholeTable } from '../domain/archive/write/whole-table.ts'
import { withBody } from '../domain/archive/write/with-body.ts'
import { writeParquet } from '../domain/export/parquet.ts'
import type { Transcript } from '../domain/format/transcript.ts'
import { filePath } from './archive-folder.ts'
import { putKept, readKept } from './archive-kept.ts'
import {
  type Done,
  type MapTask,
  type SegmentFiles,
  type SegmentTask,
  type Task,
  WORK_FILES,
} from './archive-task.ts'
import { makePages } from './do-pages-task.ts'
import { hashOf } from './hash-of.ts'
import { parseFile, type ThemesAtHand } from './parse-file.ts'
import { putWhole } from './put-whole.ts'

/** Does a task; what goes wrong is said, never thrown. `themes` are asked for where a file is read. */
export async function doTask(task: Task, themes: () => Promise<ThemesAtHand>): Promise<Done> {
  try {
    switch (task.do) {
      case 'map':
        return await map(task, await themes())
      case 'segment':
        return segment(task)
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
  const { transcript, head, columns, run } = mapMeeting(withBody(parsed.transcript, body))
  const { bytes, start, lengths } = transcript
  const hash = hashOf(bytes)
  putWhole(join(work, WORK_FILES.transcript(hash)), bytes)
  putKept(work, hash, { head, columns, places: { start, lengths }, run })
  const byRules = parsed.format !== 'json' && parsed.format !== 'page'
  return { ok: true, do: 'map', hash, head, byRules }
}

function segment({ key, out, work, segment }: SegmentTask): Done {
  const { meetings, people, themes } = segment
  const kept = meetings.map(({ hash }) => readKept(work, hash))
  const own: Cast = {
    meetings: meetings.map(({ path, personOf, themeOf }, i) => {
      const { head, columns } = kept[i]!
      return { rows: { ...head, ...columns }, path, personOf, themeOf }
    }),
    people,
    themes,
  }
  const runs = kept.map(({ run }) => run)
  const places = kept.map(({ places }, i) => ({ ...places, hash: meetings[i]!.hash }))
  const put = (kind: keyof SegmentFiles, table: WrittenTable): TableFile => {
    putWhole(join(work, WORK_FILES.made(key, kind)), table.bytes)
    return tableFile(filePath(kind, hashOf(table.bytes)), table)
  }
  const files: SegmentFiles = {
    words: put('words', wholeTable(segmentWords(own, runs))),
    meetings: put('meetings', wholeTable(segmentRows(own, places))),
    points: put('points', pointsTable(out, work, segment, own)),
  }
  return { ok: true, do: 'segment', files }
}

/** The points of a segment as Parquet, which has no index of ours. */
function pointsTable(
  out: string,
  work: string,
  { languages, meetings }: SegmentTask['segment'],
  own: Cast,
): WrittenTable {
  function* transcripts(): Generator<TabledMeeting> {
    for (const [i, { rows, path, personOf, themeOf }] of own.meetings.entries()) {
      // One that is new is still among the work.
      const made = join(work, WORK_FILES.transcript(meetings[i]!.hash))
      const file = existsSync(made) ? made : join(out, path)
      yield {
        key: rows.key,
        transcript: JSON.parse(readFileSync(file, 'utf8')) as Transcript,
        people: personOf.map((person) => own.people[person]!.id),
        themes: Object.fromEntries(
          rows.themes.map(({ id }, theme) => [id, own.themes[themeOf[theme]!]!.id]),
        ),
      }
    }
  }
  const bytes = new Uint8Array(writeParquet(pointsOfMeetings(languages, transcripts), []))
  return { bytes, index: 0 }
}
