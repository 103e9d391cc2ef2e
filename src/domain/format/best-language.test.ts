import { expect, test } from 'vitest'
import { bestLanguage, ownLanguage } from './best-language.ts'
import { shippedTranscript } from './shipped-meeting.fixture.ts'

const LAMP = { de: 'Lampe', en: 'lamp', 'zh-Hant': '燈' }

test.each([
  ['what is wanted', LAMP, ['en', 'de'], 'en'],
  ['what is wanted, in another script', LAMP, ['zh', 'de'], 'zh-Hant'],
  ["the meeting's own where what is wanted is missing", LAMP, ['ja', 'de'], 'de'],
  ['what is there', LAMP, ['ja', undefined], 'de'],
  ['the very tag before another region', { 'pt-BR': 'a', pt: 'b' }, ['pt'], 'pt'],
])('the best language is %s', (_, text, wanted, best) =>
  expect(bestLanguage(text, wanted)).toBe(best),
)

test('a meeting is in the language of its source, else in what it promises first', () => {
  const { meeting, source } = shippedTranscript
  expect(ownLanguage({ meeting, source: { ...source, language: 'de' } })).toBe('de')
  expect(ownLanguage({ meeting, source })).toBe('zh')
  expect(ownLanguage({ meeting: { id: 'm', title: { de: 'x' } }, source })).toBeUndefined()
})
