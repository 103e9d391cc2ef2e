import type { MeetingRef, PersonRef, ThemeRef } from '../archive.ts'
import type { AlignedTheme } from '../people/align-themes.ts'
import type { Person } from '../people/join-people.ts'
import { partyId } from '../people/party-id.ts'
import type { MeetingHead, MeetingRows } from './meeting-rows.ts'

/** A meeting of an archive, with who its speakers and which its themes are throughout the archive. */
export interface GatheredMeeting {
  readonly rows: MeetingRows
  /** Of its transcript, relative to the archive. */
  readonly path: string
  /** Per speaker and per theme of the meeting: the number in the archive. */
  readonly personOf: readonly number[]
  readonly themeOf: readonly number[]
}

/** All meetings of an archive in order of time, its people and its themes. */
export interface Gathered {
  readonly meetings: readonly GatheredMeeting[]
  readonly people: readonly Person[]
  readonly themes: readonly AlignedTheme[]
}

/** Some meetings in order of time, and who and what they name: of a segment. */
export interface Cast {
  readonly meetings: readonly GatheredMeeting[]
  readonly people: readonly PersonRef[]
  readonly themes: readonly ThemeRef[]
}

/** The party of a speaker of a meeting, by its id throughout the archive. */
export function partyOf({ speakers }: MeetingHead, speaker: number): string | null {
  const { party } = speakers[speaker]!
  return party ? partyId(party) : null
}

/** A meeting where only when and where it was matters. */
export const refOf = ({ rows, path }: GatheredMeeting): MeetingRef => ({
  key: rows.key,
  title: rows.title,
  day: rows.day,
  body: rows.body?.id ?? null,
  path,
})

/** Somebody where only who it is matters. */
export const personRef = ({ id, names, isVoice }: Person): PersonRef => ({
  id,
  name: names[0]!.name,
  ...(isVoice && { voice: true }),
})

/** A theme where only which it is matters. */
export const themeRef = ({ id, label }: AlignedTheme): ThemeRef => ({ id, label })
