import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../format/any-transcript.fixture.ts'
import { KINDS, type Kind } from '../format/transcript.ts'
import { filterPoints, isFiltering, NO_FILTER } from './filter.ts'
import { countLeftOut } from './left-out.ts'
import { indexTranscript } from './meeting.ts'

test('procedure is left out until it is asked for, and takes nothing else away', () => {
  fc.assert(
    fc.property(anyTranscript, fc.subarray([...KINDS]), (transcript, kinds) => {
      const meeting = indexTranscript(transcript)
      const filter = { ...NO_FILTER, kinds: kinds.map((kind) => KINDS.indexOf(kind)) }
      const points = filterPoints(meeting, filter)
      const others = kinds.filter((kind) => kind !== 'procedure')
      const isWanted = (kind: Kind) =>
        kind === 'procedure'
          ? kinds.includes('procedure')
          : others.length === 0 || others.includes(kind)
      expect(Array.from(points, (i) => transcript.points[i]!.id)).toEqual(
        transcript.points.filter(({ kind }) => isWanted(kind)).map(({ id }) => id),
      )
      expect(isFiltering(filter)).toBe(others.length > 0)
      const hidden = transcript.points.filter(({ kind }) => kind === 'procedure').length
      expect(countLeftOut(meeting, points)).toBe(kinds.includes('procedure') ? 0 : hidden)
    }),
  )
})
