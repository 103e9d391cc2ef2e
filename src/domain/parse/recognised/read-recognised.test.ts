import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseText } from '../parse.ts'
import { saidBy } from '../said-by.fixture.ts'
import { LATER_RECOGNISED } from './later-services.fixture.ts'
import { EDITED_RECOGNISED } from './meetings-and-editors.fixture.ts'
import { RECOGNISED } from './recognisers.fixture.ts'
import { SERVICES } from './services.ts'

const EXAMPLES = [...RECOGNISED, ...LATER_RECOGNISED, ...EDITED_RECOGNISED]

const written = (data: object | string) => (typeof data === 'string' ? data : JSON.stringify(data))

describe('what a recogniser wrote is read as subtitles are', () => {
  test.each(EXAMPLES)('$from', async ({ data, said }) => {
    const name = typeof data === 'string' ? 'lamp.tsv' : 'lamp.json'
    const parsed = await parseText(written(data), { name })
    expect(parsed).toMatchObject({ ok: true, format: 'recognised' })
    expect(saidBy(parsed)).toEqual(said)
  })
})

test.each(SERVICES)('$service without a word says so', async ({ service, like }) => {
  expect(await parseText(JSON.stringify(like))).toEqual({
    ok: false,
    failure: { code: 'nothing-said', service },
  })
})

test('an answer within an answer, however deep, is of no service', async () => {
  const deep = `${'{"response":'.repeat(20_000)}{"results":[]}${'}'.repeat(20_000)}`
  expect(await parseText(deep)).toMatchObject({ failure: { code: 'json-foreign' } })
})

/** Every place in some JSON, as the way to it. */
function* placesIn(
  data: unknown,
  way: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  if (way.length > 0) yield way
  if (typeof data !== 'object' || data === null) return
  for (const [key, value] of Object.entries(data))
    yield* placesIn(value, [...way, Array.isArray(data) ? Number(key) : key])
}

function changed(data: object, way: readonly (string | number)[], value: unknown): object {
  const copy: Record<string | number, unknown> = structuredClone(data) as typeof copy
  let at = copy
  for (const step of way.slice(0, -1)) at = at[step] as typeof copy
  at[way.at(-1)!] = value
  return copy
}

const JSONS = EXAMPLES.flatMap(({ data }) => (typeof data === 'object' ? [data] : []))

test('whatever stands at a place where something else belongs, the place is named or nothing is lost', async () => {
  const example = fc.constantFrom(...JSONS)
  const broken = example.chain((data) => {
    const ways = [...placesIn(data)]
    const value = fc.constantFrom<unknown>(7, 'seven', null, [], [7], {}, { a: 'b' }, true)
    return fc.tuple(fc.constantFrom(...ways), value).map(([way, other]) => ({ data, way, other }))
  })
  await fc.assert(
    fc.asyncProperty(broken, async ({ data, way, other }) => {
      const parsed = await parseText(JSON.stringify(changed(data, way, other)))
      if (parsed.ok) return
      expect(parsed.failure.code).toMatch(/^(?:json-foreign|json-transcription|nothing-said)$/)
      if (parsed.failure.code === 'json-transcription' && parsed.failure.path !== undefined)
        expect(parsed.failure.path).toMatch(/^\w[\w.[\]/:-]*$/)
    }),
  )
})

test('a place with something else is named', async () => {
  const segments = [
    { start: 0, end: 1, text: 'Hello.', avg_logprob: 0 },
    { start: 1, end: 2, text: 7 },
  ]
  expect(await parseText(JSON.stringify({ segments }))).toEqual({
    ok: false,
    failure: { code: 'json-transcription', service: 'Whisper', path: 'segments[1].text' },
  })
  const words = [{ word: 'Hello', start: 'soon', end: 1 }]
  const channels = [{ alternatives: [{ transcript: 'Hello', words }] }]
  expect(await parseText(JSON.stringify({ results: { channels } }))).toMatchObject({
    failure: { path: 'results.channels[0].alternatives[0].words[0].start' },
  })
})

test('of several recordings in one list nobody can tell whose voices are whose', async () => {
  const recording = {
    key: 'a',
    sentence_info: [{ text: '路灯坏了。', start: 0, end: 900, spk: 0 }],
  }
  expect(await parseText(JSON.stringify([recording, { ...recording, key: 'b' }]))).toEqual({
    ok: false,
    failure: { code: 'json-transcription', service: 'FunASR', path: 'list[1]' },
  })
})

const token = fc.constantFrom(
  ...[
    'lamp',
    'out.',
    '路灯',
    '坏了。',
    '2014',
    'Mr.',
    '<v Ann>',
    '&amp;',
    '-->',
    '12',
    '00:01.000',
    '{\\an8}',
    '—',
    '“Hm”',
    '٣',
    '🦆',
  ],
)
const time = fc.option(
  fc.integer({ min: 0, max: 99_999 }).map((ms) => ms / 1000),
  { nil: undefined },
)
const speaker = fc.constantFrom('SPEAKER_00', 'SPEAKER_01', 'Ada <Moss>', undefined)
const word = fc.record({ word: token, start: time, end: time, speaker })
const segment = fc
  .record({
    words: fc.array(word, { maxLength: 8 }),
    start: time,
    end: time,
    speaker,
    joined: fc.boolean(),
    more: fc.boolean(),
  })
  .map(({ joined, more, words, ...rest }) => ({
    ...rest,
    words,
    // Of several voices, the text has no more than their words.
    text:
      words.map((one) => one.word).join(joined ? '' : ' ') +
      (more && words.every((one) => one.speaker === undefined) ? ' so it goes' : ''),
  }))

/** Letters and digits with how often each stands there. */
function lettersOf(texts: Iterable<string>): Record<string, number> {
  const count: Record<string, number> = {}
  for (const text of texts)
    for (const [letter] of text.matchAll(/[\p{L}\p{N}]/gu)) count[letter] = (count[letter] ?? 0) + 1
  return count
}

test('no letter of any word is lost or made up, and none is given to a voice that does not say it', async () => {
  const file = fc.array(segment, { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(file, async (segments) => {
      const parsed = await parseText(JSON.stringify({ segments, word_segments: [] }))
      const there = lettersOf(segments.map(({ text }) => text))
      if (!parsed.ok) return void expect(Object.keys(there)).toEqual([])
      const found = saidBy(parsed)
      expect(lettersOf(found.map(([, words]) => words))).toEqual(there)
      for (const name of ['SPEAKER_00', 'SPEAKER_01', 'Ada <Moss>']) {
        const own = lettersOf(found.flatMap(([who, words]) => (who === name ? [words] : [])))
        const may = lettersOf(
          segments.flatMap(({ words, text, speaker: whole }) =>
            whole === name
              ? [text]
              : words.flatMap((one) => (one.speaker === name ? [one.word] : [])),
          ),
        )
        for (const [letter, count] of Object.entries(own))
          expect(count, letter).toBeLessThanOrEqual(may[letter] ?? 0)
      }
    }),
  )
})
