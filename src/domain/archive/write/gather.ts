import type { Speller } from '../../search/pinyin.ts'
import { alignThemes } from '../people/align-themes.ts'
import { joinPeople } from '../people/join-people.ts'
import type { PeopleFile } from '../people/people-file.ts'
import { compareKeys } from '../table/compare-keys.ts'
import type { Gathered } from './gathered.ts'
import type { MeetingRows } from './meeting-rows.ts'

/** A meeting on its own, and where its transcript is. */
export interface MappedMeeting {
  readonly rows: MeetingRows
  /** Relative to the archive. */
  readonly path: string
}

/** Puts meetings in order of time, and finds who and what is the same in them. The order in which they come is no matter. */
export function gather(
  mapped: readonly MappedMeeting[],
  by: { readonly hand?: PeopleFile; readonly speller?: Speller } = {},
): Gathered & {
  /** What is wrong with what was decided by hand, with its path. */
  readonly problems: readonly string[]
} {
  const meetings = mapped.toSorted((a, b) => compareKeys(a.rows.key, b.rows.key))
  const mentions = meetings.flatMap(({ rows }) =>
    rows.speakers.map((speaker, i) => ({
      ...speaker,
      meeting: rows.key,
      body: rows.body,
      points: rows.bySpeaker[i]!,
    })),
  )
  const themeMentions = meetings.flatMap(({ rows }) =>
    rows.themes.map((theme) => ({ ...theme, meeting: rows.key })),
  )
  const { people, personOf, problems } = joinPeople(mentions, by)
  const { themes, themeOf } = alignThemes(themeMentions)
  let speaker = 0
  let theme = 0
  return {
    problems,
    people,
    themes,
    meetings: meetings.map(({ rows, path }) => {
      const { length } = rows.speakers
      const one = {
        rows,
        path,
        personOf: Array.from(personOf.subarray(speaker, speaker + length)),
        themeOf: Array.from(themeOf.subarray(theme, theme + rows.themes.length)),
      }
      speaker += length
      theme += rows.themes.length
      return one
    }),
  }
}
