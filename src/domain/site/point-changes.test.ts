import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '../format/transcript.ts'
import { changesTogether, pointChanges } from './point-changes.ts'

const point = (id: string, more: Partial<Point> = {}): Point => ({
  ...{ id, speaker: 'ada', kind: 'view', themes: [], text: { en: `Words of ${id}` } },
  ...more,
})

test('points that were added, removed, worded anew, given to others or changed otherwise are told apart', () => {
  const before = ['a', 'b', 'c', 'd', 'e'].map((id) => point(id))
  const after = [
    point('n'),
    point('a'),
    point('b', { text: { en: 'Other words' } }),
    point('c', { speaker: 'bo' }),
    point('d', { kind: 'problem' }),
  ]
  expect(pointChanges(before, after)).toEqual({
    added: ['n'],
    removed: ['e'],
    reworded: ['b'],
    moved: ['c'],
    other: ['d'],
  })
  expect(pointChanges(before, [...before].reverse())).toEqual({})
})

test('other words of somebody else are another point: nobody is said to have been given them', () => {
  const other = [point('a', { speaker: 'bo', text: { en: 'New' } })]
  const another = { added: ['a'], removed: ['a'] }
  expect(pointChanges([point('a')], other)).toEqual(another)
  // Ids that were counted anew behind a point that was put in.
  const counted = ['ada', 'bo', 'cy'].map((speaker, i) =>
    point(`p${i}`, { speaker, text: { en: `Words of ${speaker}` } }),
  )
  const anew = [point('p0', { speaker: 'dee' }), ...counted].map((one, i) => ({
    ...one,
    id: `p${i}`,
  }))
  expect(pointChanges(counted, anew)).toEqual({
    added: ['p0', 'p1', 'p2', 'p3'],
    removed: ['p0', 'p1', 'p2'],
  })
  expect(changesTogether(another, { reworded: ['a'] })).toEqual(another)
  expect(changesTogether({ moved: ['a'] }, another)).toEqual(another)
  expect(changesTogether(another, { removed: ['a'] })).toEqual({ removed: ['a'] })
  expect(changesTogether({ added: ['a'] }, another)).toEqual({ added: ['a'] })
})

test('what many thousand points that came and went are together is told at once', () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => `p${i}`)
  const begun = performance.now()
  expect(changesTogether({ added: ids }, { removed: ids })).toEqual({})
  expect(changesTogether({ removed: ids }, { added: ids })).toEqual({ other: ids })
  expect(performance.now() - begun).toBeLessThan(1_000)
})

const somePoints = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({ speaker: fc.constantFrom('ada', 'bo'), text: fc.constantFrom('x', 'y') })
          .map(({ speaker, text }) => point(id, { speaker, text: { en: text } })),
      ),
    ),
  )

test('two corrections of one day tell at least what the whole day did, and nothing of points that came and went', () => {
  fc.assert(
    fc.property(somePoints, somePoints, somePoints, (morning, noon, evening) => {
      const day = pointChanges(morning, evening)
      const told = changesTogether(pointChanges(morning, noon), pointChanges(noon, evening))
      const only = (some: readonly string[] = [], but: readonly string[] = []) =>
        some.filter((id) => !but.includes(id)).sort()
      expect(only(told.added, told.removed)).toEqual(only(day.added, day.removed))
      expect(only(told.removed, told.added)).toEqual(only(day.removed, day.added))
      const named = new Set(Object.values(told).flat())
      for (const id of Object.values(day).flat()) expect(named).toContain(id)
      const there = new Set([...morning, ...evening].map(({ id }) => id))
      for (const id of named) expect(there).toContain(id)
    }),
  )
})
