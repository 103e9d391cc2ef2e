import type { Localized, Transcript } from '../../format/transcript.ts'
import type { Speller } from '../../search/pinyin.ts'
import { partNames } from '../../site/part-names.ts'
import type { ReadBytes } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'
import { MANIFEST, type TableFile } from '../manifest.ts'
import type { PeopleFile } from '../people/people-file.ts'
import { pathFor } from '../records/pack-records.ts'
import { compareKeys } from '../table/compare-keys.ts'
import { type WrittenTable, writeTable } from '../table/write-table.ts'
import { archiveParts } from './archive-parts.ts'
import { gather } from './gather.ts'
import { mapMeeting } from './map-meeting.ts'
import { segmentRows } from './segment-rows.ts'
import { segmentWords } from './segment-words.ts'
import { tableFile } from './table-file.ts'

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
  { hand, most }: BuildOptions = {},
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const ids = transcripts.map(({ meeting }) => meeting.id).sort(compareKeys)
  const names = new Map(partNames(ids).map((name, i) => [ids[i]!, name]))
  const mapped = new Map(
    transcripts.map((transcript) => {
      const path = pathFor(names.get(transcript.meeting.id)!)
      const { head, columns, ...one } = mapMeeting(transcript)
      files.set(path, one.transcript.bytes)
      return [head.key, { path, rows: { ...head, ...columns }, ...one }]
    }),
  )
  const put = (kind: string, number: number, table: WrittenTable): TableFile => {
    const path = `${kind}/${number}.table`
    files.set(path, table.bytes)
    return tableFile(path, table)
  }
  const all = gather([...mapped.values()], { ...(hand && { hand }), speller })
  const parts = archiveParts(all, most)
  const manifest = parts.manifest(title, {
    people: parts.people.map(({ make }, i) => put('people', i, make())),
    themes: parts.themes.map(({ make }, i) => put('themes', i, make())),
    names: put('names', 0, parts.names.make(speller)),
    segments: parts.segments.map((segment, i) => {
      const own = segment.meetings.map(({ rows }) => mapped.get(rows.key)!)
      const places = own.map(({ transcript: { start, lengths } }) => ({ start, lengths }))
      const runs = own.map(({ run }) => run)
      return {
        words: put('words', i, writeTable(segmentWords(segment, runs))),
        meetings: put('meetings', i, writeTable(segmentRows(segment, places))),
      }
    }),
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
