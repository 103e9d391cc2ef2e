import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invented, subjectStarts } from '../meeting.fixture.ts'
import { meetingWords } from '../terms/meeting-words.ts'
import { wordsOfLanguage } from '../words.fixture.ts'
import { hostOf } from './beginnings.ts'
import { blocksOf } from './blocks.ts'
import { stretchesOf } from './stretch.ts'

const english = wordsOfLanguage('en')

test('a stretch begins where another subject does', () => {
  const points = invented(3)
  const starts = stretchesOf(points, meetingWords(points, english)).map(({ first }) => first)
  for (const start of subjectStarts(3)) expect(starts).toContain(start)
})

test('who goes from one subject to the next leads the meeting', () => {
  const points = invented(3)
  expect(hostOf(blocksOf(points))).toBe(0)
  expect(hostOf(blocksOf(points.filter(({ person }) => person > 0)))).toBeUndefined()
})

test('what is thrown in belongs to what it is thrown into', () => {
  const said = [
    { person: 1, speech: 1, text: 'The pond is too deep since the dredging.' },
    { person: 2, speech: 2, text: 'Mm-hmm.' },
    { person: 1, speech: 3, text: 'And the frogs leave it for the ditch beside the road.' },
  ]
  expect(blocksOf(said).map(({ first, end }) => [first, end])).toEqual([
    [0, 2],
    [2, 3],
  ])
})

test('a meeting has a bounded number of blocks, however long it is', () => {
  const few = blocksOf(invented(10)).length
  const many = blocksOf(invented(2000))
  expect(few).toBeGreaterThan(50)
  expect(many.length).toBeLessThanOrEqual(601)
  expect(many.at(-1)!.end).toBe(invented(2000).length)
})

const anyPoint = fc.record({
  person: fc.nat(3),
  speech: fc.nat(9),
  text: fc.oneof(
    fc.constantFrom('Next, the pond.', 'Thank you.', '下面有请田岚老师。', '', 'lamps and lamps'),
    fc.string(),
  ),
})

test('stretches cover a meeting in order, whatever is said', () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { maxLength: 40 }), (points) => {
      const stretches = stretchesOf(points, meetingWords(points, english))
      let at = 0
      for (const { first, end, opening } of stretches) {
        expect(first).toBe(at)
        expect(end).toBeGreaterThan(first)
        expect(opening).toBeGreaterThan(first)
        expect(opening).toBeLessThanOrEqual(end)
        at = end
      }
      expect(at).toBe(points.length)
    }),
  )
})
