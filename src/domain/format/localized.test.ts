import * as v from 'valibot'
import { expect, test } from 'vitest'
import { localizedOf, MOST_LANGUAGES } from './localized.ts'
import { readLanguageTag } from './read-language-tag.ts'

const schema = localizedOf(v.pipe(v.string(), v.regex(/\S/)))
const textIn = (languages: number) =>
  Object.fromEntries(Array.from({ length: languages }, (_, i) => [tagNumber(i), 'words']))
const tagNumber = (i: number) =>
  `${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + i / 26)}`

test.each<[unknown]>([
  [{ de: 'Pumpe' }],
  [{ zh: '泵', en: 'pump', 'zh-Hant': '泵', 'pt-BR': 'bomba', 'sr-Latn-RS': 'pumpa', yue: '泵' }],
  [textIn(MOST_LANGUAGES)],
])('a text by tags: %j', (text) => expect(v.is(schema, text)).toBe(true))

test.each<[unknown]>([
  [{}],
  [[]],
  [null],
  ['Pumpe'],
  [{ German: 'Pumpe' }],
  [{ DE: 'Pumpe' }],
  [{ zh_CN: '泵' }],
  [{ '': 'Pumpe' }],
  [{ de: 5 }],
  [{ de: ' ' }],
  [{ de: 'Pumpe', en: null }],
  [textIn(MOST_LANGUAGES + 1)],
  // What a record does not look at by itself.
  [JSON.parse('{"de":"Pumpe","__proto__":{"en":5}}')],
  [{ de: 'Pumpe', constructor: 5 }],
  [{ de: 'Pumpe', prototype: 'pump' }],
])('no text: %j', (text) => expect(v.is(schema, text)).toBe(false))

test.each([
  ['zh-cn', 'zh-CN'],
  ['EN', 'en'],
  ['zh-hant-hk', 'zh-Hant-HK'],
  ['de-CH-1901', 'de-CH'],
  ['iw', 'he'],
  ['', null],
  ['Deutsch und mehr', null],
  ['x', null],
])('%j as a tag', (given, tag) => expect(readLanguageTag(given)).toBe(tag))
