import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '../../format/any-transcript.fixture.ts'
import type { Localized } from '../../format/transcript.ts'
import { fold } from '../../text/fold.ts'
import { ArchiveFault } from '../archive-fault.ts'
import type { Table } from '../table/read-table.ts'
import { tableOf } from '../table/table.fixture.ts'
import type { TableRecord } from '../table/write-table.ts'
import { hasAll } from './has-all.ts'
import { facetOf, numbersKey } from './keys.ts'
import { readQuery } from './query.ts'
import { makeRun } from './run.ts'
import { scan } from './scan.fixture.ts'
import { searchSegment } from './search-segment.ts'
import { pairOf } from './tokens.ts'
import type { Worded } from './tokens-of.ts'
import { segmentOf } from './words.fixture.ts'
import { segmentRecords } from './write-segment.ts'

/** Few, so that what is asked is often there. */
const UNITS = [
  ...['人', '工', '智', '能', '\u{20000}', 'ー', 'カ', 'ก'],
  ...['a', 'b', 'ab', 'é', '5', '_', '가', 'x'.repeat(63)],
  ...[' ', ' ', '，', '-', '。'],
]
const anyWords = fc.string({ unit: fc.constantFrom(...UNITS), minLength: 1, maxLength: 14 })
const anyPoint = fc.record({
  text: fc.oneof(
    fc.record<Localized>({ zh: anyWords }),
    fc.record<Localized>({ zh: anyWords, en: anyWords }),
    fc.record<Localized>({ en: anyText }),
  ),
  heading: fc.record<Localized>({ zh: anyWords }),
})
const anyMeetings = fc.array(fc.array(anyPoint, { maxLength: 12 }), { maxLength: 4 })
const anyQuery = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 6 }),
    fc.string({ unit: fc.constantFrom(...UNITS, '"'), maxLength: 10 }),
    fc.tuple(anyWords, anyWords).map(([a, b]) => `"${a}" ${b}`),
    anyText,
  )
  // More is not looked at.
  .filter((typed) => fold(typed).length <= 128)

const numbersIn = <T>(things: readonly T[], is: (thing: T) => boolean) =>
  things.flatMap((thing, number) => (is(thing) ? number : []))

/** Both the tables and the words of each point alone find what a look at every text finds. */
async function expectFound(
  typed: string,
  points: readonly Worded[],
  find: ReturnType<typeof segmentOf>['find'],
): Promise<void> {
  const found = numbersIn(points, scan(typed))
  expect(await find(typed), typed).toEqual(found)
  const { clauses } = readQuery(typed)
  expect(
    numbersIn(points, (point) => hasAll(point, clauses)),
    typed,
  ).toEqual(found)
}

test('what is found is what a look at every text finds, also where the words of a point are looked at alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyMeetings,
      fc.array(anyQuery, { minLength: 5, maxLength: 10 }),
      async (meetings, queries) => {
        const { find } = segmentOf(meetings)
        const points = meetings.flat()
        for (const typed of queries) {
          await expectFound(typed, points, find)
        }
      },
    ),
  )
})

test('so it is with a piece of a text, wherever it is cut out', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyMeetings.filter((meetings) => meetings.flat().length > 0),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(9), fc.boolean()), { minLength: 9 }),
      async (meetings, cuts) => {
        const points = meetings.flat()
        const { find } = segmentOf(meetings)
        for (const [which, from, length, quoted] of cuts) {
          const { heading } = points[which % points.length]!
          const characters = [...heading.zh!]
          const start = from % characters.length
          const cut = characters.slice(start, start + length).join('')
          const typed = quoted ? `"${cut}"` : cut
          await expectFound(typed, points, find)
        }
      },
    ),
  )
})

/** So many that lists are bits, places stand in chunks, and beginnings have lists of their own. */
function manyPoints(texts: readonly string[]) {
  return Array.from({ length: 9_000 }, (_, i) => ({
    text: { zh: `${texts[(i * 7) % texts.length]} ${i % 5 ? '' : `n${i % 1_000}`}` },
  }))
}

test('so it is with many points', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyWords, { minLength: 5, maxLength: 40 }),
      fc.array(anyQuery, { minLength: 5, maxLength: 10 }),
      async (texts, queries) => {
        const points = manyPoints(texts)
        const { find } = segmentOf([points.slice(0, 4_000), points.slice(4_000)])
        const cuts = texts.map((text, i) => [...text].slice(i % 3, (i % 3) + 4).join(''))
        for (const typed of [...queries, ...cuts, 'n', 'n5', 'n55', 'n5 a', '"a n5"'])
          expect(await find(typed), typed).toEqual(numbersIn(points, scan(typed)))
      },
    ),
    { numRuns: 6 },
  )
})

const LAMPS = [
  { text: { zh: '路灯坏了，请修路灯。', en: 'The street lamp is out.' } },
  { text: { en: 'Lamps: street by street; 5G网络 in 2026年' }, heading: { en: 'Co-operation' } },
  { text: { zh: '道路，灯光' }, heading: { zh: '灯' } },
]

