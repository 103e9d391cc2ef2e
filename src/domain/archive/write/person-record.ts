import { KINDS, type Localized, REPLY_KINDS } from '../../format/transcript.ts'
import type { PersonEntry, PersonRecord, PointRef, ReplyRef } from '../archive.ts'
import { ANSWERED } from '../records/pack-points.ts'
import { type Gathered, partyOf, personRef, refOf } from './gathered.ts'
import { NONE } from './meeting-rows.ts'
import { Numbering } from './numbering.ts'

/** The record of a person, from the meetings that they speak or are answered in, given in order of time by number. */
export function personRecord(
  all: Gathered,
  person: number,
  within: readonly number[],
  entries: readonly PersonEntry[],
): PersonRecord {
  const { id, names, isVoice, isHuman, joined, maybe, bodies, sameAs } = all.people[person]!
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
    id,
    ...(isVoice && { voice: true }),
    ...(isHuman && { human: true }),
    names,
    joined,
    maybe: maybe.map((other) => entries[other]!),
    bodies,
    offices: officesOf(all, person, within),
    sameAs,
    meetings: meetings.items.map((number) => refOf(all.meetings[number]!)),
    themes: themes.items.map((number) => {
      const { id, label } = all.themes[number]!
      return { id, label }
    }),
    people: people.items.map((number) => personRef(all.people[number]!)),
    points,
    answers,
    answeredBy,
  }
}

/** The offices of a person as they come, each with the days on which it is first and last seen. */
function officesOf(
  all: Gathered,
  person: number,
  within: readonly number[],
): PersonRecord['offices'] {
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
