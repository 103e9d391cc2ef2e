import { KINDS } from '../../format/transcript.ts'
import type { PointRef, ThemeFacts, ThemePart } from '../archive.ts'
import type { AlignedTheme } from '../people/align-themes.ts'
import { ANSWERED } from '../records/pack-points.ts'
import { type Cast, partyOf, refOf } from './gathered.ts'
import { Numbering } from './numbering.ts'

/** What is known of a theme throughout an archive. */
export const themeFacts = ({ id, label, labels, definition }: AlignedTheme): ThemeFacts => ({
  id,
  label,
  labels,
  definition,
})

/**
 * What was said on a theme in some meetings: those that have it, given in order of time by number.
 * @param bytes per meeting where its points stand in its transcript.
 */
export function themePart(
  all: Cast,
  bytes: readonly (readonly PointRef['bytes'][])[],
  theme: number,
  within: readonly number[],
): ThemePart {
  const meetings = new Numbering()
  const people = new Numbering()
  const others = new Numbering()
  const points: ThemePart['points'][number][] = []
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
        bytes: bytes[number]![point]!,
        person: people.of(personOf[rows.speakerOf[point]!]!),
      })
    }
  }
  return {
    meetings: meetings.items.map((number) => refOf(all.meetings[number]!)),
    people: people.items.map((number) => all.people[number]!),
    points,
    themes: others.items.map((number) => all.themes[number]!),
  }
}
