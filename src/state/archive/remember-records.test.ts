import { expect, test, vi } from 'vitest'
import { inventedArchive } from '../../domain/archive/archive.fixture.ts'
import { ArchiveFault } from '../../domain/archive/archive-fault.ts'
import { rememberRecords } from './remember-records.ts'

test('a person is read once, and again where that failed', async () => {
  const person = vi.fn(inventedArchive.person)
  const archive = rememberRecords({ ...inventedArchive, person })
  person.mockRejectedValueOnce(new ArchiveFault('unreachable', 'people/a.table'))
  await expect(archive.person('ben-moss')).rejects.toMatchObject({ code: 'unreachable' })
  const [one, other] = await Promise.all([archive.person('ben-moss'), archive.person('ben-moss')])
  expect(one).toBe(other)
  expect(one?.id).toBe('ben-moss')
  expect(person).toHaveBeenCalledTimes(2)
})

test('of very many the oldest are forgotten', async () => {
  const theme = vi.fn(async () => null)
  const archive = rememberRecords({ ...inventedArchive, theme })
  for (let i = 0; i < 50; i++) await archive.theme(`theme-${i}`)
  await archive.theme('theme-49')
  expect(theme).toHaveBeenCalledTimes(50)
  await archive.theme('theme-0')
  expect(theme).toHaveBeenCalledTimes(51)
})
