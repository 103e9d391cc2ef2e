import { expect, test } from 'vitest'
import { readParseArguments, readValidateArguments, UsageError } from './arguments.ts'

test('reads files, switches and columns', () => {
  expect(readParseArguments(['--report', '-'])).toMatchObject({ files: ['-'], report: true })
  expect(readParseArguments(['--lines', '--lexicon', 'a', '--lexicon', 'b'])).toMatchObject({
    lines: true,
    lexicons: ['a', 'b'],
  })
  expect(readParseArguments(['a.csv', '--columns', 'speaker=2,text=1,role=3'])).toMatchObject({
    columns: { speaker: 1, text: 0, role: 2 },
  })
  expect(readParseArguments(['--help'])).toMatchObject({ help: true })
  expect(readValidateArguments(['a', 'b'])).toEqual({ files: ['a', 'b'], help: false })
})

test.each([
  [],
  ['a', 'b'],
  ['--lines', 'a'],
  ['--lines', '--report'],
  ['--what', 'a'],
  ['a', '--columns', 'speaker=1'],
  ['a', '--columns', 'speaker=x,text=2'],
])('refuses %j', (...args) => {
  expect(() => readParseArguments(args)).toThrow(UsageError)
})

test('validate needs a file', () => {
  expect(() => readValidateArguments([])).toThrow(UsageError)
})
