import { expect, test } from 'vitest'
import { ENGLISH_ENDS, ENGLISH_VAGUE } from '../words/en/vague.ts'
import { CHINESE_ENDS, CHINESE_VAGUE } from '../words/zh/vague.ts'
import { joinedForm, joinTerms, MOSTLY, phraseForm, withoutParts } from './phrase-form.ts'
import { meetingTerms, type Term } from './terms/meeting-terms.ts'
import { meetingWords } from './terms/meeting-words.ts'
import { rolesInTerms } from './terms/telling.ts'
import { isHan } from './terms/vocabulary.ts'
import { wordsOfLanguage } from './words.fixture.ts'

const english = wordsOfLanguage('en')
const chinese = wordsOfLanguage('zh')

function meetingOf(lines: readonly string[], list: typeof english) {
  const meeting = meetingWords(
    lines.map((text) => ({ text })),
    list,
  )
  const { words } = meeting.vocabulary
  const roles = rolesInTerms(meeting, new Set())
  const terms = meetingTerms(meeting, roles)
  const nameOf = ({ stems }: Pick<Term, 'stems'>) =>
    stems.map((stem) => words[stem]!).join(isHan(words[stems[0]!]!) ? '' : ' ')
  const termOf = (word: string) => terms.find((term) => nameOf(term).split(' ').includes(word))!
  return { meeting, roles, terms, nameOf, termOf }
}

/** What a word is called among these lines, and in which of them; null where it is no term. */
function formOf(word: string, lines: readonly string[], list = english) {
  const { meeting, roles, nameOf, termOf } = meetingOf(lines, list)
  const form = phraseForm(termOf(word), meeting, roles, MOSTLY.inStretch)
  return form && [nameOf(form), [...form.mentions]]
}

const times = (count: number, line: string) => Array.from({ length: count }, () => line)
const long = 'We need a street lamp cable here.'

test('a term is called what its meeting mostly calls it, and is said where that is', () => {
  expect(formOf('cable', [long, 'A cable.', long, long, 'The cable.'])).toEqual([
    'street lamp cable',
    [0, 2, 3],
  ])
})

test('what is said of it now and then is no part of its name', () => {
  expect(formOf('cable', [long, long, ...times(4, 'The cable.')])![0]).toBe('cable')
})

test('what is joined is one phrase, with the article that it has', () => {
  expect(formOf('depth', times(4, 'So the depth of the pond, he says.'))![0]).toBe(
    'depth of the pond',
  )
  expect(formOf('池塘', times(4, '他说，池塘的青蛙。'), chinese)![0]).toBe('池塘的青蛙')
})

test.each([
  ['street lamp', 'lamp', 'The street lamps cost a lot.'],
  ['lamp', 'lamp', 'The lamp flickers.'],
  ['pond', 'pond', 'The pond of, well, the.'],
  ['pond', 'pond', 'The pond, the harbour.'],
])('the phrase is %s', (phrase, word, line) => {
  expect(formOf(word, times(4, line))![0]).toBe(phrase)
})

const TABLES = [
  ...ENGLISH_VAGUE.map(([word, phrase]) => [word, phrase, 'The', english] as const),
  ...CHINESE_VAGUE.map(([word, phrase]) => [word, phrase, '好，', chinese] as const),
]

test.each(TABLES)('%s tells something in a phrase alone: %s', (word, phrase, before, list) => {
  const { terms, nameOf, meeting, roles } = meetingOf(times(4, `${before} ${phrase}.`), list)
  expect(terms.map(nameOf)).toContain(phrase)
  const lone = meetingOf(times(4, `${before} ${word}.`), list)
  for (const term of lone.terms)
    expect(phraseForm(term, lone.meeting, lone.roles, MOSTLY.inStretch)).toBeNull()
  const whole = terms.find((term) => nameOf(term) === phrase)!
  expect(phraseForm(whole, meeting, roles, MOSTLY.inStretch)).not.toBeNull()
})

test.each([
  ...ENGLISH_ENDS.map(([word, phrase]) => [word, phrase, 'The', english] as const),
  ...CHINESE_ENDS.map(([word, phrase]) => [word, phrase, '好，', chinese] as const),
])('%s ends a phrase and is no term: %s', (word, phrase, before, list) => {
  const { terms, nameOf } = meetingOf(times(4, `${before} ${phrase}.`), list)
  expect(terms.map(nameOf)).toContain(phrase)
  const other = meetingOf(times(4, `${before} ${word}.`), list)
  expect(other.terms).toEqual([])
})

test('two terms that are said in one phrase again are called by it, and others are not', () => {
  const lines = [
    ...times(4, 'A pond.'),
    ...times(4, 'The frog.'),
    ...times(2, 'The frogs of the pond.'),
  ]
  const joined = (own: readonly string[]) => {
    const { meeting, roles, nameOf, termOf } = meetingOf(own, english)
    const terms = joinTerms([termOf('frog'), termOf('pond')], (a, b) =>
      joinedForm(a, b, meeting, roles),
    )
    return terms.map(nameOf)
  }
  expect(joined(lines)).toEqual(['frog of the pond'])
  expect(joined(lines.slice(0, -1))).toEqual(['frog', 'pond'])
})

test('what is part of another name beside it is left out', () => {
  const term = (...stems: number[]): Term => ({
    ...{ stems, telling: stems, kind: 'noun', step: 1, width: 1, mentions: new Int32Array() },
  })
  const terms = [term(1), term(1, 2), term(3), term(2, 1), term(4, 5)]
  expect(withoutParts(terms).map(({ stems }) => stems)).toEqual([[1, 2], [3], [4, 5]])
})
