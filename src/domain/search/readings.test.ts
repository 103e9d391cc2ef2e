import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting } from '../format/shipped-meeting.fixture.ts'
import type { Point } from '../format/transcript.ts'
import { pagesOf, parseBytes } from '../store/point-pages.ts'
import { corpusOf } from './corpus.ts'
import { gatherReadings, spellerOf } from './readings.ts'
import { addPage, indexCorpus, search, spellIndex } from './search.ts'
import { spell } from './spell.ts'

const line = fc.string({ unit: fc.constantFrom('行', '长', '乐', '𠀀', ' ', 'a'), maxLength: 8 })

test('what was gathered spells every line as the dictionary did', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(line, fc.boolean())),
      fc.func(fc.constantFrom('', 'hang', 'xing')),
      (asked, reading) => {
        const dictionary = (text: string, isName: boolean) =>
          Array.from({ length: text.length }, (_, i) => reading(text, isName, i))
        const { speller, readings } = gatherReadings(dictionary)
        for (const [text, isName] of asked) speller(text, isName)
        // Through a file and back.
        const held = spellerOf(JSON.parse(JSON.stringify(readings())))
        for (const [text, isName] of asked)
          expect(held(text, isName)).toEqual(dictionary(text, isName))
      },
    ),
  )
})

test('a meeting is found by pinyin without the dictionary, and its readings are few', () => {
  const index = indexCorpus(corpusOf(shippedMeeting))
  for (const page of pagesOf(shippedMeeting.transcript.points))
    addPage(index, 0, parseBytes(page) as Point[])
  const gathering = gatherReadings(spell)
  const spelt = spellIndex(index, gathering.speller)
  const readings = gathering.readings()
  const held = spellIndex(index, spellerOf(readings))
  expect(held).toEqual(spelt)
  const { speakers } = search(index, held, 'hujinhong')
  expect([...speakers]).toEqual([
    shippedMeeting.transcript.speakers.findIndex(({ id }) => id === 'hu-jinhong'),
  ])
  expect(JSON.stringify(readings).length).toBeLessThan(20_000)
})
