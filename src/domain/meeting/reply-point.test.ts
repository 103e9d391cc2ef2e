import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../format/any-transcript.fixture.ts'
import { shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import { well } from '../format/well.fixture.ts'
import { indexTranscript } from './meeting.ts'
import { pointOfPassage } from './passage-point.ts'
import { pointAtReply } from './reply-point.ts'

const shipped = indexTranscript(shippedTranscript)

test('a reply of the shipped meeting leads to the first point after its words', () => {
  const ids = shippedTranscript.replies!.map(
    (reply) => shippedTranscript.points[pointAtReply(shipped, reply)!]!.id,
  )
  expect(ids).toEqual(['jiang-zaiguo-1', 'fang-jian-1', 'wang-minxuan-1'])
})

test('it leads to the point that its words stand in, and after all points to the last', () => {
  const own = shippedTranscript.points.filter(({ speaker }) => speaker === 'fang-jian')
  const at = (start: number) =>
    shippedTranscript.points[
      pointAtReply(shipped, { from: 'fang-jian', kind: 'agrees', span: { start, end: start + 1 } })!
    ]
  for (const point of own) {
    expect(at(point.span!.start)).toBe(point)
    expect(at(point.span!.end - 1)).toBe(point)
    if (point !== own.at(-1)) expect(at(point.span!.end)).not.toBe(point)
  }
  expect(at(shippedTranscript.source.length - 1)).toBe(own.at(-1))
})

test('it is a point of whoever answers, or none', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const meeting = indexTranscript(transcript)
      for (const reply of transcript.replies ?? []) {
        const point = pointAtReply(meeting, reply)
        if (point === null) continue
        expect(transcript.points[point]).toMatchObject({ speaker: reply.from })
        expect(transcript.points[point]!.span).toBeDefined()
        expect(reply.span).toBeDefined()
      }
    }),
  )
})

test('a passage leads to the point on its theme that it is of, and to none beside it', () => {
  const meeting = indexTranscript(well)
  for (const [theme, { id, evidence }] of meeting.themes.entries()) {
    for (const span of evidence?.spans ?? []) {
      const point = pointOfPassage(meeting, theme, span)!
      expect(well.points[point]).toMatchObject({ span, themes: expect.arrayContaining([id]) })
    }
  }
  const { span } = well.points.find(({ themes }) => themes.length === 0)!
  expect(pointOfPassage(meeting, 0, span!)).toBe(null)
})
