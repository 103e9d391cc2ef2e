import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGUAGES } from './language.ts'
import { sourceMessages } from './source-messages.ts'

test('every message of the source view is said there', () => {
  const view = readdirSync('src/view/source')
    .map((name) => readFileSync(`src/view/source/${name}`, 'utf8'))
    .join('\n')
  for (const name of Object.keys(sourceMessages('en'))) {
    expect(view, name).toMatch(new RegExp(`(\\bm|, language\\))\\.${name}\\b`))
  }
})

test('figures and names come through in both languages', () => {
  for (const m of LANGUAGES.map(sourceMessages)) {
    expect(m.refused.length(1441, 2989)).toMatch(/1441.*2989/)
    expect(m.refused.words(3, 35)).toMatch(/35.*3/)
    expect(m.likeness.near(30, 35)).toMatch(/30/)
    expect(m.bring('村报')).toContain('村报')
    expect(m.bring(undefined)).not.toMatch(/undefined/)
    expect(m.covered(38, 45)).toMatch(/38|45/)
    expect(m.listLeft(1)).toMatch(/1/)
    expect(m.copyTitle('水塘')).toContain('水塘')
    expect(m.readCount(2, 'a.json')).toMatch(/a\.json.*2/)
    for (const say of Object.values(m.unplaced)) expect(say('3, 4')).toContain('3, 4')
  }
})
