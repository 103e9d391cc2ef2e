import { describe, expect, test } from 'vitest'
import { foldUnits } from '../../text/fold-units.ts'
import { CAPTIONS, captionOf } from './captions.ts'
import { isPageForm, PAGE_FORMS } from './page-forms.ts'
import { CLAUSE_WORDS, isPhrase, OPENING_WORDS, PHRASES } from './phrases.ts'
import { isServiceLine, SERVICE_LINES } from './service-lines.ts'

describe.each(PHRASES)('phrase $sign', ({ sign, like, unlike }) => {
  test.each(like)('is one: %s', (name) => {
    expect(sign.test(name)).toBe(true)
    expect(isPhrase(name)).toBe(true)
  })
  test.each(unlike)('is none: %s', (name) => expect(isPhrase(name)).toBe(false))
})

describe('no name, but a clause', () => {
  test.each(CLAUSE_WORDS.map((word) => `Lamps ${word} lit`))('%s', (words) =>
    expect(isPhrase(words)).toBe(true),
  )
  test.each(OPENING_WORDS.map((word) => `${word} lamps`))('%s', (words) =>
    expect(isPhrase(words)).toBe(true),
  )
  test.each(['Lamps lit', 'Lamps ists lit', 'Sol lamps'])('a name: %s', (words) =>
    expect(isPhrase(words)).toBe(false),
  )
})

describe.each(SERVICE_LINES)('line of a service $line', ({ line, like, unlike = [] }) => {
  test.each(like)('is one: %s', (words) => {
    expect(line.test(words)).toBe(true)
    expect(isServiceLine(words)).toBe(true)
  })
  test.each(unlike)('is none: %s', (words) => expect(isServiceLine(words)).toBe(false))
})

describe.each(PAGE_FORMS)('page line $form', ({ form, like, unlike = [] }) => {
  test.each(like)('is one: %s', (words) => {
    expect(new RegExp(`^(?:${form})$`, 'i').test(words)).toBe(true)
    expect(isPageForm(words)).toBe(true)
  })
  test.each(unlike)('is none: %s', (words) => expect(isPageForm(words)).toBe(false))
})

test.each([
  ...['Action 60.1', 'Resolution #2', '1. Poll', 'Scribe(s)', 'Action item Ada', 'TODO Moss'],
  ...['Decision 3', '2) Motion', 'Video'],
])('a caption with its number, its owner or its ending is one: %s', (name) =>
  expect(captionOf(name)).toBe('minutes'),
)

test.each(['Presenter 2', 'Speaker 1', 'Ada Action', '1. Ada Moss', 'Action and Hope Moss'])(
  'what is no caption but has a number or a word of one: %s',
  (name) => expect(captionOf(name)).toBeUndefined(),
)

test.each(
  '提案单位 提案單位 责任单位 責任單位 办法 辦法 会议要求 會議要求 会议决定 會議決定 执行情况 執行情況 汇报人 匯報人 落实人 落實人 截止时间 截止時間 备注 備註 拟办 擬辦 记录 記錄 表决 表決'.split(
    ' ',
  ),
)('a caption is one in simplified and in traditional signs: %s', (name) =>
  expect(captionOf(name)).toBe('minutes'),
)

test('a caption is known in any case, and stands once in the table', () => {
  expect(captionOf('ACTION  Item')).toBe('minutes')
  expect(captionOf('建议')).toBe('speech')
  expect(captionOf('Ada Moss')).toBeUndefined()
  const all = [...CAPTIONS.minutes, ...CAPTIONS.speech].map(foldUnits)
  expect(new Set(all).size).toBe(all.length)
  expect(all).toEqual(all.map((caption) => caption.toLowerCase()))
})
