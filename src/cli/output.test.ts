import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { FORMATS } from '../domain/format/transcript.ts'
import { builtCli, filesOf, type Ran, testFull } from './built-cli.fixture.ts'

/*
 * What the command lines do where their output cannot be written: a line says so, and the exit code
 * tells.
 */

let run: (line: string) => Ran
beforeAll(async () => {
  run = await builtCli('output-test')
})

const valid = {
  format: FORMATS[0],
  meeting: { id: 'm', title: { en: 'The pump' } },
  source: { length: 0, sha256: '0'.repeat(64) },
  themes: [],
  speakers: [],
  points: [],
}
const files = filesOf({
  'report.txt': 'Ann: The pump is old.\nBob: We have a new one.\n'.repeat(5000),
  'good.json': JSON.stringify(valid),
  'report.mp3': 'x',
  'other.txt': 'Ann: The pump is old.\n',
  'bad.json': JSON.stringify({ ...valid, points: 1 }),
})
const { 'report.txt': report, 'good.json': good, 'bad.json': bad } = files

const COMMANDS = [
  ['parse', `parse ${report}`],
  ['parse', `parse --report ${report}`],
  ['parse', 'parse --help'],
  ['parse', `echo ${report} | parse --lines`],
  ['validate', `validate ${good}`],
  ['validate', 'validate --help'],
  ['synthesize', 'synthesize --size S'],
  ['synthesize', 'synthesize --help'],
] as const

testFull.each(COMMANDS)('%s on a full disk: %s', (name, line) => {
  const { code, err } = run(`${line} > /dev/full`)
  expect(err).toBe(`${name}: the output ends early: ENOSPC: no space left on device, write\n`)
  expect(code).toBe(1)
})

/** A pipe whose reader has gone before anything is written. */
const CLOSED = 'exec 4> >(true); wait $!;'

test.each(COMMANDS)('%s whose reader is gone: %s', (name, line) => {
  const { code, err } = run(`${CLOSED} ${line} >&4`)
  expect(err).toBe(`${name}: the output ends early: its reader has closed it\n`)
  expect(code).toBe(0)
})

test('a disk that takes a part of the last piece is full', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'reyi-')), 'out.json')
  // Files of at most 1,024 bytes, and no signal for more.
  const { code, err } = run(`trap '' XFSZ; ulimit -f 1; parse --help > ${path}`)
  expect(statSync(path).size).toBe(1024)
  expect(err).toMatch(/^parse: the output ends early: EFBIG.*\n$/)
  expect(code).toBe(1)
})

test('what was found keeps its exit code, whoever reads', () => {
  for (const order of [`${bad} ${good}`, `${good} ${bad}`]) {
    const { code, err } = run(`${CLOSED} validate ${order} >&4`)
    expect(code).toBe(1)
    expect(err).toContain(`${bad}: points: `)
    expect(err).not.toContain('    at ')
  }
})

testFull('where nothing can be said either, the exit code tells', () => {
  expect(run('parse > /dev/full 2> /dev/full').code).toBe(2)
  expect(run(`validate ${good} > /dev/full 2> /dev/full`).code).toBe(1)
  expect(run(`${CLOSED} validate ${bad} >&4 2>&4`).code).toBe(1)
})

test('a stream over the limit has more than the limit, and nobody counts how much', () => {
  for (const command of ['parse', 'validate']) {
    const { code, err } = run(`head -c 70000000 /dev/zero | ${command} -`)
    expect(err).toContain('It has more than 64.0 MiB, which is the limit.')
    expect(code).toBe(1)
  }
})

test('what belongs to a file is named with it; what does not is told', () => {
  const [recording, other] = [files['report.mp3'], files['other.txt']]
  const { out, code } = run(`parse ${recording} ${report}`)
  expect(code).toBe(0)
  expect(JSON.parse(out).media).toEqual([{ id: 'recording', kind: 'audio', name: 'report.mp3' }])
  const wrong = run(`parse ${report} ${other}`)
  expect(wrong.code).toBe(2)
  expect(wrong.err).toContain('other.txt does not belong to')
  const alone = run(`parse ${recording}`)
  expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('name the text of it too')])
})
