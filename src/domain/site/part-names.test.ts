import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyIdOrNone } from '../format/any-ids.fixture.ts'
import { partNames } from './part-names.ts'

test('names are folders everywhere, no two alike whatever the case of letters means, and ids where they can be', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.oneof(anyIdOrNone, fc.constantFrom('a', 'A', '..', 'con/x', '田'))),
      (ids) => {
        const names = partNames(ids)
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length)
        for (const [i, name] of names.entries()) {
          expect(name).toMatch(/^[a-z\d][a-z\d_-]{0,120}$/)
          if (/^[a-z\d-]{1,99}$/.test(ids[i]!) && !ids[i]!.startsWith('-'))
            expect(name).toBe(ids[i])
        }
      },
    ),
  )
})

test('an id keeps its name whatever others there are', () => {
  expect(partNames(['田小满'])).toEqual(partNames(['b', '田小满']).slice(1))
})
