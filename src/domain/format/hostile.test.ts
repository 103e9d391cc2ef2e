import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexTranscript } from '../meeting/meeting.ts'
import { locateJsonError } from '../text/json-error.ts'
import { anyTranscript, damagedTranscript } from './any-transcript.fixture.ts'
import { BROKEN, hostileTranscript, longestTranscript, REFUSED } from './hostile.fixture.ts'
import { isTranscript } from './is-transcript.ts'
import { LONGEST_NAME, LONGEST_TEXT } from './rules.ts'
import { MOST_PROBLEMS, validateTranscript } from './validate.ts'

/** A million is for the browser and the command line: here the paths count. */
const MANY = 20_000

test.each(Object.entries(REFUSED))('%s is refused at its place', (_, { path, json }) => {
  const data: unknown = JSON.parse(json(MANY))
  const result = validateTranscript(data)
  if (result.ok) expect.fail('taken for valid')
  expect(isTranscript(data)).toBe(false)
  expect(result.problems[0]!.path).toMatch(startingWith(path))
  expect(result.problems.length).toBeLessThanOrEqual(MOST_PROBLEMS)
  expect('polluted' in {}).toBe(false)
})

const startingWith = (path: string) => new RegExp(`^${path.replace(/[[\].]/g, '\\$&')}`)

test.each(Object.entries(BROKEN))('%s: the line and the column', (_, { line, column, json }) => {
  const text = json(MANY)
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  expect(locateJsonError(text)).toMatchObject({ line, column: column ?? text.length + 1 })
})

test.each([
  ['hostile words and ids', hostileTranscript()],
  ['names and texts as long as they may be', longestTranscript(LONGEST_NAME, LONGEST_TEXT)],
])('%s are valid', (_, transcript) => {
  expect(validateTranscript(JSON.parse(JSON.stringify(transcript)))).toMatchObject({ ok: true })
})

test('faults behind a hundred others are not looked for, and each is told at its own place', () => {
  const data = JSON.parse(JSON.stringify(hostileTranscript()))
  data.points[7].themes = ['a', 5, 'b', 6]
  data.points[9].kind = 'joke'
  data.speakers[3].extra = 1
  const result = validateTranscript(data)
  expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
    'speakers[3].extra',
    'points[7].themes[1]',
    'points[7].themes[3]',
    'points[9].kind',
  ])
})

test('any transcript that keeps the rules is valid, and its numbers lead back to its ids', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      expect(validateTranscript(transcript)).toEqual({ ok: true, transcript })
      const meeting = indexTranscript(transcript)
      for (const [i, point] of transcript.points.entries()) {
        expect(transcript.speakers[meeting.speakerOf[i]!]!.id).toBe(point.speaker)
        expect(meeting.pointNumber.get(point.id)).toBe(i)
      }
      for (const [i, { id }] of meeting.themes.entries()) {
        expect(meeting.themeNumber.get(id)).toBe(i)
      }
    }),
  )
})

test('a transcript with anything in it is valid or told at a place that it has', () => {
  fc.assert(
    fc.property(damagedTranscript, (data) => {
      const result = validateTranscript(data)
      expect(isTranscript(data)).toBe(result.ok)
      if (result.ok) {
        indexTranscript(result.transcript)
        return
      }
      expect(result.problems.length).toBeGreaterThan(0)
      for (const { path } of result.problems) expect(path).not.toBe('')
    }),
  )
})
