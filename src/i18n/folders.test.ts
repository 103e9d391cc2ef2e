import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGUAGES } from './language.ts'

test('each language of the list has a folder with every file of messages', () => {
  for (const language of LANGUAGES)
    expect(readdirSync(`src/i18n/${language}`), language).toEqual(readdirSync('src/i18n/en'))
})

test('each folder of messages is of a language of the list', () => {
  const folders = readdirSync('src/i18n', { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  )
  expect(folders.map(({ name }) => name).filter((name) => name !== 'words')).toEqual(
    [...LANGUAGES].sort(),
  )
})
