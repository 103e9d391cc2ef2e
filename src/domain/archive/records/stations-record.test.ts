import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArchiveFault } from '../archive-fault.ts'
import { bytesOfPoints } from './places-record.ts'
import { packStations, stationsOf, stretchOf, unpackStations } from './stations-record.ts'

const anyMeeting = fc.record({
  key: fc.constantFrom('2026-03-17/council-3', '/council'),
  path: fc.constantFrom('transcripts/council-3.json', 'transcripts/council-2.json'),
  start: fc.nat(1_000_000),
  lengths: fc.array(fc.integer({ min: 1, max: 9_000 }), { maxLength: 70 }),
})

test('each point is the line that is told of the stretch that is told', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyMeeting, { selector: ({ key }) => key }), (meetings) => {
      const listed = meetings.map(({ key, lengths }) => [key, lengths.length] as const)
      const packed = packStations(new Map(meetings.map((one) => [one.key, stationsOf(one)])))
      const stations = unpackStations(packed, listed)
      for (const { key, path, start, lengths } of meetings) {
        const own = stations.get(key)!
        const pieces = bytesOfPoints({ start, lengths })
        for (const [point, [at, length]] of pieces.entries()) {
          const stretch = stretchOf(own, point)!
          expect(stretch.path).toBe(path)
          const [first, long] = stretch.bytes
          const before = pieces.slice(point - stretch.line, point)
          expect(first).toBe(before[0]?.[0] ?? at)
          expect(stretch.line).toBeLessThan(16)
          expect(at + length).toBeLessThanOrEqual(first + long)
        }
        expect(stretchOf(own, 16 * Math.ceil(lengths.length / 16))).toBeNull()
      }
    }),
  )
})

test('what has fewer than there are points is none', () => {
  const packed = packStations(
    new Map([['/a', stationsOf({ path: 'a', start: 7, lengths: [1, 2, 3] })]]),
  )
  expect(() => unpackStations(packed, [['/a', 17]])).toThrow(ArchiveFault)
})
