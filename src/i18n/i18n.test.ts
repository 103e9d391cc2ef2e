import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Problem } from '../domain/format/problem.ts'
import { dateInWords } from './date.ts'
import { preferredDisplay, wordings } from './language.ts'
import { messages } from './messages.ts'
import { leadWording } from './of-languages.ts'
import { problemsInWords } from './problems.ts'

test('a text is shown in the chosen language, or in the one that it has', () => {
  const text = { zh: '模具', en: 'Moulds' }
  expect(wordings(text, 'zh', 'en')).toEqual([{ text: '模具', language: 'zh' }])
  expect(wordings(text, 'both', 'en').map(({ language }) => language)).toEqual(['zh', 'en'])
  expect(wordings({ zh: '模具' }, 'en', 'en')).toEqual([{ text: '模具', language: 'zh' }])
  expect(wordings({ zh: '模具' }, 'both', 'en')).toEqual([{ text: '模具', language: 'zh' }])
  expect(leadWording({ en: 'Moulds' }, 'zh', 'zh')).toBe('Moulds')
})

test("what is missing is shown in the meeting's own language, else in what there is", () => {
  const text = { fr: 'Moules', de: 'Formen' }
  expect(wordings(text, 'zh', 'de')).toEqual([{ text: 'Formen', language: 'de' }])
  expect(wordings(text, 'both', 'de')).toEqual([{ text: 'Formen', language: 'de' }])
  expect(wordings(text, 'en', undefined)).toEqual([{ text: 'Moules', language: 'fr' }])
  expect(wordings({ ...text, en: 'Moulds' }, 'both', 'de').map(({ language }) => language)).toEqual(
    ['de', 'en'],
  )
  expect(wordings({ 'zh-Hant': '模具', de: 'Formen' }, 'zh', 'de')[0]!.language).toBe('zh-Hant')
})

test.each([
  [['zh-CN', 'en'], 'zh'],
  [['zh-Hant-TW'], 'zh'],
  [['en-GB', 'zh'], 'en'],
  [['fr', 'zh-CN'], 'zh'],
  [['fr', 'de'], 'en'],
  [[], 'en'],
])('a browser that prefers %j gets %s', (preferred, display) => {
  expect(preferredDisplay(preferred as string[])).toBe(display)
})

test.each([
  ['XXXX-03-16', '3月16日', '16 March'],
  ['2022-03-16', '2022年3月16日', '16 March 2022'],
  ['2022-03', '2022年3月', 'March 2022'],
  ['2022', '2022年', '2022'],
  ['2022-03-16?', '约2022年3月16日', 'about 16 March 2022'],
  ['XXXX', 'XXXX', 'XXXX'],
  ['soon', 'soon', 'soon'],
])('%s is said as %s and %s', (date, zh, en) => {
  expect(dateInWords(date, 'zh')).toBe(zh)
  expect(dateInWords(date, 'en')).toBe(en)
})

const problems: Problem[] = [
  { path: 'format', code: 'format', received: 'reyi/transcript@9' },
  { path: 'a', code: 'missing' },
  { path: 'a', code: 'unknown-field', suggestion: 'themes' },
  { path: 'a', code: 'shape', expected: 'offset', received: '1.5' },
  { path: 'a', code: 'shape', expected: '("a" | "b")', received: '"c"' },
  { path: 'a', code: 'empty-text' },
  { path: 'a', code: 'language', language: 'en' },
  { path: 'a', code: 'language', language: 'zh' },
  { path: 'a', code: 'duplicate-id', id: 'x', first: 'b' },
  { path: 'a', code: 'self-reply', id: 'x' },
  { path: 'a', code: 'span-order', start: 2, end: 1 },
  { path: 'a', code: 'span-range', end: 9, length: 5 },
  { path: 'a', code: 'text-length', declared: 9, actual: 5 },
]

test('every problem is said in both languages, each with its place and its facts', () => {
  for (const problem of problems) {
    for (const language of ['zh', 'en'] as const) {
      const words = problemsInWords(language)(problem)
      expect(words.startsWith(problem.path)).toBe(true)
      for (const [field, fact] of Object.entries(problem)) {
        const said = ['suggestion', 'received', 'id', 'first', 'start', 'end', 'length', 'actual']
        if (said.includes(field)) expect(words).toContain(String(fact))
      }
    }
  }
  expect(
    problemsInWords('en')({
      path: 'points[14].themes[1]',
      code: 'unknown-id',
      of: 'theme',
      id: 'mold',
      suggestion: 'moulds',
    }),
  ).toBe('points[14].themes[1]: no theme "mold"; did you mean "moulds"?')
})

test('every message is used somewhere on the page', () => {
  const view = ['src/view', 'src/i18n']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  const unused = Object.keys(messages('en')).filter(
    (key) => !new RegExp(`\\bm(essages)?\\.${key}\\b|\\)\\.${key}\\b`).test(view),
  )
  expect(unused).toEqual([])
})

test('counts are plural where English wants it', () => {
  expect(messages('en').pointsCount(1)).toBe('1 point')
  expect(messages('en').pointsCount(9)).toBe('9 points')
  expect(messages('en').remaining(1, 1)).toBe('1 speaker, 1 point')
  expect(messages('zh').remaining(3, 9)).toBe('3 位发言人，9 个观点')
  expect(messages('en').remaining(1000, 12345)).toBe('1,000 speakers, 12,345 points')
  expect(messages('zh').remaining(1000, 12345)).toBe('1,000 位发言人，12,345 个观点')
})
