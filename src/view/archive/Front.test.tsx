// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { ArchiveSummary } from '../../domain/archive/archive.ts'
import { Front } from './Front.tsx'
import { paintInArchive } from './in-archive.fixture.tsx'

const EMPTY: ArchiveSummary = {
  ...{ title: { en: 'Town' }, meetings: 1, points: [0, 0, 0, 0, 0], people: 0, voices: 0 },
  ...{ themes: 0, first: null, last: null, languages: ['en'], bodies: [], parties: [], open: 0 },
  ...{ years: [], topPeople: [], topThemes: [], latest: [] },
}
const text = () => document.body.textContent
const headings = () => Array.from(document.querySelectorAll('h2'), (one) => one.textContent)

test('what an archive has nothing of is not announced', async () => {
  const years = [{ year: '2024', meetings: 1, points: 0 }]
  const day = '2024-05-06'
  await paintInArchive({ summary: { ...EMPTY, years, first: day, last: day } }, '', <Front />)
  expect(headings()).toEqual(['Latest meetings'])
  expect(text()).not.toContain('Export')
  expect(text()).not.toContain('with filters')
  // One day is said once.
  expect(text()!.match(/6 May 2024/g)).toHaveLength(1)
})

test('where no day is known no meeting is called the latest', async () => {
  await paintInArchive({ summary: EMPTY }, '', <Front />)
  expect(headings()).toEqual(['Meetings'])
})

test('all people and themes are one link away where more are there than are named', async () => {
  const named = Array.from({ length: 14 }, (_, i) => ({
    ...{ id: `p${i}`, name: { en: `Person ${i}` }, points: 1, meetings: 1 },
    ...{ body: null, days: { from: null, to: null } },
  }))
  const summary = {
    ...EMPTY,
    people: 14,
    topPeople: named,
    themes: 2,
    topThemes: named.slice(0, 2),
  }
  await paintInArchive({ summary }, '', <Front />)
  const links = Array.from(document.querySelectorAll('a'), (one) => one.getAttribute('href'))
  expect(links).toContain('a/people/')
  expect(links).not.toContain('a/themes/')
})
