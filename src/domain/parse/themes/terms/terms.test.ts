import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHINESE_BEFORE_VERBS } from '../../words/zh/before-verbs.ts'
import { wordsOfLanguage } from '../words.fixture.ts'
import { PLURALS, stemEnglish } from './english-stem.ts'
import { exactLog } from './exact-log.ts'
import { hanWords } from './han-words.ts'
import { meetingTerms } from './meeting-terms.ts'
import { meetingWords } from './meeting-words.ts'
import { withNewWords } from './new-words.ts'
import { spellingOf } from './spelling.ts'
import { nameWords, rolesInTerms } from './telling.ts'
import { readWordList } from './word-list.ts'

const english = wordsOfLanguage('en')
const chinese = wordsOfLanguage('zh')

test('a logarithm is that of the engine, to the last digits', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (x) => {
      expect(exactLog(x)).toBeCloseTo(Math.log(x), 12)
    }),
  )
})

test.each(PLURALS.map(([, , many, one]) => [many, one]))('%s is a form of %s', (many, one) => {
  expect(stemEnglish(many)).toBe(one)
})

test('what is no plural stays', () => {
  expect(['bus', 'gas', 'his', 'lamp'].map(stemEnglish)).toEqual(['bus', 'gas', 'his', 'lamp'])
})

const cutUp = (text: string, list: typeof chinese | null) => {
  let start = 0
  return hanWords(list)(text, 0, text.length).ends.map((end) => {
    const word = text.slice(start, end)
    start = end
    return word
  })
}

test('Chinese is cut into words of the dictionary, the most frequent together', () => {
  expect(cutUp('研究生命的起源', chinese)).toEqual(['研究', '生命', '的', '起源'])
  expect(cutUp('池塘', null)).toEqual(['池', '塘'])
})

test('a run that is cut after a longer one has no words of that', () => {
  const cut = hanWords(chinese)
  expect(cut('研究生命的起源', 0, 7).size).toBe(4)
  const { size, ends } = cut('池塘', 0, 2)
  expect(ends.slice(0, size)).toEqual([2])
})

test('no character is lost, however long the run', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'路灯池塘研究生命的起源'), { maxLength: 500 }),
      (all) => {
        expect(cutUp(all.join(''), chinese).join('')).toBe(all.join(''))
      },
    ),
  )
})

const said = (lines: readonly string[], list: typeof english | null) =>
  withNewWords(
    meetingWords(
      lines.map((text) => ({ text })),
      list,
    ),
  )

test('a word that only the meeting has is found by how its parts stand together', () => {
  const lines = [
    '我们看公链怎么做。',
    '有人说公链很慢。',
    '一条公链够不够？',
    '公链要快。',
    '那么公链呢？',
  ]
  lines.push(...Array.from({ length: 20 }, () => '青蛙需要浅水，路灯坏了三盏，屋顶漏雨。'))
  const { vocabulary } = said(lines, chinese)
  expect(vocabulary.words).toContain('公链')
  expect(said(lines.slice(0, 2), chinese).vocabulary.words).not.toContain('公链')
})

test.each(CHINESE_BEFORE_VERBS)('%s and %s are no word together', (before, verb) => {
  const lines = ['我们', '有人', '一条', '池塘', '路灯'].map(
    (who, i) => `${who}${before}${verb}${'船灯水桥树'[i]}。`,
  )
  lines.push(...Array.from({ length: 40 }, () => '青蛙需要浅水，路灯坏了三盏，屋顶漏雨。'))
  const { vocabulary } = said(lines, chinese)
  expect(vocabulary.words).toContain(verb)
  expect(vocabulary.words).not.toContain(before + verb)
})

const termsOf = (lines: readonly string[], names: readonly string[]) => {
  const meeting = said(lines, english)
  const { vocabulary } = meeting
  return meetingTerms(meeting, rolesInTerms(meeting, nameWords(names))).map(({ stems }) =>
    stems.map((stem) => vocabulary.words[stem]).join(' '),
  )
}

test('terms are what is spoken of: forms together, phrases, no names and nothing that one talks with', () => {
  const lines = Array.from({ length: 4 }, (_, i) =>
    i % 2
      ? 'Thank you, Brook. I think the street lamps really matter.'
      : "Well, I don't know, the street lamp is dark, you know.",
  )
  expect(termsOf(lines, ['Max Brook'])).toEqual(['street lamp'])
})

test('a word that is mostly said in one phrase is a part of it, and one that is said by itself too is a term', () => {
  const street = Array.from({ length: 4 }, () => 'This is the street lamp.')
  const alone = (count: number) => Array.from({ length: count }, () => 'This is a lamp.')
  expect(termsOf([...street, ...alone(4)], [])).toEqual(['street lamp'])
  expect(termsOf([...street, ...alone(5)], []).sort()).toEqual(['lamp', 'street lamp'])
})

test('a term is spelt as it mostly is', () => {
  const texts = ['The TV is off, a remote control.', 'A TV.', 'my tv', "The TV's Remote  Control."]
  const meeting = said(texts, english)
  const spelt = (...words: string[]) =>
    spellingOf(
      {
        stems: words.map((word) => meeting.vocabulary.stemOf(word)!),
        mentions: Int32Array.from(texts.keys()),
      },
      meeting,
      (point) => texts[point]!,
    )
  expect(spelt('tv')).toBe('TV')
  expect(spelt('remote', 'control')).toBe('remote control')
})

test('the lists know how common words are, and what', () => {
  expect(english.words.get('think')!.step).toBeLessThan(english.words.get('pond')!.step)
  expect(english.words.get('pond')!.kind).toBe('noun')
  expect(english.words.get('shallow')!.kind).toBe('quality')
  expect(chinese.words.get('学生')!.kind).toBe('noun')
  expect(chinese.words.get('我们')!.step).toBeLessThan(chinese.words.get('学生')!.step)
})

test('what is no list is none', () => {
  expect(readWordList({ format: 'reyi/words@2' })).toBeNull()
  expect(readWordList('<!doctype html>')).toBeNull()
})

test('people who are spoken of name nothing, and products do', () => {
  const lines = Array.from({ length: 4 }, () => 'So Zelquist and the HarbourNet and the zorb.')
  expect(termsOf(lines, []).sort()).toEqual(['harbournet', 'zorb'])
})

test('who somebody is, in brackets behind the name, is a subject all the same', () => {
  const lines = Array.from({ length: 4 }, () => 'So Brook and the library and the harbour.')
  expect(termsOf(lines, ['Max Brook (Keeper of the Harbour)']).sort()).toEqual([
    'harbour',
    'library',
  ])
})
