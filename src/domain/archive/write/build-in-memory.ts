import type { Localized, Transcript } from '../../format/transcript.ts'
import type { Speller } from '../../search/pinyin.ts'
import { partNames } from '../../site/part-names.ts'
import type { ReadBytes } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'
import { MANIFEST, type TableFile } from '../manifest.ts'
import type { PeopleFile } from '../people/people-file.ts'
import { pathFor } from '../records/pack-records.ts'
import { shardCount } from '../records/shards.ts'
import { compareKeys } from '../table/compare-keys.ts'
import { appearances } from './appearances.ts'
import { gather } from './gather.ts'
import { manifestOf } from './manifest-of.ts'
import { mapMeeting } from './map-meeting.ts'
import { nameRecords } from './name-records.ts'
import { MOST_POINTS, planSegments } from './plan-segments.ts'
import { segmentMeetings } from './segment-meetings.ts'
import { segmentTable } from './segment-words.ts'
import { peopleShard, themesShard } from './shard-tables.ts'
import { type WrittenTable, wholeTable } from './whole-table.ts'

/** Ways in which an archive may be built otherwise. */
export interface BuildOptions {
  readonly hand?: PeopleFile
  /** Points of a segment; for tests. */
  readonly most?: number
}

/** The files of an archive of valid transcripts, each of another meeting, by path. */
export function buildInMemory(
  transcripts: readonly Transcript[],
  title: Localized,
  speller: Speller,
  { hand, most = MOST_POINTS }: BuildOptions = {},
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const ids = transcripts.map(({ meeting }) => meeting.id).sort(compareKeys)
  const names = new Map(partNames(ids).map((name, i) => [ids[i]!, name]))
  const mapped = transcripts.map((transcript) => {
    const path = pathFor(names.get(transcript.meeting.id)!)
    const one = mapMeeting(transcript)
    files.set(path, one.transcript.bytes)
    return { path, ...one }
  })
  const byKey = new Map(mapped.map((one) => [one.rows.key, one]))
  const all = gather(mapped, { ...(hand && { hand }), speller })
  const own = all.meetings.map(({ rows }) => byKey.get(rows.key)!)
  const seen = appearances(all)
  const put = (kind: string, number: number, { bytes, index }: WrittenTable): TableFile => {
    const path = `${kind}/${number}.table`
    files.set(path, bytes)
    return [path, index, bytes.length]
  }
  const points = own.reduce((sum, { rows }) => sum + rows.kindOf.length, 0)
  const count = shardCount(points)
  const shards = Array.from({ length: count }, (_, shard) => ({ shard, count }))
  const plans = planSegments(all.meetings, most)
  const manifest = manifestOf(title, all, seen, plans, {
    people: shards.map((one) => put('people', one.shard, peopleShard(all, seen, one))),
    themes: shards.map((one) => put('themes', one.shard, themesShard(all, seen, one))),
    names: put('names', 0, wholeTable(nameRecords(all, seen, speller))),
    segments: plans.map((plan, i) => ({
      words: put(
        'words',
        i,
        segmentTable(
          own.slice(plan.from, plan.to).map(({ rows, run }, at) => {
            const { personOf, themeOf } = all.meetings[plan.from + at]!
            return {
              run,
              rows,
              people: personOf.map((person) => all.people[person]!.id),
              themes: themeOf.map((theme) => all.themes[theme]!.id),
            }
          }),
        ),
      ),
      meetings: put(
        'meetings',
        i,
        wholeTable(segmentMeetings(all, plan, (number) => own[number]!.transcript)),
      ),
    })),
  })
  files.set(MANIFEST, new TextEncoder().encode(`${JSON.stringify(manifest)}\n`))
  return files
}

/** Reads files that are in memory. */
export const readFrom =
  (files: ReadonlyMap<string, Uint8Array>): ReadBytes =>
  async (path, start, end) => {
    const bytes = files.get(path)
    if (!bytes) throw new ArchiveFault('missing', path)
    return bytes.subarray(start, end)
  }
