import type { Gathered } from './gathered.ts'
import { type Cast, personRef, themeRef } from './gathered.ts'
import { Numbering } from './numbering.ts'
import type { SegmentPlan } from './plan-segments.ts'

/** A segment with people and themes numbered for itself, so that nothing of another one is needed to write it. */
export function segmentOf(all: Gathered, { from, to }: SegmentPlan): Cast {
  const people = new Numbering()
  const themes = new Numbering()
  const meetings = all.meetings.slice(from, to).map(({ rows, path, personOf, themeOf }) => ({
    rows,
    path,
    personOf: personOf.map((person) => people.of(person)),
    themeOf: themeOf.map((theme) => themes.of(theme)),
  }))
  return {
    meetings,
    people: people.items.map((person) => personRef(all.people[person]!)),
    themes: themes.items.map((theme) => themeRef(all.themes[theme]!)),
  }
}
