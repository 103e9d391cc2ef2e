import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Known, TABLES_VERSION } from './archive-known.ts'
import {
  type SegmentBefore,
  type SegmentFiles,
  type SegmentOfWork,
  WORK_FILES,
} from './archive-task.ts'
import { putWhole } from './put-whole.ts'

const NAME = 'segments.json'

/** What a segment was made of: the hashes of who, what and where, and of its meetings. */
export type KnownSegment = Pick<SegmentBefore, 'cast' | 'hashes'>

/** Segments by their keys. */
type Segments = Readonly<Record<string, KnownSegment>>

interface SegmentsFile {
  readonly version: string
  readonly segments: Segments
}

/** The segments that an archive has had, so that one that changes is made of what it was. */
export function segmentsBefore(work: string, known: Known) {
  const { version, segments: before } = segmentsIn(join(work, NAME))
  const filesOf = (key: string): SegmentFiles | null => {
    const [words, meetings, points] = (['words', 'meetings', 'points'] as const).map((kind) =>
      known.peek(`${key}.${kind}`),
    )
    return words && meetings && points ? { words, meetings, points } : null
  }
  return {
    /** Those of which the files are there, and of this version. */
    *all(): Generator<readonly [key: string, segment: SegmentBefore]> {
      if (version !== TABLES_VERSION) return
      for (const [key, own] of Object.entries(before)) {
        const files = filesOf(key)
        if (files) yield [key, { ...own, files }]
      }
    },
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
      const files = best && filesOf(best.key)
      return files ? { ...before[best.key]!, files } : undefined
    },
    /** Remembers these, and forgets all others. */
    keep(now: Segments, points: ReadonlySet<string>) {
      const casts = new Set(Object.values(now).map(({ cast }) => cast))
      const takeAway = (name: string) => rmSync(join(work, name), { force: true })
      for (const [key, { cast }] of Object.entries(before)) {
        const path = known.peek(`${key}.points`)?.[0]
        if (path && !points.has(path)) takeAway(WORK_FILES.groups(path))
        if (!casts.has(cast)) takeAway(WORK_FILES.cast(cast))
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
