import { expect, test, vi } from 'vitest'
import type { Archive, ThemeRecord } from '../../domain/archive/archive.ts'
import { ArchiveFault } from '../../domain/archive/archive-fault.ts'
import { rememberRecords } from './remember-records.ts'

const water: ThemeRecord = {
  ...{ id: 'water', label: { en: 'water' }, labels: [{ en: 'water' }], definition: null },
  ...{ meetings: [], people: [], points: [], themes: [] },
}

/** An archive of which only themes are asked for. */
const archiveOf = (theme: Archive['theme']): Archive => {
  const never = () => Promise.reject(new Error('not asked for here'))
  return rememberRecords({
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
      theme,
    },
  })
}

test('a theme is read once, and again where that failed', async () => {
  const theme = vi.fn(async () => ({ ...water }))
  const archive = archiveOf(theme)
  theme.mockRejectedValueOnce(new ArchiveFault('unreachable', 'themes/a.table'))
  await expect(archive.theme('water')).rejects.toMatchObject({ code: 'unreachable' })
  const [one, other] = await Promise.all([archive.theme('water'), archive.theme('water')])
  expect(one).toBe(other)
  expect(one?.id).toBe('water')
  expect(theme).toHaveBeenCalledTimes(2)
})

test('of very many the oldest are forgotten', async () => {
  const theme = vi.fn(async () => null)
  const archive = archiveOf(theme)
  for (let i = 0; i < 50; i++) await archive.theme(`theme-${i}`)
  await archive.theme('theme-49')
  expect(theme).toHaveBeenCalledTimes(50)
  await archive.theme('theme-0')
  expect(theme).toHaveBeenCalledTimes(51)
})
