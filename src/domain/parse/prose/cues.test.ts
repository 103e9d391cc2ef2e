import { describe, expect, test } from 'vitest'
import type { WordTable } from '../draft/word-table.ts'
import { ADVERBS, PHRASE_OPENINGS } from '../words/zh/adverbs.ts'
import * as matters from '../words/zh/matters.ts'
import { SHORT_VERBS, SPEECH_VERBS, WEAK_VERBS } from '../words/zh/speech.ts'
import { cueAfter, cueAt, phraseAt, skipAdverbs } from './cues.ts'

const NAME = '张文山'
const examples = (...tables: readonly WordTable[]) =>
  tables.flat().map(({ word, yes }) => [yes, word] as const)

describe('the word is given', () => {
  test.each(examples(SPEECH_VERBS, WEAK_VERBS, SHORT_VERBS))('%s', (sentence) => {
    const cue = cueAt(sentence, NAME.length, sentence.length)
    expect(cue?.start).toBe(NAME.length)
  })

  test.each(examples(ADVERBS))('after an adverb: %s', (sentence, adverb) => {
    expect(skipAdverbs(sentence, NAME.length)).toBeGreaterThanOrEqual(NAME.length + adverb.length)
    expect(cueAt(sentence, NAME.length, sentence.length)).not.toBeNull()
  })

  test.each(examples(PHRASE_OPENINGS))('after a phrase: %s', (sentence) => {
    expect(phraseAt(sentence, NAME.length)).toBe(true)
    expect(cueAfter(sentence, NAME.length, sentence.length)).not.toBeNull()
  })
})

test.each(examples(matters.NOUN_SIGNS))(
  'a verb that is a noun gives nobody the word: %s',
  (words) => expect(cueAt(words, 0, words.length)).toBeNull(),
)

test.each(examples(matters.ANNOUNCED_MATTERS, matters.SECOND_MATTERS))('announced: %s', (words) =>
  expect(cueAt(words, 0, words.length)).toMatchObject({ announces: true, end: words.length - 1 }),
)

test.each(examples(matters.TOLD_MATTERS))('only told of: %s', (words) =>
  expect(cueAt(words, 0, words.length)).toMatchObject({ announces: false }),
)

test.each(examples(matters.MATTERS_WHOSE))('belongs to what is announced: %s', (words) =>
  expect(cueAt(words, 0, words.length)).toMatchObject({ announces: true, end: words.length - 1 }),
)
