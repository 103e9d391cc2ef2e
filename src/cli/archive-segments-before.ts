import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Known, TABLES_VERSION } from './archive-known.ts'
import { type SegmentBefore, type SegmentOfWork, WORK_FILES } from './archive-task.ts'
import { putWhole } from './put-whole.ts'

const NAME = 'segments.json'

/** Segments by their keys. */
type Segments = Readonly<Record<string, Pick<SegmentBefore, 'cast' | 'hashes'>>>

interface SegmentsFile {
  readonly version: string
  readonly segments: Segments
}

/** The segments that an archive has had, so that one that changes is made of what it was. */
export function segmentsBefore(work: string, known: Known) {
  const { version, segments: before } = segmentsIn(join(work, NAME))
  return {
    /**
     * The segment that has most meetings of another, of which none is made anew; undefined where none has any, or they are of
     * another version, whose tables are others.
     */
    like(segment: SegmentOfWork, isAnew: (key: string) => boolean): SegmentBefore | undefined {
      if (version !== TABLES_VERSION) return undefined
      const own = new Set(segment.meetings.map(({ hash }) => hash))
      const [best] = Object.entries(before)
        .filter(([key]) => isAnew(key))
        .map(([key, { hashes }]) => ({
          key,
          shared: hashes.filter((hash) => own.has(hash)).length,
        }))
        .filter(({ shared }) => shared > 0)
        .sort((a, b) => b.shared - a.shared || (a.key < b.key ? -1 : 1))
      if (!best) return undefined
      const [words, meetings, points] = (['words', 'meetings', 'points'] as const).map((kind) =>
        known.peek(`${best.key}.${kind}`),
      )
      if (!words || !meetings || !points) return undefined
      return { ...before[best.key]!, files: { words, meetings, points } }
    },
    /** Remembers these, and forgets all others. */
    keep(now: Segments, points: ReadonlySet<string>) {
      for (const key of Object.keys(before)) {
        const path = known.peek(`${key}.points`)?.[0]
        if (path && !points.has(path)) rmSync(join(work, WORK_FILES.groups(path)), { force: true })
      }
      const file: SegmentsFile = { version: TABLES_VERSION, segments: now }
      putWhole(join(work, NAME), JSON.stringify(file))
    },
  }
}

const NONE: SegmentsFile = { version: TABLES_VERSION, segments: {} }

function segmentsIn(path: string): SegmentsFile {
  try {
    const { version, segments = {} } = JSON.parse(
      readFileSync(path, 'utf8'),
    ) as Partial<SegmentsFile>
    return { version: version ?? '', segments }
  } catch {
    return NONE
  }
}
