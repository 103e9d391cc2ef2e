import { expect, test } from 'vitest'
import { type Language, nativeWording, tagOf } from './language.ts'
import { languageName, messagesFor } from './of-languages.ts'

test.each([
  ['zh', 'zh-CN'],
  ['zh-Hant', 'zh-Hant'],
  ['en', 'en'],
  ['de', 'de'],
])('%s is marked as %s', (language, tag) => expect(tagOf(language)).toBe(tag))

test.each([
  ['ja', '日语', 'Japanese'],
  ['de', '德语', 'German'],
  ['zh-Hant', '繁体中文', 'Traditional Chinese'],
  ['qqq', 'qqq', 'qqq'],
])('%s is called by its name', (tag, zh, en) => {
  expect(languageName(tag, 'zh')).toBe(zh)
  expect(languageName(tag, 'en')).toBe(en)
})

test('what is said of a text is in its language, or in English', () => {
  const messages = (language: Language) => ({ zh: '副本', en: 'copy' })[language]
  expect(['zh-Hant', 'en', 'de'].map((one) => messagesFor(messages, one))).toEqual([
    '副本',
    'copy',
    'copy',
  ])
})

test.each([
  ['a Chinese name beside an English one', { zh: '吴益统', en: 'Wu Yitong' }, 'en', '吴益统'],
  ['not beside itself', { zh: '吴益统', en: 'Wu Yitong' }, 'zh', undefined],
  ['not where it is shown', { zh: '吴益统', en: 'Wu Yitong' }, 'both', undefined],
  ['not where it stands in for another', { zh: '吴益统' }, 'en', undefined],
  ['not twice', { zh: 'Ann', en: 'Ann' }, 'en', undefined],
] as const)('%s', (_, name, display, native) =>
  expect(nativeWording(name, display)?.text).toBe(native),
)
