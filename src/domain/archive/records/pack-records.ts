import type { Localized } from '../../format/transcript.ts'
import type { MeetingRef, PersonFacts, PersonPart, ThemeFacts, ThemePart } from '../archive.ts'
import { type PackedPoints, packPoints, unpackPoints } from './pack-points.ts'

/** A meeting by its key and title; its path where the key does not tell it, and the id of its body where it has one. */
type PackedRef = readonly [key: string, title: Localized, path?: string | null, body?: string]

type PackedPerson = Omit<PersonPart, 'meetings' | 'points'> & {
  readonly meetings: readonly PackedRef[]
  readonly points: PackedPoints
}

type PackedTheme = Omit<ThemePart, 'meetings' | 'points'> & {
  readonly meetings: readonly PackedRef[]
  readonly points: PackedPoints
  /** Per point its person. */
  readonly s: readonly number[]
}

/** What is known of a person or a theme throughout an archive as the value of a table. */
export const packFacts = (facts: PersonFacts | ThemeFacts): Uint8Array => bytesOf(facts)

/** The facts in a value; throws where there are none. */
export const unpackPersonFacts = (bytes: Uint8Array): PersonFacts =>
  JSON.parse(textOf(bytes)) as PersonFacts
export const unpackThemeFacts = (bytes: Uint8Array): ThemeFacts =>
  JSON.parse(textOf(bytes)) as ThemeFacts

/** What a person said in the meetings of a segment as the value of a table. */
export const packPerson = ({ meetings, points, ...rest }: PersonPart): Uint8Array =>
  bytesOf({ ...rest, meetings: meetings.map(packRef), points: packPoints(points) })

/** What was said on a theme in the meetings of a segment as the value of a table. */
export const packTheme = ({ meetings, points, ...rest }: ThemePart): Uint8Array =>
  bytesOf({
    ...rest,
    meetings: meetings.map(packRef),
    points: packPoints(points),
    s: points.map(({ person }) => person),
  })

/** The part of a person in a value; throws where it is none. */
export function unpackPerson(bytes: Uint8Array): PersonPart {
  const { meetings, points, ...rest } = JSON.parse(textOf(bytes)) as PackedPerson
  return { ...rest, meetings: meetings.map(unpackRef), points: unpackPoints(points) }
}

/** The part of a theme in a value; throws where it is none. */
export function unpackTheme(bytes: Uint8Array): ThemePart {
  const { meetings, points, s, ...rest } = JSON.parse(textOf(bytes)) as PackedTheme
  const people = unpackPoints(points).map((point, i) => ({ ...point, person: s[i]! }))
  return { ...rest, meetings: meetings.map(unpackRef), points: people }
}

const bytesOf = (value: object) => new TextEncoder().encode(JSON.stringify(value))
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** The day in a key; null where it has none. */
export const dayIn = (key: string): string | null => key.slice(0, key.indexOf('/')) || null

/** Where the transcript of a meeting stands, as its key tells. */
export const pathFor = (name: string): string => `transcripts/${name}.json`

/** The id of the meeting in a key. */
export const idIn = (key: string): string => key.slice(key.indexOf('/') + 1)

function packRef({ key, title, path, body }: MeetingRef): PackedRef {
  const told = path === pathFor(idIn(key)) ? null : path
  if (body !== null) return [key, title, told, body]
  return told === null ? [key, title] : [key, title, told]
}

function unpackRef([key, title, path, body]: PackedRef): MeetingRef {
  return { key, title, day: dayIn(key), body: body ?? null, path: path ?? pathFor(idIn(key)) }
}
