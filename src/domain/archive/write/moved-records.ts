import type { PersonPart } from '../archive.ts'
import {
  ALL_MEETINGS,
  packJson,
  personKey,
  themeKey,
  unpackMeeting,
  unpackMeetings,
} from '../records/meeting-record.ts'
import { packPerson, packTheme, unpackPerson, unpackTheme } from '../records/pack-records.ts'
import {
  bytesOfPoints,
  type PlacesRecord,
  packPlaces,
  placesKey,
} from '../records/places-record.ts'
import { packStations, STATIONS, stationsOf, unpackStations } from '../records/stations-record.ts'
import { compareBytes } from '../table/compare-bytes.ts'
import type { WholeTable } from '../table/read-whole.ts'

/** A meeting that says the same of the same people in other words, so that its points stand elsewhere in its transcript. */
export interface MovedMeeting {
  readonly key: string
  readonly places: PlacesRecord
  /** Of its transcript. */
  readonly hash: string
  /** Ids of whom and what it names. */
  readonly people: readonly string[]
  readonly themes: readonly string[]
}

/**
 * What becomes other in the table of a segment but for its words where meetings have other words: with it the records are those that `segmentRows` gives.
 * Null where the table does not know one of them. Rejects with an `ArchiveFault` where it is damaged.
 */
export async function movedRecords(
  table: WholeTable,
  meetings: readonly MovedMeeting[],
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const now = new Map<string, Uint8Array>()
  const at = async (key: string) => now.get(key) ?? (await table.get(key))
  const [list, standing] = [await table.get(ALL_MEETINGS), await table.get(STATIONS)]
  if (!list || !standing) return null
  const stations = new Map(unpackStations(standing, unpackMeetings(list)))
  for (const { key, places, hash, people, themes } of meetings) {
    stations.set(key, stationsOf(places))
    const record = await at(key)
    if (!record) return null
    now.set(key, packJson({ ...unpackMeeting(record), hash }))
    now.set(placesKey(key), packPlaces(places))
    const bytes = bytesOfPoints(places)
    for (const id of people.map(personKey)) {
      const part = await at(id)
      if (part) now.set(id, packPerson(moved(unpackPerson(part), key, bytes)))
    }
    for (const id of themes.map(themeKey)) {
      const part = await at(id)
      if (part) now.set(id, packTheme(moved(unpackTheme(part), key, bytes)))
    }
  }
  now.set(STATIONS, packStations(stations))
  for (const [key, value] of now) {
    const before = await table.get(key)
    if (before && compareBytes(before, value) === 0) now.delete(key)
  }
  return now
}

type Part = Pick<PersonPart, 'meetings' | 'points'>

/** What was said, where the points of one meeting stand otherwise. */
function moved<T extends Part>(part: T, key: string, bytes: ReturnType<typeof bytesOfPoints>): T {
  const meeting = part.meetings.findIndex((one) => one.key === key)
  const points = part.points.map((point) =>
    point.meeting === meeting ? { ...point, bytes: bytes[point.point]! } : point,
  )
  return { ...part, points }
}
