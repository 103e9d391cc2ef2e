import { KINDS, type Localized, REPLY_KINDS } from '../../format/transcript.ts'
import type { PersonEntry, PersonFacts, PersonPart, PointRef, ReplyRef } from '../archive.ts'
import { ANSWERED } from '../records/pack-points.ts'
import { type Cast, type Gathered, partyOf, refOf } from './gathered.ts'
import { NONE } from './meeting-rows.ts'
import { Numbering } from './numbering.ts'

/** What is known of a person throughout an archive, whose people have these entries. */
export function personFacts(
  { people }: Gathered,
  person: number,
  entries: readonly PersonEntry[],
): PersonFacts {
  const { id, names, isVoice, isHuman, joined, maybe, bodies, sameAs } = people[person]!
  return {
    id,
    ...(isVoice && { voice: true }),
    ...(isHuman && { human: true }),
    ...{ names, joined, maybe: maybe.map((other) => entries[other]!), bodies, sameAs },
  }
}

/**
 * What a person said in some meetings: those that they speak or are answered in, given in order of time by number.
 * @param bytes per meeting where its points stand in its transcript.
 */
export function personPart(
  all: Cast,
  bytes: readonly (readonly PointRef['bytes'][])[],
  person: number,
  within: readonly number[],
): PersonPart {
  const meetings = new Numbering()
  const themes = new Numbering()
  const people = new Numbering()
  const points: PointRef[] = []
  const answers: ReplyRef[] = []
  const answeredBy: ReplyRef[] = []
  for (const number of within) {
    const { rows, personOf, themeOf } = all.meetings[number]!
    for (const [point, speaker] of rows.speakerOf.entries()) {
      if (personOf[speaker] !== person) continue
      points.push({
        meeting: meetings.of(number),
        point,
        kind: KINDS[rows.kindOf[point]!]!,
        // Two themes of a meeting may be one in the archive.
        themes: [...new Set(rows.themesOf[point]!.map((theme) => themes.of(themeOf[theme]!)))],
        answered: ANSWERED[rows.answered[point]!]!,
        party: partyOf(rows, speaker),
        bytes: bytes[number]![point]!,
      })
    }
    for (const [from, to, kind, point, toPoint] of rows.replies) {
      const [by, of] = [from, to].map((one) => (one === NONE ? NONE : personOf[one]!))
      if (by === undefined || of === undefined || by === NONE || of === NONE || by === of) continue
      if (by !== person && of !== person) continue
      const reply = {
        meeting: meetings.of(number),
        kind: REPLY_KINDS[kind]!,
        other: people.of(by === person ? of : by),
        point: point === NONE ? null : point,
        toPoint: toPoint === NONE ? null : toPoint,
      }
      ;(by === person ? answers : answeredBy).push(reply)
    }
  }
  return {
    offices: officesOf(all, person, within),
    meetings: meetings.items.map((number) => refOf(all.meetings[number]!)),
    themes: themes.items.map((number) => all.themes[number]!),
    people: people.items.map((number) => all.people[number]!),
    points,
    answers,
    answeredBy,
  }
}

/** The offices of a person as they come, each with the days on which it is first and last seen. */
function officesOf(all: Cast, person: number, within: readonly number[]): PersonPart['offices'] {
  const seen = new Map<string, { role: Localized; from: string | null; to: string | null }>()
  for (const number of within) {
    const { rows, personOf } = all.meetings[number]!
    for (const [speaker, { role }] of rows.speakers.entries()) {
      if (personOf[speaker] !== person || !role) continue
      const key = JSON.stringify(role)
      const known = seen.get(key)
      if (known) known.to = rows.day ?? known.to
      else seen.set(key, { role, from: rows.day, to: rows.day })
    }
  }
  return [...seen.values()].map(({ role, from, to }) => ({ role, days: { from, to } }))
}
