import { shippedMeeting } from '../domain/format/shipped-meeting.fixture.ts'
import { KINDS } from '../domain/format/transcript.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { meetingOf, type Said, zipfMeeting } from './large/large-meeting.fixture.ts'

/** So many points, each made from its number. */
const said = (count: number, make: (i: number) => Said): Said[] =>
  Array.from({ length: count }, (_, i) => make(i))
const kindOf = (i: number) => (i * 7) % 3

/** Meetings of the shapes that a picture meets, by what is odd about each. */
export const GALLERY: Readonly<Record<string, () => Meeting>> = {
  'the meeting that ships': () => shippedMeeting,
  'nothing said': () => meetingOf(3, 2, []),
  'one speaker, one point': () => meetingOf(1, 1, [{ speaker: 0, kind: 0, themes: [0] }]),
  'one speaker on everything': () =>
    meetingOf(
      1,
      12,
      said(24, (i) => ({ speaker: 0, kind: kindOf(i), themes: [i % 12] })),
    ),
  'everybody on one theme': () =>
    meetingOf(
      14,
      1,
      said(28, (i) => ({ speaker: i % 14, kind: kindOf(i), themes: [0] })),
    ),
  'themes of nobody': () =>
    meetingOf(
      6,
      2,
      said(18, (i) => ({ speaker: i % 6, kind: kindOf(i), themes: i % 3 ? [] : [0] })),
    ),
  'each keeps to their own': () =>
    meetingOf(
      8,
      8,
      said(32, (i) => ({ speaker: i % 8, kind: kindOf(i), themes: [i % 8] })),
    ),
  'each crosses over': () =>
    meetingOf(
      8,
      8,
      said(32, (i) => ({ speaker: i % 8, kind: kindOf(i), themes: [7 - (i % 8)] })),
    ),
  'a chair who says most': () =>
    meetingOf(
      9,
      6,
      said(60, (i) => ({ speaker: i % 3 ? 0 : i % 9, kind: kindOf(i), themes: [i % 6] })),
    ),
  'points on four themes': () =>
    meetingOf(
      5,
      9,
      said(15, (i) => ({
        speaker: i % 5,
        kind: kindOf(i),
        themes: [0, 2, 5, 7].map((t) => (t + i) % 9),
      })),
    ),
  'questions and procedure': () =>
    meetingOf(
      6,
      5,
      said(30, (i) => ({ speaker: i % 6, kind: i % KINDS.length, themes: [(i * 3) % 5] })),
    ),
  'many, of whom few say most': zipfMeeting,
}
