import type { Localized } from '../../format/transcript.ts'
import type { ArchiveMeeting } from '../archive.ts'

/** A meeting in the table of its segment. */
export interface MeetingRecord {
  readonly meeting: ArchiveMeeting
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

/*
 * The keys of a segment's table of meetings: nothing for the list of the meetings; a space for where some of their points stand; a
 * sign and the key of a meeting for where its points stand, so that this is read of all of them at once; the key of a meeting,
 * which begins with a digit or a slash; a letter and the id of a person or a theme.
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
