import { expect, test } from 'vitest'
import { tagOf } from './language.ts'
import { OVERVIEW_MESSAGES } from './overview-messages.ts'

test.each([
  [{ zh: '水泵' }, 'zh', undefined, 'zh-CN'],
  [{ zh: '水泵' }, 'zh', 'zh', 'zh-CN'],
  [{ en: 'pump' }, 'en', 'zh', 'en'],
  [{ en: 'Pumpe' }, 'en', 'de', 'de'],
  [{ zh: '水泵' }, 'zh', 'de', 'zh-CN'],
  [{ zh: 'ポンプ' }, 'zh', 'ja', 'ja'],
  [{ en: 'pump' }, 'en', 'ja', 'en'],
  // What has both comes from a lexicon or a person, not from the source.
  [{ zh: '其他', en: 'Other' }, 'en', 'de', 'en'],
] as const)('%j at %s of a source in %s is marked %s', (text, language, source, tag) => {
  expect(tagOf(text, language, source)).toBe(tag)
})

test.each([
  ['ja', '原文语言：日语', 'Language of the source: Japanese'],
  ['de', '原文语言：德语', 'Language of the source: German'],
  ['zh-Hant', '原文语言：繁体中文', 'Language of the source: Traditional Chinese'],
  ['qqq', '原文语言：qqq', 'Language of the source: qqq'],
])('%s is called by its name', (tag, zh, en) => {
  expect(OVERVIEW_MESSAGES.zh.language(tag)).toBe(zh)
  expect(OVERVIEW_MESSAGES.en.language(tag)).toBe(en)
})
