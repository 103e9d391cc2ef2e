import { mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SegmentFile, TableFile } from '../domain/archive/manifest.ts'
import type { Gathered } from '../domain/archive/write/gathered.ts'
import type { SegmentPlan } from '../domain/archive/write/plan-segments.ts'
import type { Engine } from './archive-engine.ts'
import { filePath } from './archive-folder.ts'
import type { Known } from './archive-known.ts'
import type { PointsTask, WordsTask } from './archive-task.ts'

/** Where an archive is made: its folder, the folder of work, and who does what can be done apart. */
export interface Site {
  readonly out: string
  readonly work: string
  readonly engine: Engine
}

/** Writes what the workers make of each segment, in their order. `told` is what the files tell of each meeting. Rejects where a worker fails. */
export async function writeSegments(
  { out, work, engine }: Site,
  known: Known,
  all: Gathered,
  plans: readonly SegmentPlan[],
  hashes: readonly string[],
  told: readonly string[],
): Promise<Pick<SegmentFile, 'words' | 'parquet'>[]> {
  const languages = [...new Set(all.meetings.flatMap(({ rows }) => rows.languages))].sort()
  const files = new Map<string, TableFile>()
  const tasks: (WordsTask | PointsTask)[] = []
  const keys = plans.map(({ from, to }) => {
    const madeOf = told.slice(from, to)
    const own = all.meetings.slice(from, to)
    const ids = own.map(({ rows, personOf, themeOf }) => ({
      people: personOf.map((person) => all.people[person]!.id),
      themes: themeOf.map((theme) => all.themes[theme]!.id),
      themeIds: rows.themes.map(({ id }) => id),
    }))
    const words = known.keyOf('words', madeOf)
    const points = known.keyOf('points', [languages, madeOf])
    for (const key of [words, points]) {
      const file = known.find(key)
      if (file) files.set(key, file)
    }
    if (!files.has(words)) {
      const meetings = ids.map(({ people, themes }, i) => ({
        hash: hashes[from + i]!,
        people,
        themes,
      }))
      tasks.push({ do: 'words', key: words, work, meetings, to: join(work, `${words}.made`) })
    }
    if (!files.has(points)) {
      const meetings = ids.map(({ people, themes, themeIds }, i) => ({
        key: own[i]!.rows.key,
        hash: hashes[from + i]!,
        path: own[i]!.path,
        people,
        themes: Object.fromEntries(themeIds.map((id, theme) => [id, themes[theme]!])),
      }))
      const to = join(work, `${points}.made`)
      tasks.push({ do: 'points', key: points, out, work, languages, meetings, to })
    }
    return { words, points }
  })
  await engine.run(tasks, (task, done) => {
    if (!done.ok) throw new Error(`a segment could not be written: ${done.error}`)
    const file: TableFile = [filePath(task.do, done.hash), done.index, done.size]
    const target = join(out, file[0])
    mkdirSync(dirname(target), { recursive: true })
    renameSync(task.to, target)
    files.set(task.key, file)
    known.add(task.key, file)
  })
  return keys.map(({ words, points }) => ({
    words: files.get(words)!,
    parquet: files.get(points)![0],
  }))
}
