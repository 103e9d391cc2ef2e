import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGUAGES } from './language.ts'
import { largeMessages } from './large-messages.ts'

test('every message of the large picture is said there', () => {
  const view = readdirSync('src/view/picture/large')
    .map((name) => readFileSync(`src/view/picture/large/${name}`, 'utf8'))
    .join('\n')
  for (const name of Object.keys(largeMessages('en'))) {
    const isBySide = name === 'above' || name === 'below'
    expect(view, name).toMatch(isBySide ? /\bm\[side\]/ : new RegExp(`\\bm\\.${name}\\b`))
  }
})

test('figures come through in both languages', () => {
  for (const m of LANGUAGES.map(largeMessages)) {
    for (const column of ['speaker', 'theme'] as const) {
      expect(m.above[column](1234)).toContain('1,234')
      expect(m.below[column](1)).toMatch(/\b1\b/)
      expect(m.listed[column](3, 5000)).toMatch(/3.*5,000|5,000.*3/)
    }
    expect(m.strongest(200, 1103)).toMatch(/200.*1,103/)
  }
})
