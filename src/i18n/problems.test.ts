import fc from 'fast-check'
import { expect, test } from 'vitest'
import { damagedTranscript } from '../domain/format/any-transcript.fixture.ts'
import { REFUSED } from '../domain/format/hostile.fixture.ts'
import { shippedTranscript } from '../domain/format/shipped-meeting.fixture.ts'
import { validateTranscript } from '../domain/format/validate.ts'
import { problemsInWords } from './problems.ts'

const lines = (data: unknown) => {
  const result = validateTranscript(data)
  const problems = result.ok ? [] : result.problems
  return problems.flatMap((one) => [problemsInWords('zh')(one), problemsInWords('en')(one)])
}

test.each(Object.entries(REFUSED))('%s: a line that can be read', (_, { path, json }) => {
  const said = lines(JSON.parse(json(1_000))).slice(0, 2)
  expect(said).toHaveLength(2)
  for (const line of said) {
    expect(line.startsWith(path), line).toBe(true)
    expect(line.length).toBeLessThan(500)
    expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u200b\u202e]/u)
  }
})

test('whatever is wrong with a file is said in words', () => {
  fc.assert(
    fc.property(damagedTranscript, (data) => {
      for (const line of lines(data)) expect(line).not.toMatch(/undefined|\[object|\p{Cc}/u)
    }),
  )
})

test('a key cannot begin a line that says something of its own', () => {
  const said = lines({ ...shippedTranscript, 'x\nother.json: valid\r\n': 1 })
  expect(said).toHaveLength(2)
  for (const line of said) expect(line).not.toMatch(/[\n\r]/)
})

test('a list that is too long is told with the most that there may be', () => {
  const path = 'source.credits'
  const problem = { path, code: 'shape', expected: 'list-2000', received: '100000' } as const
  expect(problemsInWords('en')(problem)).toBe(
    'source.credits: expected at most 2,000 entries, found 100000',
  )
  expect(problemsInWords('zh')(problem)).toBe('source.credits：应为至多 2,000 项，实为 100000')
})
