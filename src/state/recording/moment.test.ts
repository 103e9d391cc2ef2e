import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMoment, writeMoment } from './moment.ts'

test('a moment is read as it was written, to a tenth of a second', () => {
  fc.assert(
    fc.property(fc.nat(100_000_000), (time) => {
      expect(readMoment(writeMoment(time))).toBe(Math.floor(time / 100) * 100)
    }),
  )
})

test('a fragment that names no moment is none', () => {
  for (const hash of ['', '#', '#t=', '#t=-1', '#t=1:30', '#t=1e3', '#x=1', '#t=5&u=1'])
    expect(readMoment(hash), hash).toBeNull()
})
