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
  bytesOfPoints,
  type PlacesRecord,
  placesKey,
  unpackPlaces,
} from '../records/places-record.ts'
import { STATIONS, type Stretch, stretchOf, unpackStations } from '../records/stations-record.ts'
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
  /** Reads the list and where the points of all its meetings stand, so that each needs not be asked for by itself. */
  readonly prepare: () => Promise<unknown>
  /** Reads the list and about where they stand: of what is found no more needs to be asked for than its words. */
  readonly locate: () => Promise<unknown>
  /** Some lines of a transcript, of which one is a point of a meeting, by its number there: whatever of it is known soonest. */
  readonly stretch: (key: string, point: number) => Promise<Stretch>
  /** What its table of meetings has besides them; null where there is nothing. */
  readonly part: <T>(key: string, unpack: (bytes: Uint8Array) => T) => Promise<T | null>
}

/** The segments of an archive, oldest first. */
export const openSegments = ({ segments }: Manifest, read: ReadBytes): readonly Segment[] =>
  segments.map((file) => {
    const [path] = file.meetings
    const meetings = openTable(read, file.meetings)
    // What failed is tried again when it is asked for again.
    const once = createOnce()
    const get = async <T>(key: string, unpack: (bytes: Uint8Array) => T) => {
      const bytes = await meetings.get(key)
      if (!bytes) throw new ArchiveFault('damaged', path)
      return unpackOr(path, bytes, unpack)
    }
    const locate = () => once('locate', () => meetings.getAll([ALL_MEETINGS, STATIONS]))
    const prepare = () => once('prepare', () => meetings.range(ALL_MEETINGS, ABOVE_PLACES))
    const list = () =>
      once('list', async () => {
        // What is being read with others is not read beside it.
        if (once.has('prepare')) await prepare().catch(() => {})
        return get(ALL_MEETINGS, unpackMeetings)
      })
    const stations = () =>
      once('stations', async () => {
        await locate()
        const own = await list()
        return get(STATIONS, (bytes) => unpackStations(bytes, own))
      })
    const places = (key: string) => get(placesKey(key), unpackPlaces)
    return {
      file,
      words: { table: openTable(read, file.words), path: file.words[0], points: file.points },
      list,
      meeting: (key) => once(`of ${key}`, () => get(key, unpackMeeting)),
      places,
      prepare,
      locate,
      stretch: async (key, point) => {
        if (once.has('prepare')) return piecesOf(await places(key))(point)
        const own = (await stations()).get(key)
        const stretch = own && stretchOf(own, point)
        if (!stretch) throw new ArchiveFault('damaged', path)
        return stretch
      },
      part: async (key, unpack) => {
        const bytes = await meetings.get(key)
        return bytes && unpackOr(path, bytes, unpack)
      },
    }
  })

/** Gives where each point of a meeting stands, alone, and throws an {@link ArchiveFault} where there is none. */
export function piecesOf(places: PlacesRecord): (point: number) => Stretch {
  const { path } = places
  const all = bytesOfPoints(places)
  return (point) => {
    const bytes = all[point]
    if (!bytes) throw new ArchiveFault('damaged', path)
    return { path, bytes, line: 0 }
  }
}

/** Asks for each thing once, by its name; what failed is asked for again. */
function createOnce() {
  const known = new Map<string, Promise<unknown>>()
  const once = <T>(name: string, ask: () => Promise<T>): Promise<T> => {
    const own = (known.get(name) as Promise<T> | undefined) ?? ask()
    known.set(name, own)
    own.catch(() => known.delete(name))
    return own
  }
  return Object.assign(once, { has: (name: string) => known.has(name) })
}

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
