import { expect, test } from 'vitest'
import { longestForm, withoutParts } from './longest-form.ts'
import { meetingTerms, type Term } from './terms/meeting-terms.ts'
import { meetingWords } from './terms/meeting-words.ts'
import { tellingWords } from './terms/telling.ts'
import { wordsOfLanguage } from './words.fixture.ts'

const english = wordsOfLanguage('en')

/** What a word is called among these lines, and in which of them. */
function formOf(word: string, lines: readonly string[]) {
  const meeting = meetingWords(
    lines.map((text) => ({ text })),
    english,
  )
  const { words } = meeting.vocabulary
  const telling = tellingWords(meeting, new Set())
  const term = meetingTerms(meeting, telling).find(({ stems }) =>
    stems.some((stem) => words[stem] === word),
  )!
  const { stems, mentions } = longestForm(term, meeting, telling)
  return [stems.map((stem) => words[stem]).join(' '), [...mentions]]
}

const long = 'We need a street lamp cable here.'

test('a term is called what its meeting mostly calls it, and is said where that is', () => {
  expect(formOf('cable', [long, 'A cable.', long, long, 'The cable.'])).toEqual([
    'street lamp cable',
    [0, 2, 3],
  ])
})

test('what is said of it now and then is no part of its name', () => {
  const [form] = formOf('cable', [long, long, ...Array.from({ length: 4 }, () => 'The cable.')])
  expect(form).toBe('cable')
})

test('nothing is taken to a plural behind it', () => {
  const lines = Array.from({ length: 4 }, () => 'The street lamps cost a lot.')
  expect(formOf('lamp', lines)[0]).toBe('street lamp')
})

test('it ends with a thing', () => {
  const [form] = formOf(
    'lamp',
    Array.from({ length: 4 }, () => 'The lamp flickers.'),
  )
  expect(form).toBe('lamp')
})

test('what is part of another name beside it is left out', () => {
  const term = (...stems: number[]): Term => ({
    ...{ stems, kind: 'noun', step: 1, width: 1, mentions: new Int32Array() },
  })
  const terms = [term(1), term(1, 2), term(3), term(2, 1), term(4, 5)]
  expect(withoutParts(terms).map(({ stems }) => stems)).toEqual([[1, 2], [3], [4, 5]])
})
