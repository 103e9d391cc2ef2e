import type { Named, PersonEntry } from '../archive.ts'
import type { Gathered } from './gathered.ts'
import type { MeetingRows } from './meeting-rows.ts'

/** Where people and themes appear: per number the meetings, in order of time, and what a list says of each. */
export interface Appearances {
  readonly meetingsOf: {
    readonly people: readonly number[][]
    readonly themes: readonly number[][]
  }
  readonly people: readonly PersonEntry[]
  readonly themes: readonly Named[]
}

/** A person appears where they speak or are answered; their list counts the meetings in which they speak. */
export function appearances({ meetings, people, themes }: Gathered): Appearances {
  const peopleIn = people.map((): number[] => [])
  const themesIn = themes.map((): number[] => [])
  const spoken = new Int32Array(people.length)
  const pointsOf = new Int32Array(people.length)
  const pointsOn = new Int32Array(themes.length)
  const days = people.map((): { from: string | null; to: string | null } => ({
    from: null,
    to: null,
  }))
  for (const [number, { rows, personOf, themeOf }] of meetings.entries()) {
    const speakers = new Set<number>()
    for (const [speaker, points] of rows.bySpeaker.entries()) {
      const person = personOf[speaker]!
      pointsOf[person]! += points
      if (points > 0) speakers.add(person)
    }
    for (const person of speakers) {
      spoken[person]!++
      const own = days[person]!
      own.from ??= rows.day
      own.to = rows.day ?? own.to
    }
    for (const person of new Set(personOf)) peopleIn[person]!.push(number)
    for (const [theme, points] of pointsByTheme(rows, themeOf)) {
      pointsOn[theme]! += points
      themesIn[theme]!.push(number)
    }
  }
  return {
    meetingsOf: { people: peopleIn, themes: themesIn },
    people: people.map(({ id, names, bodies }, i) => ({
      id,
      name: names[0]!.name,
      points: pointsOf[i]!,
      meetings: spoken[i]!,
      body: bodies[0] ?? null,
      days: days[i]!,
    })),
    themes: themes.map(({ id, label }, i) => ({
      id,
      name: label,
      points: pointsOn[i]!,
      meetings: themesIn[i]!.length,
    })),
  }
}

/** How many points of a meeting are on each theme of the archive that it has. */
function pointsByTheme(rows: MeetingRows, themeOf: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  const add = (theme: number, points: number) =>
    counts.set(theme, (counts.get(theme) ?? 0) + points)
  // Two themes of a meeting may be one in the archive, and then a point may have both.
  if (new Set(themeOf).size < themeOf.length) {
    for (const own of rows.themesOf)
      for (const theme of new Set(own.map((one) => themeOf[one]!))) add(theme, 1)
  } else
    for (const [one, points] of rows.byTheme.entries()) if (points > 0) add(themeOf[one]!, points)
  return counts
}
