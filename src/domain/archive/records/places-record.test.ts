import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOfPoints, packPlaces, unpackPlaces } from './places-record.ts'

const anySize = fc.nat(2 ** 32 - 1)

test('where points stand is the same again', () => {
  fc.assert(
    fc.property(
      fc.record({ path: fc.string(), start: anySize, lengths: fc.array(anySize) }),
      (places) => {
        expect(unpackPlaces(packPlaces(places))).toEqual(places)
      },
    ),
  )
})

test('bytes that are cut off are none', () => {
  const bytes = packPlaces({ path: 'transcripts/a.json', start: 300, lengths: [400, 500] })
  for (const end of [0, 5, 19, 20, bytes.length - 1])
    expect(() => unpackPlaces(bytes.subarray(0, end))).toThrow()
})

test('a point stands behind the one before it and what is between them', () => {
  expect(bytesOfPoints({ start: 10, lengths: [5, 7] })).toEqual([
    [10, 5],
    [17, 7],
  ])
})
