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
  const both = [point('a', { speaker: 'bo', text: { en: 'New' } })]
  expect(pointChanges([point('a')], both)).toEqual({ reworded: ['a'], moved: ['a'] })
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
      expect([...(told.added ?? [])].sort()).toEqual([...(day.added ?? [])].sort())
      expect([...(told.removed ?? [])].sort()).toEqual([...(day.removed ?? [])].sort())
      const named = new Set(Object.values(told).flat())
      for (const id of Object.values(day).flat()) expect(named).toContain(id)
      const there = new Set([...morning, ...evening].map(({ id }) => id))
      for (const id of named) expect(there).toContain(id)
    }),
  )
})
