import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../domain/format/any-transcript.fixture.ts'
import { listOf } from '../domain/meeting/adjacency.ts'
import { indexTranscript, type Meeting } from '../domain/meeting/meeting.ts'
import { reordered } from './reordered.ts'

/** Who says what of which themes, by ids. */
const said = (meeting: Meeting) =>
  Array.from(meeting.kindOf, (kind, point) => ({
    kind,
    speaker: meeting.transcript.speakers[meeting.speakerOf[point]!]!.id,
    themes: Array.from(listOf(meeting.themesOf, point), (theme) => meeting.themes[theme]!.id),
  }))

const orders = fc.tuple(anyTranscript, fc.infiniteStream(fc.nat())).map(([transcript, stream]) => {
  const meeting = indexTranscript(transcript)
  const shuffled = (rows: readonly number[]) => {
    const keys = new Map(rows.map((row) => [row, stream.next().value!]))
    return rows.toSorted((a, b) => keys.get(a)! - keys.get(b)!)
  }
  return {
    meeting,
    speakers: shuffled([...meeting.transcript.speakers.keys()]),
    themes: meeting.sections.flatMap(({ themes }) => shuffled(themes)),
  }
})

test('in any order everybody says the same, and all numbers go together', () => {
  fc.assert(
    fc.property(orders, ({ meeting, ...order }) => {
      const other = reordered(meeting, order)
      expect(said(other)).toEqual(said(meeting))
      expect(other.transcript.speakers).toEqual(
        order.speakers.map((row) => meeting.transcript.speakers[row]),
      )
      expect(other.themes).toEqual(order.themes.map((row) => meeting.themes[row]))
      for (const [i, { label, themes }] of meeting.sections.entries()) {
        expect(other.sections[i]!.label).toEqual(label)
        const ids = (of: Meeting, rows: readonly number[]) => rows.map((row) => of.themes[row]!.id)
        expect(ids(other, other.sections[i]!.themes).sort()).toEqual(ids(meeting, themes).sort())
      }
      expect(other.sections.flatMap(({ themes }) => themes)).toEqual([...other.themes.keys()])
      for (const [i, { id }] of other.transcript.speakers.entries()) {
        expect(other.speakerNumber.get(id)).toBe(i)
        for (const point of listOf(other.pointsOf, i)) expect(other.speakerOf[point]).toBe(i)
        const before = meeting.speakerNumber.get(id)!
        expect(listOf(other.pointsOf, i)).toEqual(listOf(meeting.pointsOf, before))
      }
      for (const [i, { id }] of other.themes.entries()) {
        expect(other.themeNumber.get(id)).toBe(i)
        const before = meeting.themeNumber.get(id)!
        expect(other.isGuess[i]).toBe(meeting.isGuess[before])
        expect(listOf(other.pointsOn, i)).toEqual(listOf(meeting.pointsOn, before))
      }
    }),
  )
})
