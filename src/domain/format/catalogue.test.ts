import { expect, test } from 'vitest'
import { isTranscriptPath, readCatalogue } from './catalogue.ts'

test.each(['transcripts/ningbo.json', 'a.json', 'a/b/c-d_e.v2.json'])(
  '%s may be opened',
  (path) => {
    expect(isTranscriptPath(path)).toBe(true)
  },
)

test.each([
  'https://elsewhere.example/a.json',
  '//elsewhere.example/a.json',
  '/a.json',
  '../a.json',
  'a/../../b.json',
  'a/./b.json',
  'a\\b.json',
  'data:application/json,{}.json',
  'javascript:alert(1).json',
  'a.json?x',
  'a.html',
  '.json',
  '',
  'transcripts/%2e%2e/a.json',
])('%s may not', (path) => {
  expect(isTranscriptPath(path)).toBe(false)
})

test('a catalogue lists at least one meeting on this site', () => {
  const entry = { path: 'transcripts/a.json', title: { zh: '甲' } }
  expect(readCatalogue({ transcripts: [entry] })).toEqual([entry])
  expect(readCatalogue({ transcripts: [] })).toBeNull()
  expect(readCatalogue({ transcripts: [{ ...entry, path: '//x/a.json' }] })).toBeNull()
  expect(readCatalogue({ transcripts: [{ ...entry, title: {} }] })).toBeNull()
  expect(readCatalogue(null)).toBeNull()
})
