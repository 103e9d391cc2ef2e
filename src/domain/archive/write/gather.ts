import type { Speller } from '../../search/pinyin.ts'
import { type AlignedThemes, alignThemes } from '../people/align-themes.ts'
import { type JoinedPeople, joinPeople } from '../people/join-people.ts'
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

/** Who and what is the same in some meetings: plain data. */
export type Joined = Omit<JoinedPeople, 'personOf'> &
  Omit<AlignedThemes, 'themeOf'> & {
    readonly personOf: readonly number[]
    readonly themeOf: readonly number[]
  }

interface GatherOptions {
  /** What was decided by hand. */
  readonly hand?: PeopleFile
  readonly speller?: Speller
  /** Gives what was joined before of the same, or has it made. */
  readonly known?: (madeOf: unknown, make: () => Joined) => Joined
}

/** Puts meetings in order of time, and finds who and what is the same in them. The order in which they come is no matter. */
export function gather(
  mapped: readonly MappedMeeting[],
  { hand, speller, known = (_, make) => make() }: GatherOptions = {},
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
  const joined = known([mentions, themeMentions, hand], () => {
    const people = joinPeople(mentions, { ...(hand && { hand }), ...(speller && { speller }) })
    const themes = alignThemes(themeMentions)
    return {
      ...people,
      ...themes,
      personOf: Array.from(people.personOf),
      themeOf: Array.from(themes.themeOf),
    }
  })
  let speaker = 0
  let theme = 0
  return {
    problems: joined.problems,
    people: joined.people,
    themes: joined.themes,
    meetings: meetings.map(({ rows, path }) => {
      const personOf = joined.personOf.slice(speaker, speaker + rows.speakers.length)
      const themeOf = joined.themeOf.slice(theme, theme + rows.themes.length)
      speaker += personOf.length
      theme += themeOf.length
      return { rows, path, personOf, themeOf }
    }),
  }
}
