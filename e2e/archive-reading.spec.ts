import { expect, type Page, test } from '@playwright/test'
import { reedbed } from '../src/domain/archive/reedbed.fixture.ts'
import { hostArchive } from './archive-host.ts'

/*
 * What a reader of an archive does one after the other: types a day, comes back to where they were, narrows step by step.
 */

const open = async (page: Page, rest = '') => {
  await hostArchive(page)
  await page.goto(`/?archive=archive&lang=en${rest}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })
const points = (page: Page) => page.getByRole('main').getByRole('article')
const total = (page: Page) => page.getByRole('status').first()
const counted = (n: number) => `${n} point${n === 1 ? '' : 's'}`

const all = reedbed.flatMap(({ points, meeting, speakers }) =>
  points.map((point) => ({
    ...point,
    meeting,
    speaker: speakers.find(({ id }) => id === point.speaker)!,
  })),
)

test('a day is typed, changed and emptied by keyboard, which stays in its box', async ({
  page,
}) => {
  await open(page, '&q=')
  const from = page.getByLabel('From')
  await from.focus()
  await page.keyboard.type('01012021')
  await expect(page).toHaveURL(/from=2021-01-01/)
  await expect(from).toBeFocused()
  // The year was the last part: one up is another day at once.
  await page.keyboard.press('ArrowUp')
  await expect(page).toHaveURL(/from=2022-01-01/)
  await page.keyboard.press('ArrowUp')
  await expect(page).toHaveURL(/from=2023-01-01/)
  await expect(from).toBeFocused()
  const since = all.filter(({ meeting }) => (meeting.date ?? '') >= '2023')
  await expect(total(page)).toHaveText(counted(since.length))
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(from).toHaveValue('')
})

test('Back leads to where one was, from a view and from a meeting', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 })
  await open(page, '&q=')
  await page.getByRole('button', { name: '10 more' }).click()
  await page.getByRole('button', { name: '10 more' }).click()
  await expect(points(page)).toHaveCount(30)
  const last = points(page).nth(27)
  const words = await last.getByRole('paragraph').first().textContent()
  for (const way of [
    () => last.getByRole('link', { name: 'Follow over meetings' }).click(),
    () => last.getByRole('link').nth(1).click(),
  ]) {
    await last.scrollIntoViewIfNeeded()
    const { y } = (await last.boundingBox())!
    await way()
    await expect(points(page)).not.toHaveCount(30)
    if (page.url().includes('follow=')) expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await page.goBack()
    await expect(last).toContainText(words!)
    await expect.poll(async () => Math.abs((await last.boundingBox())!.y - y)).toBeLessThan(60)
  }
})

test('what has no day is shown alone, from the picture and by the filter', async ({ page }) => {
  const { meeting, points: own } = reedbed.find(({ meeting }) => meeting.date === undefined)!
  const { themes } = own.find(({ themes }) => themes.length > 0)!
  const label = { water: 'clean water', bridge: 'the bridge', school: 'school meals' }[themes[0]!]
  await open(page, '&q=&undated')
  await expect(total(page)).toHaveText(counted(own.length))
  const tick = page.getByRole('checkbox', { name: 'No day given' })
  await expect(tick).toBeChecked()
  await page.getByLabel('From').fill('2021-01-01')
  await expect(tick).not.toBeChecked()
  await expect(page).not.toHaveURL(/undated/)
  await page.goto('/?archive=archive&lang=en&meetings')
  await tick.check()
  await expect(points(page)).toHaveCount(1)
  await expect(points(page)).toContainText(meeting.title.en!)

  await page.goto('/?archive=archive&lang=en')
  await link(page, new RegExp(`^${label}, `)).click()
  const cell = page
    .getByRole('list', { name: 'Who spoke of it, when' })
    .getByRole('button', { name: /no day given/ })
    .first()
  const name = (await cell.getAttribute('aria-label'))!
  const count = [...name.split(': ')[1]!.matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0)
  await cell.click()
  await expect(points(page)).toHaveCount(count)
  await expect(points(page).first()).toContainText('no day given')
})

test('from the front to all points, narrowed by a person and a theme, and the heading says of what', async ({
  page,
}) => {
  await open(page)
  await expect(link(page, `All ${all.length} points, with filters`)).toBeVisible()
  await link(page, `All ${all.length} points, with filters`).click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('All points')
  const box = page.getByRole('combobox', { name: 'Person or theme' })
  await box.fill('li dahe')
  await page.getByRole('option', { name: /Li Dahe.*Parish council/ }).click()
  const own = all.filter(
    ({ speaker, meeting }) => speaker.id === 'dahe' && meeting.body?.id === 'parish',
  )
  await expect(total(page)).toHaveText(counted(own.length))
  await expect(heading).toHaveText('Points')
  await expect(box).toHaveValue('')
  await box.pressSequentially('clean')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(total(page)).toHaveText(
    counted(own.filter(({ themes }) => themes.includes('water')).length),
  )
  await box.fill('zzz')
  await expect(page.getByText('Nothing is called so.')).toBeVisible()
  await page.getByRole('button', { name: 'Without: clean water' }).click()
  await expect(total(page)).toHaveText(counted(own.length))

  await page.goto('/?archive=archive&lang=en&q=&kind=problem&open')
  await expect(heading).toHaveText('Raised and not answered in the same meeting')
})

test('a year of a theme, and a small picture of a person, bring what they leave into view', async ({
  page,
}) => {
  await open(page)
  await link(page, /^clean water, /).click()
  const title = page.getByRole('heading', { level: 2, name: 'Points', exact: true })
  await expect(title).not.toBeInViewport()
  await link(page, /^2023: Problems/).click()
  await expect(page).toHaveURL(/from=2023-01-01/)
  await expect(title).toBeInViewport()
  await page.goto('/?archive=archive&lang=en')
  await link(page, /^Li Dahe.*Parish council/).click()
  await page
    .getByRole('heading', { name: 'By theme' })
    .locator('..')
    .getByRole('link')
    .first()
    .click()
  await expect(page).toHaveURL(/theme=/)
  await expect(title).toBeInViewport()
})

test('what goes when it is pressed leaves the keyboard near', async ({ page }) => {
  await open(page)
  await link(page, /^Li Dahe.*Parish council/).click()
  await page.getByRole('combobox', { name: 'Search the points of Li Dahe' }).press('Enter')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Points')
  await page.getByRole('checkbox', { name: 'Views' }).press('Space')
  await page.getByRole('button', { name: 'Clear filters' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Clear filters' })).toHaveCount(0)
  await expect(page.locator('summary').filter({ hasText: 'Filter' })).toBeFocused()
  await page.getByRole('button', { name: 'Without: Li Dahe' }).press('Enter')
  await expect(heading).toHaveText('All points')
  await expect(heading).toBeFocused()
  await page.goto(`/?archive=archive&lang=en&q=bridge`)
  const more = page.getByRole('button', { name: /^\d+ more$/ })
  await expect(more).toBeVisible()
  while ((await more.count()) > 0) await more.press('Enter')
  const told = page.getByRole('status').filter({ hasText: / shown$/ })
  await expect(told).toHaveText(/^(\d+) of \1 shown$/)
  await expect(told).toBeFocused()
})

test('a long name of a body leaves the filters on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '&q=')
  await page.locator('summary').filter({ hasText: 'Filter' }).click()
  const body = page.getByRole('combobox', { name: 'Body' })
  await body
    .locator('option')
    .last()
    .evaluate((option) => {
      option.textContent = 'The committee for the reports of the committees '.repeat(4)
    })
  for (const control of await page.getByRole('main').locator('input, select').all()) {
    const { x, width } = (await control.boundingBox())!
    expect(x + width).toBeLessThanOrEqual(390)
  }
})

test('large text leaves the names of a picture whole', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await open(page)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await link(page, /^clean water, /).click()
  const names = page.getByRole('list', { name: 'Who spoke of it, when' }).getByRole('link')
  await expect(names.first()).toBeVisible()
  const cut = await names.evaluateAll((all) =>
    all.filter((one) => one.scrollHeight > one.clientHeight + 2).map((one) => one.textContent),
  )
  expect(cut).toEqual([])
})
