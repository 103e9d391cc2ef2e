import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../domain/archive/manifest.ts'
import type { PeopleFile } from '../domain/archive/people/people-file.ts'
import type { Localized } from '../domain/format/transcript.ts'
import { parquetOf, tablesOf } from './archive-folder.ts'
import { JOINED_VERSION } from './archive-joined.ts'
import type { Read } from './archive-journal.ts'
import { readKept } from './archive-kept.ts'
import { type Known, TABLES_VERSION } from './archive-known.ts'
import { makeSegments, type Patched, type Site, segmentKey } from './archive-segments.ts'
import { type KnownSegment, segmentsBefore } from './archive-segments-before.ts'
import { type SegmentBefore, type SegmentOfWork, WORK_FILES } from './archive-task.ts'
import { hashOf } from './hash-of.ts'
import { putOther } from './put-whole.ts'

const NAME = 'built.json'

/** Raised where the manifest of the same meetings becomes other than before. */
const VERSION = 1

/** What an archive became the last time, and what it became of. */
interface Built {
  readonly of: string
  readonly manifest: Manifest
  /** What is wrong with what was decided by hand. */
  readonly problems: readonly string[]
}

/** A hash of all that a manifest follows from, but for the words of meetings. */
export function shapeOf(
  meetings: readonly Read[],
  title: Localized,
  hand: PeopleFile | undefined,
): string {
  const shapes = meetings.map(({ id, shape }) => `${id} ${shape}`).sort()
  return hashOf(JSON.stringify([VERSION, TABLES_VERSION, JOINED_VERSION, title, hand, shapes]))
}

/** So many meetings at most may be others; of more all is gathered anew, which takes little beside making their segments. */
const MOST = 16

/**
 * The archive as it was the last time, where no meeting has come, gone or changed but in its words: then it is not asked who and what is the same in all of them,
 * and only the segments of those meetings are made. Null where more has changed, or something of what was there is gone. Rejects where a worker fails.
 */
export async function builtAsBefore(
  site: Site,
  known: Known,
  of: string,
  meetings: readonly Read[],
): Promise<(Omit<Built, 'of'> & { readonly patched: Patched }) | null> {
  const built = builtIn(site.work)
  if (built?.of !== of) return null
  const { manifest } = built
  const before = segmentsBefore(site.work, known)
  const segments = segmentsOf(manifest, before.all())
  const others = segments && othersIn(site.work, meetings, segments)
  if (!others) return null
  const now = segments.map((segment): NowSegment => {
    const { cast, hashes } = segment
    if (!hashes.some((hash) => others.has(hash))) return segment
    const own = { cast, hashes: hashes.map((hash) => others.get(hash) ?? hash) }
    return { ...own, key: segmentKey(known, own), before: segment }
  })
  const tasks = now.flatMap(({ key, cast, hashes, before }) =>
    before ? [{ key, cast, before, segment: segmentIn(site.work, { cast, hashes }) }] : [],
  )
  const left = { ...manifest, segments: manifest.segments.filter((_, i) => !now[i]!.before) }
  const paths = [...tablesOf(left).map(([path]) => path), ...parquetOf(left)]
  if (!tasks.every(isWhole) || !known.findAll(new Set(paths))) return null
  if (tasks.length === 0) return { ...built, patched: new Map() }
  const { made, patched } = await makeSegments(site, known, tasks)
  const files = manifest.segments.map((file, i) => {
    const own = made.get(now[i]!.key)
    return own
      ? { ...file, words: own.words, meetings: own.meetings, parquet: own.points[0] }
      : file
  })
  before.keep(
    Object.fromEntries(now.map(({ key, cast, hashes }) => [key, { cast, hashes }])),
    new Set(parquetOf({ ...manifest, segments: files })),
  )
  return { manifest: { ...manifest, segments: files }, problems: built.problems, patched }
}

/** A segment of the archive as it is to be; with what it was, where it is to be made. */
type NowSegment = KnownSegment & { readonly key: string; readonly before?: SegmentBefore }

type SegmentThere = SegmentBefore & { readonly key: string }

/** The segments of a manifest as they are known; null where one is not. */
function segmentsOf(
  { segments }: Manifest,
  all: Iterable<readonly [key: string, segment: SegmentBefore]>,
): readonly SegmentThere[] | null {
  const byPath = new Map(Array.from(all, ([key, own]) => [own.files.points[0], { key, ...own }]))
  const found = segments.flatMap(({ words, meetings, parquet = '' }) => {
    const own = byPath.get(parquet)
    const isSame = own?.files.words[0] === words[0] && own.files.meetings[0] === meetings[0]
    return own && isSame ? [own] : []
  })
  return found.length === segments.length ? found : null
}

/** What meetings are kept by in the place of what they were kept by; null where these are many, or what was kept is gone. */
function othersIn(
  work: string,
  meetings: readonly Read[],
  segments: readonly KnownSegment[],
): ReadonlyMap<string, string> | null {
  const gone = new Set(segments.flatMap(({ hashes }) => hashes))
  const come = meetings.filter(({ hash }) => !gone.delete(hash))
  if (come.length > MOST || come.length !== gone.size) return null
  const byId = new Map(come.map(({ id, hash }) => [id, hash]))
  try {
    return new Map(Array.from(gone, (hash) => [hash, byId.get(readKept(work, hash).head.id)!]))
  } catch {
    return null
  }
}

/** A segment of some meetings, of which who, what and where is kept; null where that is gone or damaged. */
function segmentIn(work: string, { cast, hashes }: KnownSegment): SegmentOfWork | null {
  try {
    const told = readFileSync(join(work, WORK_FILES.cast(cast)), 'utf8')
    if (hashOf(told) !== cast) return null
    const { languages, meetings, ...rest } = JSON.parse(told) as SegmentOfWork
    return {
      languages,
      meetings: meetings.map((one, i) => ({ ...one, hash: hashes[i]! })),
      ...rest,
    }
  } catch {
    return null
  }
}

const isWhole = <T extends { readonly segment: SegmentOfWork | null }>(
  task: T,
): task is T & { readonly segment: SegmentOfWork } => task.segment !== null

function builtIn(work: string): Built | null {
  try {
    return JSON.parse(readFileSync(join(work, NAME), 'utf8')) as Built
  } catch {
    return null
  }
}

/** Remembers what an archive has become. */
export const keepBuilt = (work: string, built: Built): void =>
  putOther(join(work, NAME), JSON.stringify(built))
