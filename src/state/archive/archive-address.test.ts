import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UNDATED } from '../../domain/archive/narrow-points.ts'
import { KINDS } from '../../domain/format/transcript.ts'
import { DISPLAYS } from '../../i18n/language.ts'
import { MOST_SHOWN, readArchiveAddress, writeArchiveAddress } from './archive-address.ts'
import { ARCHIVE_SORTS, type ArchiveChoice, NO_ARCHIVE_CHOICE } from './archive-choice.ts'

/** Ids of an archive, and worse: anything but nothing, and lone surrogates apart. */
const ids = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })

const days = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const choices: fc.Arbitrary<ArchiveChoice> = fc.record({
  archive: fc.constantFrom('', 'archive', 'towns/a-b_c.d'),
  people: fc.uniqueArray(ids, { maxLength: 3 }),
  themes: fc.uniqueArray(ids, { maxLength: 3 }),
  query: fc.option(fc.string({ unit: 'grapheme', maxLength: 20 })),
  kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
  days: fc.oneof(fc.record({ from: fc.option(days), to: fc.option(days) }), fc.constant(UNDATED)),
  bodies: fc.uniqueArray(ids, { maxLength: 3 }),
  parties: fc.uniqueArray(ids, { maxLength: 3 }),
  open: fc.boolean(),
  sort: fc.constantFrom(...ARCHIVE_SORTS),
  follow: fc.option(fc.tuple(ids, ids)),
  all: fc.boolean(),
  shown: fc.integer({ min: 0, max: MOST_SHOWN }),
  lang: fc.option(fc.constantFrom(...DISPLAYS.map(({ tag }) => tag))),
})

test('choice → address → choice is the identity', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(readArchiveAddress(writeArchiveAddress(choice))).toEqual(choice)
    }),
  )
})

test('an address may hold anything without a throw, and writing what was read is stable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      const written = writeArchiveAddress(readArchiveAddress(`?${search}`))
      expect(writeArchiveAddress(readArchiveAddress(written))).toBe(written)
    }),
  )
})

test('it can be read by people', () => {
  const choice: ArchiveChoice = {
    ...NO_ARCHIVE_CHOICE,
    archive: 'archive',
    people: ['nora-field'],
    query: 'clean water',
    days: { from: '2020-01-01', to: null },
  }
  expect(writeArchiveAddress(choice)).toBe(
    '?archive=archive&person=nora-field&q=clean%20water&from=2020-01-01',
  )
})

test.each([
  'https://elsewhere.example/archive',
  '//elsewhere.example',
  '/archive',
  '../archive',
  'a/../b',
])('no archive but below the page is opened: %s', (path) => {
  expect(readArchiveAddress(`?archive=${encodeURIComponent(path)}`).archive).toBe('')
})

test.each([
  'from=yesterday',
  'to=2020-13-01',
  'from=2020-02-31',
  'shown=-1',
  'shown=x',
  'kind=joy',
  'sort=best',
])('what cannot be is left out: %s', (part) => {
  expect(readArchiveAddress(`?archive=a&${part}`)).toEqual({ ...NO_ARCHIVE_CHOICE, archive: 'a' })
})
