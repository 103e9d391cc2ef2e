import { describe, expect, test } from 'vitest'
import { anyOf, type Word, type WordTable } from '../draft/word-table.ts'

const isWordTable = (it: unknown): it is WordTable =>
  Array.isArray(it) && typeof it[0] === 'object' && 'word' in it[0]

const FILES = import.meta.glob<Record<string, unknown>>('./{zh,en}/*.ts', { eager: true })
const TABLES = Object.entries(FILES).flatMap(([file, tables]) =>
  Object.entries(tables)
    .filter((entry): entry is [string, WordTable] => isWordTable(entry[1]))
    .map(([name, table]) => [`${file} ${name}`, table] as const),
)

describe.each(TABLES)('%s', (_, table) => {
  const pattern = new RegExp(anyOf(table), 'iy')
  const foundAt = (text: string, at: number) => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0].toLowerCase() ?? ''
  }

  test.each(table.map((line) => [line.word, line] as const))('%s', (_word, line) => {
    const { word, yes, no = [] } = line
    // The line itself is found, not a shorter one above it that would do as well.
    const found = Array.from(yes, (_, at) => foundAt(yes, at)).some((it) => it.startsWith(word))
    expect(found, yes).toBe(true)
    expect(alone(line).test(yes), yes).toBe(true)
    if (line.not) expect(no, 'an exception has an example').not.toEqual([])
    for (const words of no) {
      expect(words.toLowerCase()).toContain(word)
      expect(alone(line).test(words), words).toBe(false)
    }
  })

  test('each word stands once', () => {
    const words = table.map(({ word, to = [] }) => [word, ...to].join(' '))
    expect(new Set(words).size).toBe(words.length)
  })
})

const alone = (line: Word) => new RegExp(anyOf([line]), 'i')

const matches = (line: Omit<Word, 'yes'>, text: string) =>
  alone({ ...line, yes: '' }).exec(text)?.[0]

describe('a line of a table', () => {
  test('counts neither after nor before what it names', () => {
    const line: Omit<Word, 'yes'> = {
      word: '要',
      not: { before: '重主', after: ['点', '是'], unless: ['是在'] },
    }
    expect(
      ['要灯', '重要', '主要灯', '要点', '要是', '要是在'].map((it) => matches(line, it)),
    ).toEqual(['要', undefined, undefined, undefined, undefined, '要'])
  })

  test('goes on to what has to follow', () => {
    const line = { word: '存在', to: ['问题', '隐患'], within: 2 }
    expect(matches(line, '桥存在的问题多')).toBe('存在的问题')
    expect(matches(line, '存在隐患')).toBe('存在隐患')
    expect(matches(line, '存在三个大问题')).toBeUndefined()
    expect(matches({ word: '关键', to: ['在于'] }, '关键还在于灯')).toBeUndefined()
  })

  test('takes in the rest of a name as far as it may', () => {
    expect(matches({ word: '大会', more: 2 }, '大会的报告，')).toBe('大会的报')
    expect(matches({ word: '大会', more: 2 }, '大会，报告')).toBe('大会')
  })

  test('ends where it says so, and its signs are nothing but signs', () => {
    expect(matches({ word: 'must', ends: true }, 'mustard')).toBeUndefined()
    expect(matches({ word: 'must', ends: true }, 'Must we')).toBe('Must')
    expect(matches({ word: 'a.m.' }, 'atm. a.m.')).toBe('a.m.')
  })
})
