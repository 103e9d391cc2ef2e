import { expect, type Page, test } from '@playwright/test'
import { reedbed } from '../src/domain/archive/reedbed.fixture.ts'
import { hostArchive } from './archive-host.ts'
import { axeFindings } from './axe.ts'

const open = async (page: Page, rest = '') => {
  await hostArchive(page)
  await page.goto(`/?archive=archive&lang=en${rest}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })

test('from the front a problem that nobody answered is followed over meetings, and back', async ({
  page,
}) => {
  await open(page)
  const title = page.getByRole('heading', { name: 'Raised and not answered in the same meeting' })
  const all = title.locator('..').getByRole('link', { name: /not answered in their meetings/ })
  const problem = title.locator('..').getByRole('article').first()
  await expect(problem).toContainText('not answered in its meeting')
  const words = await problem.getByRole('paragraph').first().textContent()
  await problem.getByRole('link', { name: 'Follow over meetings' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A problem over time')
  await expect(page).toHaveURL(/follow=/)
  const main = page.getByRole('main')
  await expect(main.getByRole('article').first()).toContainText(words!)
  await expect(main).toContainText('Nothing in its meeting answers it.')
  await expect(main).toContainText('a rule compares themes and words, and may be wrong')
  // The same words were said before, in meetings that lead to them.
  const before = page.getByRole('heading', { name: 'Said before' }).locator('..')
  await expect(before.getByRole('article').first()).toContainText(words!)
  const marks = page.getByRole('list', { name: 'Over time' }).getByRole('link')
  await expect(marks.first()).toHaveAccessibleName(/^Said before: .+, .+ \d{4}/)
  await expect(marks.and(page.locator('[aria-current]'))).toHaveAccessibleName(/^This point: /)
  await marks.first().click()
  await expect(page).toHaveURL(/transcript=.*&point=p-\d+/)
  await expect(page.locator('article[data-current]')).toContainText(words!)
  await page.goBack()
  await expect(marks.first()).toBeVisible()
  await page.goBack()
  const count = Number((await all.textContent())!.match(/\d+/)![0])
  await all.click()
  await expect(page.getByRole('status').first()).toHaveText(`${count} points`)
  await expect(page).toHaveURL(/&open/)
})

test('what answers a problem in its own meeting says on what ground', async ({ page }) => {
  const meeting = reedbed.find(({ replies = [] }) =>
    replies.some(({ kind }) => kind === 'answers'),
  )!
  const { toPoint } = meeting.replies!.find(({ kind }) => kind === 'answers')!
  await open(page, `&follow=${meeting.meeting.date}/${meeting.meeting.id},${toPoint}`)
  await expect(page.getByRole('main')).toContainText('The record says that it answers it.')
  await expect(page.getByRole('heading', { name: 'Answered in its meeting' })).toBeVisible()
})

test('a point of a meeting without a day is compared with none, and the page says why', async ({
  page,
}) => {
  const { meeting, points } = reedbed.find(({ meeting }) => meeting.date === undefined)!
  const { id } = points.find(({ themes }) => themes.length > 0)!
  await open(page, `&follow=/${meeting.id},${id}`)
  const main = page.getByRole('main')
  await expect(main).toContainText('Its meeting gives no day')
  await expect(main).not.toContainText('No meeting of another day')
})

test('a point that is not there is told, and the page is right for all readers', async ({
  page,
}) => {
  await open(page, '&follow=2020-01-14/nothing,p1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'No point of this archive has this address.',
  )
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?archive=archive&lang=zh')
  await link(page, '跟踪历次会议').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: '此前说过' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over).toBeLessThanOrEqual(0)
})
