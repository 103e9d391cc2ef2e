import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../format/any-transcript.fixture.ts'
import { shippedMeeting } from '../format/shipped-meeting.fixture.ts'
import { well } from '../format/well.fixture.ts'
import { indexTranscript } from './meeting.ts'
import { sharesOf } from './shares.ts'

test('the shares of all speakers make the whole, in every measure that is told', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const { measures, totals, speakers, parties } = sharesOf(indexTranscript(transcript))
      for (const measure of measures) {
        const sum = (some: typeof speakers) =>
          some.reduce((all, { amounts }) => all + amounts[measure], 0)
        expect(sum(speakers)).toBe(totals[measure])
        expect(sum(parties)).toBeLessThanOrEqual(totals[measure])
      }
    }),
  )
})

test('without turns and times the passages of the points are measured', () => {
  const { of, measures, totals } = sharesOf(shippedMeeting)
  expect([of, measures]).toEqual(['points', ['characters']])
  const spans = [...shippedMeeting.transcript.points].map(({ span }) => span!.end - span!.start)
  expect(totals.characters).toBe(spans.reduce((all, one) => all + one))
})

test('turns by speaker and party; a time that one turn lacks is told of none', () => {
  const [one, other] = well.speakers
  const turns = [
    { id: 'a', speaker: one!.id, span: { start: 0, end: 6 }, time: 0, timeEnd: 4000 },
    { id: 'b', speaker: other!.id, span: { start: 6, end: 8 }, time: 4000, timeEnd: 5000 },
  ]
  const of = (some: typeof turns, parse = well.parse) =>
    sharesOf(
      indexTranscript({
        ...well,
        ...(parse && { parse }),
        turns: some,
        organisations: [{ id: 'q', name: { en: 'Q' }, kind: 'party' }],
        speakers: well.speakers.map((speaker) =>
          speaker === one ? { ...speaker, party: 'q' } : speaker,
        ),
      }),
    )
  const { measures, speakers, parties } = of(turns)
  expect(measures).toEqual(['time', 'turns', 'characters'])
  expect(speakers.map(({ id, amounts }) => [id, amounts])).toEqual([
    [one!.id, { time: 4000, turns: 1, characters: 6 }],
    [other!.id, { time: 1000, turns: 1, characters: 2 }],
  ])
  expect(parties.map(({ id, amounts }) => [id, amounts.time])).toEqual([['q', 4000]])
  const applause = { version: '1', unassigned: [{ start: 2, end: 5 }] }
  expect(of(turns, applause).totals.characters).toBe(5)
  const { time: _, ...timeless } = turns[1]!
  expect(of([turns[0]!, timeless as (typeof turns)[0]]).measures).toEqual(['turns', 'characters'])
})
