import { expect, test } from 'vitest'
import { shippedMeeting } from '../../domain/format/shipped-meeting.fixture.ts'
import { chooseView, NO_CHOICE } from './choice.ts'
import {
  addToComparison,
  choosePointCompared,
  closeComparison,
  removeFromComparison,
  sideBySide,
} from './comparison.ts'
import { resolveChoice } from './resolve.ts'
import { isCell, toggleCell } from './table-cell.ts'

const compared = { ...NO_CHOICE, speaker: 'a', compare: ['b', 'c'] }

test('side by side are the chosen one and those beside; nobody where nobody is chosen', () => {
  expect(sideBySide(compared)).toEqual(['a', 'b', 'c'])
  expect(sideBySide({ ...NO_CHOICE, speaker: 'a' })).toEqual([])
  expect(sideBySide({ ...NO_CHOICE, compare: ['b'] })).toEqual([])
})

test('there is room for three', () => {
  expect(addToComparison(compared, 'd')).toBe(compared)
  expect(addToComparison({ ...compared, compare: ['b'] }, 'a').compare).toEqual(['b'])
  expect(addToComparison({ ...compared, compare: ['b'] }, 'd').compare).toEqual(['b', 'd'])
})

test('who leaves makes room; for the chosen one the next steps in', () => {
  expect(sideBySide(removeFromComparison(compared, 'b'))).toEqual(['a', 'c'])
  expect(sideBySide(removeFromComparison(compared, 'a'))).toEqual(['b', 'c'])
  const two = removeFromComparison(removeFromComparison(compared, 'a'), 'b')
  expect(two).toMatchObject({ speaker: 'c', compare: [] })
  expect(closeComparison(compared)).toMatchObject({ speaker: 'a', compare: [] })
  expect(chooseView(compared, 'matrix')).toMatchObject({
    speaker: 'a',
    compare: [],
    view: 'matrix',
  })
})

test('a point of one of them leaves the same side by side', () => {
  const at = choosePointCompared(compared, 'b', 'p')
  expect(at).toMatchObject({ speaker: 'b', point: 'p' })
  expect(sideBySide(at).toSorted()).toEqual(['a', 'b', 'c'])
})

test('a cell is its speaker and its theme only; opened again, it lets go', () => {
  const open = toggleCell({ ...NO_CHOICE, themes: ['x', 'y'], match: 'all' }, 'a', 'x')
  expect(open).toMatchObject({ speaker: 'a', themes: ['x'], match: 'any' })
  expect(isCell(open, 'a', 'x')).toBe(true)
  expect(isCell({ ...open, themes: ['x', 'y'] }, 'a', 'x')).toBe(false)
  expect(toggleCell(open, 'a', 'x')).toEqual(NO_CHOICE)
  expect(toggleCell(open, 'b', 'x')).toMatchObject({ speaker: 'b', themes: ['x'] })
})

test('nobody is compared with themselves, or without anybody chosen', () => {
  const [first, second] = shippedMeeting.transcript.speakers.map(({ id }) => id)
  const resolve = (speaker: string | null) =>
    resolveChoice({ ...NO_CHOICE, speaker, compare: [first!, second!] }, shippedMeeting)
  expect(resolve(first!).choice.compare).toEqual([second])
  expect(resolve(first!).compared).toEqual([1])
  expect(resolve(null).compared).toEqual([])
})
