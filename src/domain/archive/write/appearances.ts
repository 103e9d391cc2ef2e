import type { Named, PersonEntry } from '../archive.ts'
import type { Gathered } from './gathered.ts'
import { NONE } from './meeting-rows.ts'

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
  for (const [number, { rows, personOf, themeOf }] of meetings.entries()) {
    const speakers = new Set(rows.speakerOf.map((speaker) => personOf[speaker]!))
    for (const person of speakers) spoken[person]!++
    for (const speaker of rows.speakerOf) pointsOf[personOf[speaker]!]!++
    for (const [from, to] of rows.replies)
      for (const one of [from, to]) if (one !== NONE) speakers.add(personOf[one]!)
    for (const person of new Set([...personOf, ...speakers])) peopleIn[person]!.push(number)
    const here = new Set<number>()
    for (const own of rows.themesOf) {
      for (const theme of new Set(own.map((one) => themeOf[one]!))) {
        pointsOn[theme]!++
        here.add(theme)
      }
    }
    for (const theme of here) themesIn[theme]!.push(number)
  }
  return {
    meetingsOf: { people: peopleIn, themes: themesIn },
    people: people.map(({ id, names, bodies }, i) => ({
      id,
      name: names[0]!.name,
      points: pointsOf[i]!,
      meetings: spoken[i]!,
      body: bodies[0] ?? null,
    })),
    themes: themes.map(({ id, label }, i) => ({
      id,
      name: label,
      points: pointsOn[i]!,
      meetings: themesIn[i]!.length,
    })),
  }
}
