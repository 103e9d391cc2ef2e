import { ALL_MEETINGS, packJson, personKey, themeKey } from '../records/meeting-record.ts'
import { ANSWERED } from '../records/pack-points.ts'
import { packPerson, packTheme } from '../records/pack-records.ts'
import { bytesOfPoints, packPlaces, placesKey } from '../records/places-record.ts'
import { packStations, STATIONS, stationsOf } from '../records/stations-record.ts'
import { compareKeys } from '../table/compare-keys.ts'
import type { TableRecord } from '../table/write-table.ts'
import type { Cast, GatheredMeeting } from './gathered.ts'
import { meetingEntry } from './meeting-entry.ts'
import { personPart } from './person-record.ts'
import { themePart } from './theme-record.ts'

/** Where the points of a transcript stand, in bytes. */
export interface PointPlaces {
  readonly start: number
  readonly lengths: readonly number[]
  readonly hash?: string
}

/**
 * The records of a segment but for its words, in the order of their keys: its meetings, and what each person said and was
 * said on each theme in them. With `isOf` only what is told of all of them, those meetings, and whom and what they name.
 */
export function* segmentRows(
  own: Cast,
  places: readonly PointPlaces[],
  isOf: (meeting: number) => boolean = () => true,
): Generator<TableRecord> {
  const { meetings, people, themes } = own
  const named = meetings.filter((_, i) => isOf(i))
  const [ofPeople, ofThemes] = [
    new Set(named.flatMap(({ personOf }) => personOf)),
    new Set(named.flatMap(({ themeOf }) => themeOf)),
  ]
  const listed = meetings.map(({ rows: { key, points, body } }) =>
    body ? ([key, points, body.id] as const) : ([key, points] as const),
  )
  yield [ALL_MEETINGS, packJson(listed)]
  const standing = meetings.map(
    ({ rows: { key }, path }, i) => [key, stationsOf({ path, ...places[i]! })] as const,
  )
  yield [STATIONS, packStations(new Map(standing))]
  for (const [i, { rows, path }] of meetings.entries()) {
    const { start, lengths } = places[i]!
    if (isOf(i)) yield [placesKey(rows.key), packPlaces({ path, start, lengths })]
  }
  for (const [i, meeting] of meetings.entries()) {
    if (!isOf(i)) continue
    const { rows, personOf, themeOf } = meeting
    const { hash } = places[i]!
    const voices = rows.speakers.map(
      ({ id, name }, speaker) => [id, [people[personOf[speaker]!]!.id, name] as const] as const,
    )
    const record = {
      meeting: meetingEntry(meeting),
      ...(hash !== undefined && { hash }),
      people: Object.fromEntries(voices),
      themes: Object.fromEntries(
        rows.themes.map(({ id, label }, theme) => [
          id,
          [themes[themeOf[theme]!]!.id, label] as const,
        ]),
      ),
      open: numbersOf(rows.answered, ANSWERED.indexOf(false)),
      answered: numbersOf(rows.answered, ANSWERED.indexOf(true)),
    }
    yield [rows.key, packJson(record)]
  }
  const bytes = places.map(bytesOfPoints)
  const peopleIn = meetingsOf(meetings, ({ personOf }) => personOf)
  for (const person of inOrder(people)) {
    if (!ofPeople.has(person)) continue
    const part = personPart(own, bytes, person, peopleIn.get(person) ?? [])
    yield [personKey(people[person]!.id), packPerson(part)]
  }
  const themesIn = meetingsOf(meetings, ({ themeOf }) => themeOf)
  for (const theme of inOrder(themes)) {
    if (!ofThemes.has(theme)) continue
    const part = themePart(own, bytes, theme, themesIn.get(theme) ?? [])
    if (part.points.length > 0) yield [themeKey(themes[theme]!.id), packTheme(part)]
  }
}

/** Per person or theme the meetings that name it, by number, in order of time. */
function meetingsOf(
  meetings: readonly GatheredMeeting[],
  named: (meeting: GatheredMeeting) => readonly number[],
): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>()
  for (const [number, meeting] of meetings.entries()) {
    for (const one of new Set(named(meeting))) {
      const known = found.get(one)
      if (known) known.push(number)
      else found.set(one, [number])
    }
  }
  return found
}

const inOrder = (list: readonly { readonly id: string }[]): number[] =>
  [...list.keys()].sort((a, b) => compareKeys(list[a]!.id, list[b]!.id))

/** The places at which a list has a number. */
const numbersOf = (list: readonly number[], wanted: number): number[] =>
  list.flatMap((one, place) => (one === wanted ? [place] : []))
