import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting as meeting, shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import type { Localized } from '../format/transcript.ts'
import { listOf } from '../meeting/adjacency.ts'
import { fold } from '../text/fold.ts'
import { corpusOf, unpack } from './corpus.ts'
import { queryWords } from './query-words.ts'
import { addPage, beginSearch, indexCorpus, search, spellIndex } from './search.ts'
import { spell } from './spell.ts'

const { speakers, points } = shippedTranscript
const index = indexCorpus(corpusOf(meeting))
const HALF = Math.floor(points.length / 2)
addPage(index, 0, points.slice(0, HALF))
addPage(index, HALF, points.slice(HALF))
const spelt = spellIndex(index, spell)
const find = (query: string, pinyin = true) => search(index, pinyin ? spelt : [], query)
const namesOf = (query: string) => [...find(query).speakers].map((i) => speakers[i]!.name.zh)
const labelsOf = (query: string) => [...find(query).themes].map((i) => meeting.themes[i]!.label.zh)
const numbersOf = (query: string, pinyin = true) =>
  [...find(query, pinyin).points].flatMap((found, i) => (found ? [i] : []))

/** All that a point is found by, said without the index. */
const said = points.map(({ text, heading }, i) => {
  const { name, role } = speakers[meeting.speakerOf[i]!]!
  const labels = [...listOf(meeting.themesOf, i)].map((theme) => meeting.themes[theme]!.label)
  const all: (Localized | undefined)[] = [text, heading, name, role, ...labels]
  return all.flatMap((one) => [one?.zh ?? '', one?.en ?? '']).map(fold)
})
const expected = (query: string) =>
  said.flatMap((texts, i) =>
    queryWords(query).every((word) => texts.some((text) => text.includes(word))) ? [i] : [],
  )

test('packed texts come apart as they were', () => {
  expect(unpack(corpusOf(meeting).names.zh!)).toEqual(speakers.map(({ name }) => name.zh))
})

const sample = fc
  .constantFrom(...points.flatMap(({ text }) => [text.zh!, text.en!]))
  .chain((text) => {
    const at = fc.nat({ max: text.length - 1 })
    return fc
      .tuple(at, fc.integer({ min: 1, max: 6 }))
      .map(([start, n]) => text.slice(start, start + n))
  })
const query = fc.array(sample, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))

test('found is what has every word somewhere, as a plain look through the texts finds it', () => {
  fc.assert(
    fc.property(query, (query) => {
      fc.pre(queryWords(query).length > 0)
      const found = find(query, false)
      // A Latin name may be written as one word; else there are no other readings.
      fc.pre(found.words.every((word) => word.length === 1))
      expect(numbersOf(query, false)).toEqual(expected(query))
    }),
  )
})

test('the order of the words is of no matter, and more words find no more', () => {
  fc.assert(
    fc.property(query, (query) => {
      const words = query.split(' ')
      const found = numbersOf(query)
      expect(numbersOf(words.toReversed().join('  '))).toEqual(found)
      for (const word of words.filter((one) => one.trim() !== '')) {
        const alone = new Set(numbersOf(word))
        expect(found.every((i) => alone.has(i))).toBe(true)
      }
    }),
  )
})

test('speakers and offices, in Chinese, English and every sort of pinyin', () => {
  const all = [
    '吴益统',
    'Wu Yitong',
    'wuyitong',
    'WUYITONG',
    'wyt',
    'wú yì tǒng',
    'wu2yi4tong3',
    'wuyit',
  ]
  for (const query of [...all, '工商联 副主席', 'ｗｙｔ', 'commerce nominee']) {
    expect(namesOf(query), query).toEqual(['吴益统'])
  }
  expect(numbersOf('wyt')).toEqual([...listOf(meeting.pointsOf, 0)])
  expect(namesOf('lgq')).toEqual(['冷国琪'])
  expect(namesOf('nobody')).toEqual([])
})

test('themes and texts in pinyin', () => {
  for (const query of ['人才', 'talent', 'rencai', 'rc', 'rén cái']) {
    expect(labelsOf(query), query).toContain('人才')
  }
  expect(numbersOf('rencai')).toEqual(numbersOf('人才'))
  expect(numbersOf('gongyezhimu')).toEqual(numbersOf('工业之母'))
  expect(numbersOf('gyzm')).toEqual(numbersOf('工业之母'))
  expect(find('rencai').words).toEqual([['rencai', '人才']])
})

test('English words are not taken for pinyin', () => {
  for (const query of ['industry', 'chain', 'digital', 'innovation', 'policy', 'the', 'and']) {
    expect(find(query).words, query).toEqual([[query]])
  }
})

test('a point says whether its own words are among what was found', () => {
  const found = find('吴益统 工业之母').points
  expect([...found].filter((one) => one > 0)).toEqual([2])
  expect(find('吴益统').points[0]).toBe(1)
  expect(find('吴益统').points.at(-1)).toBe(0)
})

test('the pages that were looked through have what all of it will have there, and the others nothing yet', () => {
  fc.assert(
    fc.property(query, (query) => {
      const { finding, lookThrough } = beginSearch(index, spelt, query)
      lookThrough(index.pages[0]!)
      const whole = find(query)
      expect(finding).toEqual({
        ...whole,
        points: whole.points.map((found, i) => (i < HALF ? found : 0)),
      })
    }),
  )
})

test('a query without words finds nothing', () => {
  expect(numbersOf(' ')).toEqual([])
  expect(find('').speakers.length + find('').themes.length).toBe(0)
})
