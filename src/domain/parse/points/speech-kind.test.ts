import { describe, expect, test } from 'vitest'
import type { Kind } from '../../format/transcript.ts'
import { foldUnits } from '../../text/fold-units.ts'
import { TAGS } from '../words/en/acts/questions.ts'
import { TAGS as CHINESE_TAGS } from '../words/zh/acts/questions.ts'
import { type Act, SPEECH_TABLES, speechCues } from './speech-cues.ts'
import { CONDITIONS, kindOfSentence } from './speech-kind.ts'
import { type Place, speechSentence } from './speech-sentence.ts'

const ALONE: Place = { answers: false, isLast: true }
const kindOf = (words: string, place: Place = ALONE) =>
  kindOfSentence(speechSentence(foldUnits(words)), place)

describe.each(Object.entries(SPEECH_TABLES))('%s', (act, table) => {
  test.each(table.map((line) => [line.word, line] as const))(
    '%s',
    (word, { yes, no = [], not }) => {
      const found = (words: string) =>
        speechCues(foldUnits(words).toLowerCase()).some(
          (cue) => cue.act === act && words.toLowerCase().startsWith(word, cue.start),
        )
      expect(found(yes), yes).toBe(true)
      if (not) expect(no, 'an exception has an example').not.toEqual([])
      for (const words of no) expect(found(words), words).toBe(false)
    },
  )
})

const KINDS: Partial<Record<Act, Kind>> = {
  nothing: 'view',
  courtesy: 'procedure',
  running: 'procedure',
  asking: 'question',
  question: 'question',
  interrogative: 'question',
  address: 'question',
  proposal: 'recommendation',
  offer: 'recommendation',
  duty: 'recommendation',
  intent: 'procedure',
  wish: 'procedure',
  plan: 'procedure',
  step: 'procedure',
  deed: 'procedure',
  speaking: 'procedure',
  conduct: 'procedure',
  fault: 'problem',
}

describe.each(Object.entries(KINDS) as [Act, Kind][])('%s makes a %s', (act, kind) => {
  test.each(SPEECH_TABLES[act].map(({ yes }) => yes))('%s', (yes) => expect(kindOf(yes)).toBe(kind))
})

test('each word stands once', () => {
  const words = Object.values(SPEECH_TABLES)
    .flat()
    .map(({ word, to = [] }) => [word, ...to].join(' '))
  const twice = words.filter((word, i) => words.indexOf(word) < i)
  expect(twice).toEqual([])
})

describe.each(CONDITIONS.map((each, i) => [each.name, each, i] as const))('%s', (_, each, i) => {
  test.each(each.examples)('%s', (words) => {
    const sentence = speechSentence(foldUnits(words))
    const place = { ...ALONE, ...each.place }
    expect(CONDITIONS.findIndex(({ holds }) => holds(sentence, place))).toBe(i)
  })
})

describe('only wants a nod', () => {
  const asks = (words: string) => speechSentence(foldUnits(words)).asks
  test.each(TAGS)('$yes', ({ word, yes }) => {
    expect(asks(yes)).toBe(false)
    expect(asks(yes.replace(word, 'lamp'))).toBe(true)
  })
  test.each(CHINESE_TAGS)('%s', (tag) => {
    expect(asks(`灯坏了${tag}？`)).toBe(false)
    expect(asks('灯坏了？')).toBe(true)
  })
})
