import { join } from 'node:path'
import { mapMeeting } from '../domain/archive/write/map-meeting.ts'
import { withBody } from '../domain/archive/write/with-body.ts'
import { putKept } from './archive-kept.ts'
import { type Done, type MapTask, type Task, WORK_FILES } from './archive-task.ts'
import { makePages } from './do-pages-task.ts'
import { writeSegment } from './do-segment-task.ts'
import { hashOf } from './hash-of.ts'
import { ownTranscript } from './own-transcript.ts'
import type { ThemesAtHand } from './parse-file.ts'
import { putWhole } from './put-whole.ts'

/** Does a task; what goes wrong is said, never thrown. `themes` are asked for where a file is read. */
export async function doTask(task: Task, themes: () => Promise<ThemesAtHand>): Promise<Done> {
  try {
    switch (task.do) {
      case 'map':
        return await map(task, themes)
      case 'segment':
        return { ok: true, do: 'segment', ...(await writeSegment(task)) }
      case 'pages':
        return { ok: true, do: 'pages', pages: await makePages(task) }
    }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

async function map(
  { file, work, body, companions = [] }: MapTask,
  themes: () => Promise<ThemesAtHand>,
): Promise<Done> {
  const read = await transcriptIn(file, companions, themes)
  if (!read.ok) return { ok: false, error: read.error }
  const { transcript, head, columns, run } = mapMeeting(withBody(read.transcript, body))
  const { bytes, start, lengths } = transcript
  const hash = hashOf(bytes)
  putWhole(join(work, WORK_FILES.transcript(hash)), bytes)
  putKept(work, hash, { head, columns, places: { start, lengths }, run })
  const shape = hashOf(JSON.stringify([head, columns]))
  return { ok: true, do: 'map', hash, shape, head, byRules: read.byRules }
}

async function transcriptIn(
  file: string,
  companions: readonly string[],
  themes: () => Promise<ThemesAtHand>,
) {
  const own = ownTranscript(file)
  if (own) return { ok: true, transcript: own, byRules: false } as const
  const { parseFile } = await import('./parse-file.ts')
  const parsed = await parseFile(file, { report: false }, await themes(), companions)
  if (!parsed.ok) return parsed
  const { transcript, format } = parsed
  return { ok: true, transcript, byRules: format !== 'json' && format !== 'page' } as const
}
