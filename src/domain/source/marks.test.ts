import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../format/transcript.ts'
import { apart } from './marks.ts'

const span = fc
  .record({ start: fc.nat(60), length: fc.nat(12) })
  .map(({ start, length }) => ({ start, end: start + length }))
/** Each begins elsewhere, so that it is plain which is the earlier. */
const spans = fc.uniqueArray(span, { selector: ({ start }) => start, maxLength: 12 })

test('in whatever order places stand, each sign is the earliest place’s that has it', () => {
  fc.assert(
    fc.property(spans, (places) => {
      const runs = apart(places)
      const marked = Array<number | null>(80).fill(null)
      for (const [i, of] of runs.of.entries()) marked.fill(of, runs.starts[i], runs.ends[i])
      const isIn = (at: number, { start, end }: Span) => start <= at && at < end
      const first = (at: number) => {
        const [earliest] = places
          .filter((place) => isIn(at, place))
          .toSorted((a, b) => a.start - b.start)
        return earliest ? places.indexOf(earliest) : null
      }
      expect(marked).toEqual(marked.map((_, at) => first(at)))
      expect(runs.starts).toEqual(runs.starts.toSorted())
    }),
  )
})
