import type { Localized } from '../../format/transcript.ts'
import type { ArchiveMeeting, PointRef } from '../archive.ts'

/** What stands between two points of a transcript. */
export const BETWEEN = ',\n'

/** A meeting in the table of its segment, with where its points stand in its transcript, in bytes. */
export interface MeetingRecord {
  readonly meeting: ArchiveMeeting
  readonly start: number
  readonly lengths: readonly number[]
  /** Of its transcript; none in memory. */
  readonly hash?: string
  /** Per speaker of its transcript, by id, the person that it is, and the name there. */
  readonly people: Readonly<Record<string, readonly [person: string, name: Localized]>>
  /** Per theme of its transcript, by id, the theme of the archive that it is, and the label there. */
  readonly themes: Readonly<Record<string, readonly [theme: string, label: Localized]>>
  /** Of its points those, by number, that would need an answer and have none, and those that have one. */
  readonly open: readonly number[]
  readonly answered: readonly number[]
}

/** Where each point stands in its transcript, and how long it is there, in bytes. */
export function bytesOfPoints({
  start,
  lengths,
}: Pick<MeetingRecord, 'start' | 'lengths'>): PointRef['bytes'][] {
  let at = start
  return lengths.map((length) => {
    const own = [at, length] as const
    at += length + BETWEEN.length
    return own
  })
}

/*
 * The keys of a segment's table of meetings: nothing for the list of the meetings; the key of a meeting, which begins with a
 * digit or a slash; a letter and the id of a person or a theme.
 */

/** The key of the list of the meetings of a segment: no meeting has it. */
export const ALL_MEETINGS = ''
/** What a person said in the meetings of the segment, and what was said on a theme. */
export const personKey = (id: string): string => `p${id}`
export const themeKey = (id: string): string => `t${id}`

/** Keys of the meetings of a segment in order of time, how many points each has, and the id of its body. */
export type SegmentMeetings = readonly (readonly [key: string, points: number, body?: string])[]

export const packJson = (value: MeetingRecord | SegmentMeetings): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(value))

/** Throws where it is none. */
export const unpackMeeting = (bytes: Uint8Array): MeetingRecord =>
  JSON.parse(new TextDecoder().decode(bytes)) as MeetingRecord

/** Throws where it is none. */
export const unpackMeetings = (bytes: Uint8Array): SegmentMeetings =>
  JSON.parse(new TextDecoder().decode(bytes)) as SegmentMeetings
