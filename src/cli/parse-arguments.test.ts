import { expect, test } from 'vitest'
import { PARSE_HELP, readParseArguments } from './parse-arguments.ts'
import { UsageError } from './read-options.ts'

test('reads files, switches and columns', () => {
  expect(readParseArguments(['--report', '-'])).toMatchObject({
    meeting: { file: '-' },
    report: true,
  })
  expect(readParseArguments(['--lines', '--lexicon', 'a', '--lexicon', 'b'])).toMatchObject({
    lines: true,
    lexicons: ['a', 'b'],
  })
  expect(readParseArguments(['a.eaf', '--tiers', '1,3'])).toMatchObject({ tiers: [0, 2] })
  expect(readParseArguments(['a.csv', '--columns', 'speaker=2,text=1,role=3'])).toMatchObject({
    columns: { speaker: 1, text: 0, role: 2 },
  })
  for (const name of ['windows-1252', 'CP1252', 'Windows-1252']) {
    expect(readParseArguments(['a', '--encoding', name])).toMatchObject({
      encoding: 'windows-1252',
    })
  }
  expect(readParseArguments(['a', '--encoding', 'Shift JIS'])).toMatchObject({
    encoding: 'shift_jis',
  })
  expect(readParseArguments(['--lines', '--memory', '512', '--seconds=9'])).toMatchObject({
    memory: 512,
    seconds: 9,
  })
  expect(readParseArguments(['a', '--themes', 'words'])).toMatchObject({ themes: 'words' })
  for (const codebook of ['my.csv', 'x/Codes.QDC'])
    expect(readParseArguments(['a', '--themes', codebook])).toMatchObject({ codebook })
  expect(readParseArguments(['--help'])).toMatchObject({ help: true })
})

test('a format is one of texts, and all are named in the help', () => {
  for (const format of ['webvtt', 'table', 'prose'] as const) {
    expect(readParseArguments(['a', '--format', format])).toMatchObject({ format })
    expect(PARSE_HELP).toContain(format)
  }
})

test.each([
  [],
  ['a', 'b'],
  ['--lines', 'a'],
  ['--lines', '--report'],
  ['--what', 'a'],
  ['a', '--columns', 'speaker=1'],
  ['a', '--tiers', '1,x'],
  ['a', '--tiers', '0'],
  ['a', '--columns', 'speaker=x,text=2'],
  ['a', '--encoding', 'EBCDIC'],
  ['a', '--themes', 'frogs'],
  ['a', '--format', 'docx'],
  ['a', '--format', 'toString'],
  ['a', '--memory', '512'],
  ['--lines', '--memory', '0'],
  ['--lines', '--seconds', '1.5'],
  ['a', '--encoding', 'toString'],
])('refuses %j', (...args) => {
  expect(() => readParseArguments(args)).toThrow(UsageError)
})
