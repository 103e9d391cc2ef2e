import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting as meeting } from '../../domain/format/shipped-meeting.fixture.ts'
import { KINDS } from '../../domain/format/transcript.ts'
import { DISPLAYS } from '../../i18n/language.ts'
import { readAddress, writeAddress } from './address.ts'
import { type Choice, MOST_COMPARED, NO_CHOICE, SORTS, VIEWS } from './choice.ts'
import { resolveChoice } from './resolve.ts'

/** Ids as the format allows them, and worse: anything without white space, and lone surrogates apart. */
const ids = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .filter((id) => /^[^\s,]+$/.test(id))

const choices: fc.Arbitrary<Choice> = fc.record({
  transcript: fc.constantFrom(null, 'transcripts/other.json'),
  mine: fc.option(ids),
  speaker: fc.option(ids),
  themes: fc.uniqueArray(ids, { maxLength: 4 }),
  match: fc.constantFrom('any', 'all'),
  kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
  item: fc.option(ids),
  lang: fc.option(fc.constantFrom(...DISPLAYS.map(({ tag }) => tag))),
  point: fc.option(ids),
  view: fc.constantFrom(...VIEWS),
  query: fc.string({ unit: 'grapheme', maxLength: 20 }),
  compare: fc.uniqueArray(ids, { maxLength: MOST_COMPARED }),
  sort: fc.constantFrom(...SORTS),
  embed: fc.boolean(),
})

test('choice → address → choice is the identity', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(readAddress(writeAddress(choice))).toEqual({ choice, dropped: [] })
    }),
  )
})

test('an address may hold anything without a throw, and writing what was read is stable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      const written = writeAddress(readAddress(`?${search}`).choice)
      expect(writeAddress(readAddress(written).choice)).toBe(written)
    }),
  )
})

test('only what differs from the default is written, and it can be read by people', () => {
  expect(writeAddress(NO_CHOICE)).toBe('')
  expect(
    writeAddress({
      ...NO_CHOICE,
      transcript: 'transcripts/council.json',
      speaker: 'hu-jinhong',
      themes: ['talent', 'policy'],
      match: 'all',
      kinds: ['problem'],
      lang: 'both',
      point: 'hu-jinhong-3',
    }),
  ).toBe(
    '?transcript=transcripts/council.json&speaker=hu-jinhong&theme=talent,policy&match=all&kind=problem&lang=both&point=hu-jinhong-3',
  )
})

test('what cannot be is left out and said', () => {
  const { choice, dropped } = readAddress(
    '?kind=problem,riddle&lang=fr&match=some&transcript=https://x.example/a.json&utm_source=mail',
  )
  expect(choice).toEqual({ ...NO_CHOICE, kinds: ['problem'] })
  expect(dropped).toEqual([
    'transcript=https://x.example/a.json',
    'match=some',
    'kind=riddle',
    'lang=fr',
  ])
})

test('ids that a meeting does not have are left out and said', () => {
  const { choice, filter, speaker, dropped } = resolveChoice(
    { ...NO_CHOICE, speaker: 'nobody', themes: ['talent', 'mold'], kinds: ['view'] },
    meeting,
  )
  expect(choice).toMatchObject({ speaker: null, themes: ['talent'] })
  expect(filter).toEqual({
    themes: [meeting.themeNumber.get('talent')],
    match: 'any',
    kinds: [KINDS.indexOf('view')],
  })
  expect(speaker).toBeNull()
  expect(dropped).toEqual(['speaker=nobody', 'theme=mold'])
})

test('a point brings its speaker along, and no other speaker', () => {
  const point = meeting.transcript.points.at(12)!
  const alone = resolveChoice({ ...NO_CHOICE, point: point.id }, meeting)
  expect(alone.choice).toMatchObject({ speaker: point.speaker, point: point.id })
  const wrong = resolveChoice({ ...NO_CHOICE, speaker: 'wang-minxuan', point: point.id }, meeting)
  expect(wrong.choice).toMatchObject({ speaker: 'wang-minxuan', point: null })
  expect(wrong.dropped).toEqual([`point=${point.id}`])
})

test('an address that goes on for ever is read once, and what no reader ticks is left out and said', () => {
  const ids = Array.from({ length: 40_000 }, (_, i) => `t${i}`)
  for (const search of [`?theme=${ids.join(',')}`, `?theme=${ids.join('&theme=')}`]) {
    const { choice, dropped } = readAddress(search)
    expect(choice.themes).toEqual(ids.slice(0, 200))
    expect(dropped).toEqual(ids.slice(200).map((id) => `theme=${id}`))
  }
  expect(readAddress(`?q=${'塘'.repeat(5_000)}`).choice.query).toBe('塘'.repeat(1_000))
})
