import { KINDS } from '../../format/transcript.ts'
import type { ThemeRecord } from '../archive.ts'
import { ANSWERED } from '../records/pack-points.ts'
import { type Gathered, partyOf, personRef, refOf } from './gathered.ts'
import { Numbering } from './numbering.ts'

/** The record of a theme, from the meetings that have it, given in order of time by number. */
export function themeRecord(all: Gathered, theme: number, within: readonly number[]): ThemeRecord {
  const { id, label, labels, definition } = all.themes[theme]!
  const meetings = new Numbering()
  const people = new Numbering()
  const others = new Numbering()
  const points: ThemeRecord['points'][number][] = []
  for (const number of within) {
    const { rows, personOf, themeOf } = all.meetings[number]!
    for (const [point, own] of rows.themesOf.entries()) {
      if (!own.some((one) => themeOf[one] === theme)) continue
      points.push({
        meeting: meetings.of(number),
        point,
        kind: KINDS[rows.kindOf[point]!]!,
        themes: [
          ...new Set(
            own.flatMap((one) => (themeOf[one] === theme ? [] : others.of(themeOf[one]!))),
          ),
        ],
        answered: ANSWERED[rows.answered[point]!]!,
        party: partyOf(rows, rows.speakerOf[point]!),
        person: people.of(personOf[rows.speakerOf[point]!]!),
      })
    }
  }
  return {
    id,
    label,
    labels,
    definition,
    meetings: meetings.items.map((number) => refOf(all.meetings[number]!)),
    people: people.items.map((number) => personRef(all.people[number]!)),
    points,
    themes: others.items.map((number) => {
      const { id, label } = all.themes[number]!
      return { id, label }
    }),
  }
}
