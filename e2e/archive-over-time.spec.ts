import { expect, type Page, test } from '@playwright/test'
import { reedbed } from '../src/domain/archive/reedbed.fixture.ts'
import { hostArchive } from './archive-host.ts'
import { axeFindings } from './axe.ts'

const open = async (page: Page) => {
  await hostArchive(page)
  await page.goto('/?archive=archive&lang=en')
}
const link = (page: Page, name: RegExp) => page.getByRole('link', { name })

test('two of one name are told apart by their years, and by the body', async ({ page }) => {
  await open(page)
  const bens = link(page, /^Ben Moss/)
  await expect(bens).toHaveCount(2)
  for (const ben of await bens.all())
    await expect(ben).toHaveAccessibleName(/, (Parish council|School board), 20\d\d–20\d\d$/)
})

test('a theme says when it was first and last spoken of, and which words came and went', async ({
  page,
}) => {
  await open(page)
  await link(page, /^clean water, /).click()
  const own = reedbed.filter(
    ({ meeting, points }) => meeting.date && points.some(({ themes }) => themes.includes('water')),
  )
  const main = page.getByRole('main')
  await expect(main).toContainText('First and last spoken of')
  await expect(main.getByRole('link', { name: own[0]!.meeting.title.en! }).first()).toBeVisible()
  await main.getByText('Words that came and went').click()
  await expect(main).toContainText(/The words of its earliest \d+ points, until .+, since .+\./)
  expect(await axeFindings(page)).toEqual([])
})

test('a person says when a theme was first said, and at how many meetings again', async ({
  page,
}) => {
  await open(page)
  await link(page, /^Li Dahe/)
    .first()
    .click()
  await page.getByText('First said, said again').click()
  const table = page.getByRole('table').filter({ hasText: 'Again at' })
  const own = reedbed.filter(
    ({ meeting, points }) =>
      meeting.body?.id === 'parish' &&
      points.some(({ speaker, themes }) => speaker === 'dahe' && themes.includes('water')),
  )
  await expect(table.getByRole('row', { name: /clean water/ })).toContainText(
    `${own.length - 1} meetings`,
  )
})
