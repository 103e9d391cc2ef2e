import type { Speller } from '../../search/pinyin.ts'
import { type AlignedThemes, alignThemes } from '../people/align-themes.ts'
import { type JoinedPeople, joinPeople } from '../people/join-people.ts'
import type { PeopleFile } from '../people/people-file.ts'
import { compareKeys } from '../table/compare-keys.ts'
import type { Gathered } from './gathered.ts'
import type { MeetingHead, MeetingRows } from './meeting-rows.ts'

/** A meeting on its own, and where its transcript is. */
export interface MappedMeeting {
  readonly rows: MeetingRows
  /** Relative to the archive. */
  readonly path: string
}

/** Who and what is the same in some meetings: plain data. */
export type Joined = Omit<JoinedPeople, 'personOf'> &
  Omit<AlignedThemes, 'themeOf'> & {
    readonly personOf: readonly number[]
    readonly themeOf: readonly number[]
  }

interface JoinOptions {
  /** What was decided by hand. */
  readonly hand?: PeopleFile
  readonly speller?: Speller
}

/** Puts meetings in order of time, and finds who and what is the same in them. The order in which they come is no matter. */
export function gather(mapped: readonly MappedMeeting[], options: JoinOptions = {}): Gathered {
  const meetings = inOrder(mapped)
  return withJoined(meetings, joinMentions(mentionsIn(meetings), options))
}

export const inOrder = (mapped: readonly MappedMeeting[]): readonly MappedMeeting[] =>
  mapped.toSorted((a, b) => compareKeys(a.rows.key, b.rows.key))

/** Who and what meetings, which are in order, name: all that {@link joinMentions} goes by, but for what was decided by hand. */
export function mentionsIn(meetings: readonly MappedMeeting[]) {
  const all = meetings.map(({ rows }) => mentionsOf(rows))
  return {
    people: all.flatMap(({ people }) => people),
    themes: all.flatMap(({ themes }) => themes),
  }
}

/** Who and what one meeting names. */
export const mentionsOf = ({ key, body, speakers, bySpeaker, themes }: MeetingHead) => ({
  people: speakers.map((speaker, i) => ({ ...speaker, meeting: key, body, points: bySpeaker[i]! })),
  themes: themes.map((theme) => ({ ...theme, meeting: key })),
})

/** Finds who and what is the same. */
export function joinMentions(
  mentions: ReturnType<typeof mentionsIn>,
  options: JoinOptions = {},
): Joined {
  const people = joinPeople(mentions.people, options)
  const themes = alignThemes(mentions.themes)
  return {
    ...people,
    ...themes,
    personOf: Array.from(people.personOf),
    themeOf: Array.from(themes.themeOf),
  }
}

/** Meetings, which are in order, with who and what is the same in them. */
export function withJoined(meetings: readonly MappedMeeting[], joined: Joined): Gathered {
  let speaker = 0
  let theme = 0
  return {
    people: joined.people,
    themes: joined.themes,
    meetings: meetings.map(({ rows, path }) => {
      const personOf = joined.personOf.slice(speaker, speaker + rows.bySpeaker.length)
      const themeOf = joined.themeOf.slice(theme, theme + rows.byTheme.length)
      speaker += personOf.length
      theme += themeOf.length
      return { rows, path, personOf, themeOf }
    }),
  }
}
