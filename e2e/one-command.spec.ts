import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { MINUTES } from '../src/domain/format/minutes.fixture.ts'
import { fontWithMap, pdfOf } from '../src/domain/parse/documents/pdf/pdf.fixture.ts'

/** All files below a folder, by path. */
const filesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path)).toString('base64')]),
  )

test('one file publishes, parses and validates in a folder with nothing else, as the checkout does', () => {
  const folder = test.info().outputPath('empty')
  mkdirSync(join(folder, 'given'), { recursive: true })
  copyFileSync('build/reyi.mjs', join(folder, 'reyi.mjs'))
  copyFileSync('public/transcripts/ningbo.json', join(folder, 'given/ningbo.json'))
  writeFileSync(join(folder, 'given/minutes.txt'), MINUTES)
  const run = (cwd: string, args: readonly string[], input = '') => {
    // Nothing is found by way of the environment either.
    const env = { PATH: process.env.PATH, NODE_PATH: '' }
    const ran = spawnSync(process.execPath, args, { cwd, env, input, encoding: 'utf8' })
    return { code: ran.status, out: ran.stdout, err: ran.stderr }
  }
  const here = (...args: string[]) => run(folder, ['reyi.mjs', ...args])
  const publish = ['--url', 'https://town.example/', '--date', '2026-11-29']

  expect(here('publish', '--out', 'site', ...publish, 'given')).toMatchObject({ code: 0 })
  const there = [...publish, resolve(folder, 'given')]
  const other = resolve(folder, 'other')
  run('.', ['build/cli/publish.js', '--out', other, ...there])
  const files = filesOf(join(folder, 'site'))
  expect(Object.keys(files)).toContain('meetings/ningbo-smart-manufacturing/index.html')
  expect(files).toEqual(filesOf(other))

  const parsed = here('parse', 'given/minutes.txt')
  expect(parsed.out).toBe(run('.', ['build/cli/parse.js', join(folder, 'given/minutes.txt')]).out)
  expect(JSON.parse(parsed.out).votes).toHaveLength(5)
  // Of a PDF, the maps of characters that its fonts need are in it too.
  const words = Buffer.from('Ada Moss: 不，先修桥！', 'utf16le').swap16().toString('latin1')
  const font = fontWithMap('UniGB-UTF16-H', 'GB1')
  writeFileSync(join(folder, 'given/a.pdf'), pdfOf([[{ text: words, left: 50, y: 90 }]], '', font))
  const pdf = here('parse', 'given/a.pdf')
  expect(pdf.out).toContain('不，先修桥！')
  expect(pdf.out).toBe(run('.', ['build/cli/parse.js', join(folder, 'given/a.pdf')]).out)

  // In a process of its own, which is this file too.
  const lines = run(folder, ['reyi.mjs', 'parse', '--lines'], 'given/minutes.txt\n')
  expect(lines).toMatchObject({ code: 0, out: parsed.out })
  expect(here('validate', 'given/ningbo.json').out).toBe('given/ningbo.json: valid\n')
  expect(here('publish')).toMatchObject({
    code: 2,
    err: expect.stringContaining('node reyi.mjs publish --help'),
  })
  expect(here('licences').out).toContain('MIT')
  expect(here('no-such-command')).toMatchObject({
    code: 2,
    out: expect.stringContaining('reyi.mjs publish'),
  })
})
