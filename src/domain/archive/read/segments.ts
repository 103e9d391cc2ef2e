import type { Days, ReadBytes } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'
import { MANIFEST, type Manifest, type SegmentFile } from '../manifest.ts'
import {
  ALL_MEETINGS,
  type MeetingRecord,
  type SegmentMeetings,
  unpackMeeting,
  unpackMeetings,
} from '../records/meeting-record.ts'
import {
  ABOVE_PLACES,
  type PlacesRecord,
  placesKey,
  unpackPlaces,
} from '../records/places-record.ts'
import { compareKeys } from '../table/compare-keys.ts'
import { openTable } from '../table/read-table.ts'
import type { Words } from '../words/words.ts'
import { unpackOr } from './unpack-or.ts'

/** A segment that is read when it is asked. */
export interface Segment {
  readonly file: SegmentFile
  readonly words: Words
  /** Its meetings in order of time, with how many points each has; read once. */
  readonly list: () => Promise<SegmentMeetings>
  /** What is known of a meeting by its key. */
  readonly meeting: (key: string) => Promise<MeetingRecord>
  /** Where the points of a meeting stand. */
  readonly places: (key: string) => Promise<PlacesRecord>
  /** Reads where the points of all its meetings stand, so that each needs not be asked for by itself. */
  readonly prepare: () => Promise<unknown>
  /** What its table of meetings has besides them; null where there is nothing. */
  readonly part: <T>(key: string, unpack: (bytes: Uint8Array) => T) => Promise<T | null>
}

/** The segments of an archive, oldest first. */
export const openSegments = ({ segments }: Manifest, read: ReadBytes): readonly Segment[] =>
  segments.map((file) => {
    const [path] = file.meetings
    const meetings = openTable(read, file.meetings)
    const known = new Map<string, Promise<MeetingRecord>>()
    let list: Promise<SegmentMeetings> | null = null
    const get = async <T>(key: string, unpack: (bytes: Uint8Array) => T) => {
      const bytes = await meetings.get(key)
      if (!bytes) throw new ArchiveFault('damaged', path)
      return unpackOr(path, bytes, unpack)
    }
    return {
      file,
      words: { table: openTable(read, file.words), path: file.words[0], points: file.points },
      list: () => {
        list ??= get(ALL_MEETINGS, unpackMeetings).catch((error: unknown) => {
          // Asked again it is tried again.
          list = null
          throw error
        })
        return list
      },
      meeting: (key) => {
        const own = known.get(key) ?? get(key, unpackMeeting)
        known.set(key, own)
        own.catch(() => known.delete(key))
        return own
      },
      places: (key) => get(placesKey(key), unpackPlaces),
      prepare: () => meetings.range(placesKey(''), ABOVE_PLACES),
      part: async (key, unpack) => {
        const bytes = await meetings.get(key)
        return bytes && unpackOr(path, bytes, unpack)
      },
    }
  })

/** The segment that a meeting would be in. Throws an {@link ArchiveFault} where there is none. */
export function segmentOf(segments: readonly Segment[], key: string): Segment {
  const segment = segments.find(
    ({ file }) => compareKeys(file.from, key) <= 0 && compareKeys(key, file.to) <= 0,
  )
  if (!segment) throw new ArchiveFault('damaged', MANIFEST)
  return segment
}

/** Whether a segment may have meetings of these days. */
export const mayHave = ({ file }: Segment, { from, to }: Days): boolean =>
  (from === null || file.to >= from) && (to === null || file.from < `${to}0`)
