import { beforeAll, expect, test } from 'vitest'
import { paragraph, word } from '../domain/parse/documents/docx.fixture.ts'
import { builtCli, filesOf, type Ran } from './built-cli.fixture.ts'

/*
 * `parse --lines`: a line of JSON for each path, whatever the files do to whoever reads them.
 */

let run: (line: string) => Ran
beforeAll(async () => {
  run = await builtCli('lines-test')
})

const spoken = (times: number) => 'Ann: The pump is old.\nBob: We have a new one.\n'.repeat(times)
const files = filesOf({
  'first.txt': spoken(2),
  'large.txt': spoken(100_000),
  'bomb.docx': word(paragraph('a').repeat(600_000), {}, { deflated: true }),
  'none.docx': 'no archive',
  'last.txt': spoken(3),
})

/** What each line has: how many points, or the code of why there is none. */
const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((line) => line.points?.length ?? [line.file, line.code, line.error])

const parseLines = (paths: readonly string[], options = '') =>
  run(`printf '%s\\n' ${paths.join(' ')} | parse --lines ${options}`)

test('a file that fails has a line that says which and why, and the run goes on', () => {
  const missing = `${files['first.txt']}.none`
  const { code, out, err } = parseLines([
    files['first.txt'],
    files['bomb.docx'],
    missing,
    files['none.docx'],
    '-',
    files['last.txt'],
  ])
  expect(lines(out)).toEqual([
    4,
    [files['bomb.docx'], 'too-many-lines', expect.stringContaining('more than 500,000')],
    [missing, 'ENOENT', expect.stringContaining('no such file')],
    [files['none.docx'], 'document', expect.stringContaining('no .docx')],
    ['-', 'ENOENT', expect.stringContaining('no such file')],
    6,
  ])
  expect(err).toBe('')
  expect(code).toBe(1)
})

test('a file that takes too much memory ends alone', () => {
  const paths = [files['first.txt'], files['large.txt'], files['last.txt']]
  const { code, out, err } = parseLines(paths, '--memory 48')
  const words = expect.stringContaining('more than 48 MB of memory. Split it')
  expect(lines(out)).toEqual([4, [files['large.txt'], 'memory', words], 6])
  expect(err).toBe('')
  expect(code).toBe(1)
})

test('a file that takes too much time ends alone', () => {
  // A pipe into which nobody ever writes.
  const pipe = `${files['first.txt']}.pipe`
  run(`mkfifo ${pipe}`)
  const { code, out } = parseLines([files['first.txt'], pipe, files['last.txt']], '--seconds 8')
  const words = expect.stringContaining('more than 8 s. Split it')
  expect(lines(out)).toEqual([4, [pipe, 'time', words], 6])
  expect(code).toBe(1)
})

test('columns, encoding and lexicons are those of the command', () => {
  const made = filesOf({ 'table.csv': 'x,y\nWe agree.,Ann\n', 'lexicon.json': '[]' })
  expect(lines(parseLines([made['table.csv']], '--columns speaker=2,text=1').out)).toEqual([1])
  expect(parseLines([made['table.csv']], `--lexicon ${made['lexicon.json']}`)).toMatchObject({
    code: 2,
    out: '',
  })
})

test('without a path there is no line', () => {
  expect(run('parse --lines < /dev/null')).toEqual({ code: 0, out: '', err: '' })
})
