import { expect, test, vi } from 'vitest'
import type { Archive, Question, ThemeRecord } from '../../domain/archive/archive.ts'
import { ArchiveFault } from '../../domain/archive/archive-fault.ts'
import { rememberAnswers } from './remember-answers.ts'

const water: ThemeRecord = {
  ...{ id: 'water', label: { en: 'water' }, labels: [{ en: 'water' }], definition: null },
  ...{ meetings: [], people: [], points: [], themes: [] },
}

/** An archive of which only that is asked for. */
const archiveOf = (asked: Partial<Archive>): Archive => {
  const never = () => Promise.reject(new Error('not asked for here'))
  return rememberAnswers({
    summary: {
      ...{ title: { en: 'Reedbed' }, meetings: 0, points: [], people: 0, voices: 0, themes: 1 },
      ...{ first: null, last: null, languages: ['en'], bodies: [], years: [] },
      ...{ parties: [], open: 0 },
      ...{ topPeople: [], topThemes: [], latest: [] },
    },
    ...{
      meetings: never,
      person: never,
      points: never,
      excerpt: never,
      names: never,
      search: never,
      first: never,
      soonest: never,
      all: never,
      theme: never,
      ...asked,
    },
  })
}

test('a theme is read once, and again where that failed', async () => {
  const theme = vi.fn(async () => ({ ...water }))
  const archive = archiveOf({ theme })
  theme.mockRejectedValueOnce(new ArchiveFault('unreachable', 'themes/a.table'))
  await expect(archive.theme('water')).rejects.toMatchObject({ code: 'unreachable' })
  const [one, other] = await Promise.all([archive.theme('water'), archive.theme('water')])
  expect(one).toBe(other)
  expect(one?.id).toBe('water')
  expect(theme).toHaveBeenCalledTimes(2)
})

test('of very many the oldest are forgotten', async () => {
  const theme = vi.fn(async () => null)
  const archive = archiveOf({ theme })
  for (let i = 0; i < 50; i++) await archive.theme(`theme-${i}`)
  await archive.theme('theme-49')
  expect(theme).toHaveBeenCalledTimes(50)
  await archive.theme('theme-0')
  expect(theme).toHaveBeenCalledTimes(51)
})

const question: Question = {
  ...{ words: 'water', people: [], themes: [], kinds: [], bodies: [], parties: [], open: false },
  ...{ days: { from: null, to: null }, newestFirst: true },
}

test('a search and the words of its points are read once, those of another one by themselves', async () => {
  const hits = vi.fn(async () => [])
  const search = vi.fn(async () => ({
    ...{ total: 0, years: [], hits, byMeeting: async () => [] },
  }))
  const archive = archiveOf({ search })
  for (let i = 0; i < 3; i++) {
    const found = await archive.search({ ...question })
    await Promise.all([found.hits(0, 10), found.hits(10, 10), found.hits(0, 10)])
  }
  expect(search).toHaveBeenCalledTimes(1)
  expect(hits).toHaveBeenCalledTimes(2)
  await archive.search({ ...question, open: true })
  expect(search).toHaveBeenCalledTimes(2)
})

test('the points of the last three searches are kept, not those of all', async () => {
  const search = vi.fn(async () => ({
    ...{ total: 0, years: [], hits: async () => [], byMeeting: async () => [] },
  }))
  const archive = archiveOf({ search })
  const ask = (words: string) => archive.search({ ...question, words })
  for (const words of ['a', 'b', 'c', 'd', 'c', 'b', 'd']) await ask(words)
  expect(search).toHaveBeenCalledTimes(4)
  await ask('a')
  expect(search).toHaveBeenCalledTimes(5)
})

test('points are the same whether it is known where they stand', async () => {
  const points = vi.fn(async () => [])
  const archive = archiveOf({ points })
  await archive.points([{ meeting: 'a', point: 1 }])
  await archive.points([{ meeting: 'a', point: 1, at: { path: 'a.json', bytes: [7, 40] } }])
  await archive.points([{ meeting: 'a', point: 2 }])
  expect(points).toHaveBeenCalledTimes(2)
})