test.each([
  ['路灯', [0]],
  ['灯', [0, 2]],
  ['灯坏', [0]],
  ['lamp', [0, 1]],
  ['"lamp"', [0]],
  ['amp', []],
  ['street lamp', [0, 1]],
  ['"street lamp"', [0]],
  // The mark that closes is still to come.
  ['"street la', [0]],
  ['co-op', [1]],
  ['"co operation"', [1]],
  ['5g网络', [1]],
  ['g网络', []],
  ['2026年', [1]],
  ['202', [1]],
  ['灯 lamp', [0]],
  // Beside each other in two texts only.
  ['"out lamps"', []],
  ['灯路', []],
  ['，', [0, 1, 2]],
])('%s', async (typed, found) => {
  expect(await segmentOf([LAMPS.slice(0, 1), LAMPS.slice(1)]).find(typed)).toEqual(found)
  expect(numbersIn(LAMPS, scan(typed))).toEqual(found)
})

test('of a phrase of common words the pairs are read, and not the words', async () => {
  const texts = [
    'of all the town',
    'of the town',
    'the town of all',
    'of it, of the, the end of the',
  ]
  const points = manyPoints(
    texts.flatMap((text) => [text, `${text} of the town`, `the of ${text}`]),
  )
  const { find, words } = segmentOf([points])
  const typed = ['"of the"', '"of the town"', '"town of the"', '"the the end of the"', '"of n5"']
  for (const one of typed) expect(await find(one), one).toEqual(numbersIn(points, scan(one)))
  const asked: string[] = []
  const getAll: Table['getAll'] = (keys) => {
    asked.push(...keys)
    return words.table.getAll(keys)
  }
  const { clauses } = readQuery('"of the"')
  await searchSegment({ ...words, table: { ...words.table, getAll } }, { clauses, facets: [] })
  expect(new Set(asked)).toEqual(new Set([numbersKey(pairOf('of', 'the'))]))
})

test('of a query without end the beginning is looked at', async () => {
  const { find } = segmentOf([LAMPS])
  expect(await find(`${'灯 '.repeat(70)}nothing`)).toEqual([0, 2])
  expect(await find('lamp '.repeat(100_000))).toEqual([0, 1])
  expect(await find(`${'灯'.repeat(100_000)}`)).toEqual([])
  // The seventeenth is not.
  const letters = 'a b c d e f g h i j k l m n o p'
  const alphabet = segmentOf([[{ text: { en: letters } }]])
  expect(await alphabet.find(`${letters} nothing`)).toEqual([0])
  expect(await alphabet.find(`${letters.slice(2)} nothing`)).toEqual([])
})

test('filters leave the points with one of each group', async () => {
  const [problem, view, ada] = [
    facetOf('kind', 'problem'),
    facetOf('kind', 'view'),
    facetOf('person', 'ada'),
  ]
  const facets = new Map([
    [view, Int32Array.of(0, 1)],
    [problem, Int32Array.of(2)],
    [ada, Int32Array.of(1, 2)],
  ])
  const { find } = segmentOf([LAMPS], facets)
  expect(await find('', [[problem]])).toEqual([2])
  expect(await find('', [[problem, view], [ada]])).toEqual([1, 2])
  expect(await find('lamp', [[ada]])).toEqual([1])
  expect(await find('', [['person nobody']])).toEqual([])
  expect(await find('', [['person nobody', ada]])).toEqual([1, 2])
  // The name of a filter is no word.
  expect(await find('ada')).toEqual([])
})

test('records that are damaged though their sums are right give numbers or a fault', async () => {
  const records = [...segmentRecords([makeRun(manyPoints(['灯亮灯', 'a b a', 'ab']))], new Map())]
  const points = 9_000
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (which, at, by) => {
        const hurt = records.map(([key, value], i): TableRecord => {
          if (i !== which % records.length) return [key, value]
          const bytes = value.slice()
          bytes[at % bytes.length]! ^= by
          return [key, bytes]
        })
        const { table } = tableOf(hurt)
        for (const typed of ['灯亮灯', '"a b"', 'a', 'n', 'n5 a', '"b a n5"']) {
          const { clauses } = readQuery(typed)
          const words = { table, path: 'words/a.table', points }
          const found = await searchSegment(words, { clauses, facets: [] }).catch((fault) => fault)
          if (found instanceof Int32Array)
            expect(found.every((number) => number < points)).toBe(true)
          else expect(found).toEqual(new ArchiveFault('damaged', 'words/a.table'))
        }
      },
    ),
    { numRuns: 30 },
  )
})

test('the same meetings give the same bytes, whatever the order of the filters', () => {
  const one = [facetOf('kind', 'view'), Int32Array.of(0)] as const
  const other = [facetOf('kind', '\u{10000}'), Int32Array.of(1)] as const
  expect(segmentOf([LAMPS], new Map([one, other])).bytes).toEqual(
    segmentOf([LAMPS], new Map([other, one])).bytes,
  )
})
