import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting as meeting, shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import { KINDS } from '../format/transcript.ts'
import { cellOf, cellTotal, crossTabulate } from './crosstab.ts'
import { tallyPoints } from './tally.ts'

const { points, speakers } = shippedTranscript
const somePoints = fc.subarray(points.map((_, i) => i)).map((numbers) => Int32Array.from(numbers))

test('a cell counts what the file says of the speaker, the theme and the kind', () => {
  fc.assert(
    fc.property(somePoints, (some) => {
      const tab = crossTabulate(meeting, some)
      for (const [s, speaker] of speakers.entries()) {
        for (const [t, theme] of meeting.themes.entries()) {
          const own = Array.from(some, (i) => points[i]!).filter(
            (point) => point.speaker === speaker.id && point.themes.includes(theme.id),
          )
          expect([...cellOf(tab, s, t)]).toEqual(
            KINDS.map((kind) => own.filter((point) => point.kind === kind).length),
          )
          expect(cellTotal(tab, s, t)).toBe(own.length)
        }
      }
    }),
  )
})

test('columns of the table add up to the tally of the themes', () => {
  fc.assert(
    fc.property(somePoints, (some) => {
      const tab = crossTabulate(meeting, some)
      const tally = tallyPoints(meeting, some)
      for (const theme of meeting.themes.keys()) {
        const sum = speakers.reduce((n, _, speaker) => n + cellTotal(tab, speaker, theme), 0)
        expect(sum).toBe(tally.themes[theme])
      }
    }),
  )
})
