import type { Localized } from '../../format/transcript.ts'
import { ARCHIVE_FORMAT, type Manifest, type SegmentFile } from '../manifest.ts'
import type { Appearances } from './appearances.ts'
import type { Gathered } from './gathered.ts'
import type { SegmentPlan } from './plan-segments.ts'
import { type Listed, summaryOf } from './summary.ts'

/** The files of an archive; those of segments in the order of the plans. */
export interface Tables extends Pick<Manifest, 'people' | 'themes' | 'names'> {
  readonly segments: readonly Pick<SegmentFile, 'words' | 'meetings' | 'parquet'>[]
}

/** The manifest of an archive whose tables are written. */
export function manifestOf(
  title: Localized,
  all: Gathered & Listed,
  seen: Appearances,
  plans: readonly SegmentPlan[],
  { segments, ...rest }: Tables,
): Manifest {
  return {
    format: ARCHIVE_FORMAT,
    summary: summaryOf(title, all, seen),
    segments: plans.map((plan, i) => ({ ...segmentFacts(all, plan), ...segments[i]! })),
    ...rest,
  }
}

function segmentFacts({ meetings }: Gathered, { from, to }: SegmentPlan) {
  const own = meetings.slice(from, to)
  const years = new Map<string, number>()
  for (const { rows } of own) {
    const year = rows.day?.slice(0, 4) ?? ''
    years.set(year, (years.get(year) ?? 0) + rows.points)
  }
  return {
    from: own[0]!.rows.key,
    to: own.at(-1)!.rows.key,
    years: [...years],
    points: own.reduce((points, { rows }) => points + rows.points, 0),
  }
}
