import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Cast } from '../domain/archive/write/gathered.ts'
import type { Engine } from './archive-engine.ts'
import type { Known } from './archive-known.ts'
import { segmentsBefore } from './archive-segments-before.ts'
import {
  type SegmentBefore,
  type SegmentFiles,
  type SegmentOfWork,
  type SegmentTask,
  WORK_FILES,
} from './archive-task.ts'
import { hashOf } from './hash-of.ts'

/** Where an archive is made: its folder, the folder of work, and who does what can be done apart. */
export interface Site {
  readonly out: string
  readonly work: string
  readonly engine: Engine
}

const KINDS = ['words', 'meetings', 'points'] as const satisfies readonly (keyof SegmentFiles)[]

/**
 * Has the workers make the files of each segment that are not there, and gives those of all, in their order. `hashAt` gives what
 * a meeting is kept by, by its key. Rejects where a worker fails.
 */
export async function writeSegments(
  { out, work, engine }: Site,
  known: Known,
  segments: readonly Cast[],
  hashAt: (key: string) => string,
): Promise<SegmentFiles[]> {
  const told = segments.flatMap(({ meetings }) => meetings.flatMap(({ rows }) => rows.languages))
  const languages = [...new Set(told)].sort()
  const files = new Map<string, SegmentFiles>()
  const before = segmentsBefore(work, known)
  const left: Pick<SegmentTask, 'key' | 'segment' | 'cast'>[] = []
  const now: Record<string, Pick<SegmentBefore, 'cast' | 'hashes'>> = {}
  const keys = segments.map(({ meetings, people, themes }) => {
    const segment: SegmentOfWork = {
      languages,
      meetings: meetings.map(({ rows, path, personOf, themeOf }) => ({
        hash: hashAt(rows.key),
        path,
        personOf,
        themeOf,
      })),
      people,
      themes,
    }
    const hashes = segment.meetings.map(({ hash }) => hash)
    const cast = hashOf(JSON.stringify({ ...segment, meetings: segment.meetings.map(withoutHash) }))
    const key = known.keyOf('segment', [cast, hashes])
    const found = KINDS.map((kind) => known.find(`${key}.${kind}`))
    const [words, rows, points] = found
    if (words && rows && points) files.set(key, { words, meetings: rows, points })
    else left.push({ key, segment, cast })
    now[key] = { cast, hashes }
    return key
  })
  const tasks = left.map(({ key, segment, cast }): SegmentTask => {
    const like = before.like(segment, (one) => now[one] === undefined)
    return { do: 'segment', key, out, work, segment, cast, ...(like && { before: like }) }
  })
  await engine.run(tasks, ({ key }, done) => {
    if (!done.ok) throw new Error(`a segment could not be written: ${done.error}`)
    for (const kind of KINDS) {
      const file = done.files[kind]
      put(join(work, WORK_FILES.made(key, kind)), join(out, file[0]), file[2])
      known.add(`${key}.${kind}`, file)
    }
    files.set(key, done.files)
  })
  const all = keys.map((key) => files.get(key)!)
  before.keep(now, new Set(all.map(({ points }) => points[0])))
  return all
}

const withoutHash = ({ hash: _, ...meeting }: SegmentOfWork['meetings'][number]) => meeting

/** Puts a file of so many bytes in its place, where one of the same content may stand already. */
function put(made: string, target: string, size: number): void {
  if (statSync(target, { throwIfNoEntry: false })?.size === size) {
    rmSync(made)
    return
  }
  mkdirSync(dirname(target), { recursive: true })
  renameSync(made, target)
}
