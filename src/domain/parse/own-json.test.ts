import { expect, test } from 'vitest'
import { opensAsJson, readOwnJson } from './own-json.ts'

const valid = {
  format: 'reyi/transcript@1',
  meeting: { id: 'm', title: { zh: '会' } },
  source: { length: 0, sha256: '0'.repeat(64) },
  themes: [],
  speakers: [],
  points: [],
}

test('takes a transcript as it is', () => {
  expect(readOwnJson(JSON.stringify(valid))).toEqual({ ok: true, transcript: valid })
})

test.each([
  ['{\n  "a": }', { code: 'json-syntax', line: 2, column: 8 }],
  ['{"a": 1}', { code: 'json-foreign' }],
  ['[1]', { code: 'json-foreign' }],
  ['{"format": 3}', { code: 'json-foreign' }],
  ['{"format": "other@1"}', { code: 'json-foreign', received: 'other@1' }],
  [
    '{"format": "reyi/transcript@9"}',
    {
      code: 'format-future',
      received: 'reyi/transcript@9',
      supported: 'reyi/transcript@1, reyi/transcript@2',
    },
  ],
])('%s', (text, failure) => expect(readOwnJson(text)).toEqual({ ok: false, failure }))

test.each([
  { segments: [{ start: 0, text: 'Hello.' }] },
  { utterances: [], duration: 3 },
  [{ speaker: 'A', text: 'Hello.' }],
])('a transcription of nobody knows whom: %j', (data) => {
  const failure = { code: 'json-transcription' }
  expect(readOwnJson(JSON.stringify(data))).toEqual({ ok: false, failure })
})

test('a list in JSON is none of labels in brackets', () => {
  expect(
    opensAsJson('[{"speaker": "A", "text": "Hello."}]', '[{"speaker": "A", "text": "Hello."}]'),
  ).toBe(true)
  expect(opensAsJson('[]', '[]')).toBe(false)
  for (const text of ['[Ann] hello', '["Ann"]: hello', '[{Ann}]: hello\n[{Bob}]: hi']) {
    expect(opensAsJson(text, text)).toBe(false)
  }
})

test('names the places of faults', () => {
  const faulty = { ...valid, speakers: [{ id: 'a', name: { zh: '甲' } }] }
  const points = [{ id: 'p', speaker: 'b', kind: 'view', themes: [], text: { zh: '话' } }]
  expect(readOwnJson(JSON.stringify({ ...faulty, points }))).toMatchObject({
    failure: {
      code: 'json-invalid',
      problems: [{ path: 'points[0].speaker', code: 'unknown-id' }],
    },
  })
})
