import { expect, test } from 'vitest'
import { LANGUAGES } from './language.ts'
import { themeHelpMessages } from './theme-help-messages.ts'

test('how themes are found is told in as many paragraphs in each language', () => {
  const shapes = LANGUAGES.map((one) => {
    const { text, limits } = themeHelpMessages(one)
    return [text.length, limits.length]
  })
  expect(new Set(shapes.map(String)).size).toBe(1)
})
