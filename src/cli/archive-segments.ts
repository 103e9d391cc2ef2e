import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Cast } from '../domain/archive/write/gathered.ts'
import type { Engine } from './archive-engine.ts'
import type { Known } from './archive-known.ts'
import { type KnownSegment, segmentsBefore } from './archive-segments-before.ts'
import {
  type PatchedRecords,
  type SegmentFiles,
  type SegmentOfWork,
  type SegmentTask,
  WORK_FILES,
} from './archive-task.ts'
import { hashOf } from './hash-of.ts'
import { putWhole } from './put-whole.ts'

/** Where an archive is made: its folder, the folder of work, and who does what can be done apart. */
export interface Site {
  readonly out: string
  readonly work: string
  readonly engine: Engine
}

export const SEGMENT_KINDS = [
  'words',
  'meetings',
  'points',
] as const satisfies readonly (keyof SegmentFiles)[]

/**
 * Has the workers make the files of each segment that are not there, and gives those of all, in their order. `hashAt` gives what
 * a meeting is kept by, by its key. Rejects where a worker fails.
 */
export async function writeSegments(
  site: Site,
  known: Known,
  segments: readonly Cast[],
  hashAt: (key: string) => string,
): Promise<SegmentFiles[]> {
  const told = segments.flatMap(({ meetings }) => meetings.flatMap(({ rows }) => rows.languages))
  const languages = [...new Set(told)].sort()
  const files = new Map<string, SegmentFiles>()
  const before = segmentsBefore(site.work, known)
  const left: SegmentToMake[] = []
  const now: Record<string, KnownSegment> = {}
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
    const told = JSON.stringify({ ...segment, meetings: segment.meetings.map(withoutHash) })
    const cast = hashOf(told)
    const file = join(site.work, WORK_FILES.cast(cast))
    if (!existsSync(file)) putWhole(file, told)
    const key = segmentKey(known, { cast, hashes })
    const [words, rows, points] = SEGMENT_KINDS.map((kind) => known.find(`${key}.${kind}`))
    if (words && rows && points) files.set(key, { words, meetings: rows, points })
    else left.push({ key, segment, cast })
    now[key] = { cast, hashes }
    return key
  })
  const tasks = left.map((one) => {
    const like = before.like(one.segment, (key) => now[key] === undefined)
    return { ...one, ...(like && { before: like }) }
  })
  const { made } = await makeSegments(site, known, tasks)
  for (const [key, own] of made) files.set(key, own)
  const all = keys.map((key) => files.get(key)!)
  before.keep(now, new Set(all.map(({ points }) => points[0])))
  return all
}

/** What the files of a segment are known by. */
export const segmentKey = ({ keyOf }: Known, { cast, hashes }: KnownSegment): string =>
  keyOf('segment', [cast, hashes])

type SegmentToMake = Pick<SegmentTask, 'key' | 'segment' | 'cast' | 'before'>

/** By the path of a table of meetings what it was made of, where that is known. */
export type Patched = ReadonlyMap<string, PatchedRecords>

/** Has the workers make the files of segments, and gives them by what they are known by. Rejects where a worker fails. */
export async function makeSegments(
  { out, work, engine }: Site,
  known: Known,
  segments: readonly SegmentToMake[],
): Promise<{ readonly made: ReadonlyMap<string, SegmentFiles>; readonly patched: Patched }> {
  const made = new Map<string, SegmentFiles>()
  const patched = new Map<string, PatchedRecords>()
  const tasks = segments.map((one): SegmentTask => ({ do: 'segment', out, work, ...one }))
  await engine.run(tasks, ({ key }, done) => {
    if (!done.ok) throw new Error(`a segment could not be written: ${done.error}`)
    for (const kind of SEGMENT_KINDS) {
      const file = done.files[kind]
      put(join(work, WORK_FILES.made(key, kind)), join(out, file[0]), file[2])
      known.add(`${key}.${kind}`, file)
    }
    made.set(key, done.files)
    if (done.patched) patched.set(done.files.meetings[0], done.patched)
  })
  return { made, patched }
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
