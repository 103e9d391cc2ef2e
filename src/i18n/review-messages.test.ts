import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGUAGES } from './language.ts'
import { reviewMessages } from './review-messages.ts'

test('every message of the review is said there', () => {
  const view = readdirSync('src/view/review')
    .map((name) => readFileSync(`src/view/review/${name}`, 'utf8'))
    .join('\n')
  const chosen = { done: 1, undone: 1, redone: 1, warnings: 1, unassigned: 1 }
  for (const name of Object.keys(reviewMessages('en'))) {
    if (name in chosen) continue
    expect(view, name).toMatch(new RegExp(`\\bm\\.${name}\\b|\\.${name}\\(`))
  }
})

test('figures and names come through in both languages', () => {
  for (const m of LANGUAGES.map(reviewMessages)) {
    expect(m.at(2, 9)).toMatch(/2.*9/)
    expect(m.pointOf(2, 9)).toMatch(/2.*9/)
    expect(m.newPoint('秦望舒')).toContain('秦望舒')
    expect(m.move('A', 1, 'B')).not.toBe(m.move('A', -1, 'B'))
    expect(Object.keys(m.edit)).toEqual(Object.keys(reviewMessages('zh').edit))
  }
})
