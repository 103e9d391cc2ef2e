import { expect, type Page, test } from '@playwright/test'
import { ningbo } from './meeting.ts'
import { openReview, passage, reviewText } from './open-review.ts'

/*
 * Lists as long as the format allows, and longer addresses: what is in the page is what can be read.
 */

const both = (words: string) => ({ zh: words, en: words })

async function open(page: Page, change: object, more = '') {
  await page.route('**/long.json', (route) => route.fulfill({ json: { ...ningbo, ...change } }))
  await page.goto(`/?transcript=long.json&lang=en${more}`)
}

test('ten thousand names of credits are a few, and the others when they are asked for', async ({
  page,
}) => {
  const credits = Array.from({ length: 100 }, (_, i) => ({
    role: both(`Role ${i}`),
    names: Array.from({ length: 100 }, (_, j) => both(`Name ${i}-${j}`)),
  }))
  await open(page, { source: { ...ningbo.source, credits } })
  await expect(page.getByText('Name 0-39')).toBeVisible()
  await expect(page.getByText('Name 0-40')).toHaveCount(0)
  const more = page.getByText('and 9,960 names more')
  await more.click()
  // The pane scrolls as far as its list reaches, which comes a moment later.
  await expect(async () => {
    await more.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await expect(page.getByText('Name 0-40')).toBeVisible({ timeout: 500 })
  }).toPass()
  expect(await page.getByText(/^Name \d+-\d+$/).count()).toBeLessThan(300)
})

test('an address that goes on and on says of what is left out the beginning', async ({ page }) => {
  await open(page, {})
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeVisible()
  await page.evaluate(() => {
    const themes = Array.from({ length: 40_000 }, (_, i) => `nothing-${i}`).join('&theme=')
    history.replaceState(null, '', `?transcript=long.json&lang=en&theme=${themes}`)
    dispatchEvent(new PopStateEvent('popstate'))
  })
  const note = page.getByRole('alert')
  await expect(note).toContainText('theme=nothing-200')
  expect((await note.innerText()).length).toBeLessThan(1_000)
})

test('a table of ten thousand columns offers them where somebody chooses', async ({ page }) => {
  await page.goto('/?lang=en')
  await page.getByRole('button', { name: 'Open a file…' }).click()
  const cells = (what: string) => Array.from({ length: 10_000 }, (_, i) => `${what}${i}`).join(',')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('dialog').getByRole('button', { name: /file/i }).first().click(),
  ])
  await chooser.setFiles({
    name: 'wide.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${cells('h')}\n${cells('a')}\n${cells('b')}\n`),
  })
  const speaker = page.getByRole('combobox', { name: 'Speaker' })
  await expect(speaker).toBeVisible()
  await expect(page.getByRole('dialog').locator('option')).toHaveCount(7)
  await speaker.focus()
  await expect(speaker.locator('option')).toHaveCount(10_001)
  await speaker.selectOption({ index: 9_000 })
  await expect(speaker).toHaveValue('8999')
})

test('a line of half a million signs is there to its end and drawn where the reader is', async ({
  page,
}) => {
  const said = Array.from({ length: 9_000 }, (_, i) => `教师柏青禾指出，第${i}盏路灯要换。`)
  await openReview(page, `塘边夜谈\n${said.join('')}`)
  await expect(reviewText(page)).toContainText('第8999盏路灯要换')
  await expect(passage(page, '第3盏').first()).toBeVisible()
  const drawn = () => reviewText(page).locator('[data-at]').count()
  // Of some eighteen thousand runs.
  expect(await drawn()).toBeLessThan(4_000)
  await passage(page, '第3盏').first().click()
  await page.getByRole('button', { name: '删除观点' }).click()
  await expect(page.getByText('已删除观点')).toBeVisible()
  expect(await drawn()).toBeLessThan(4_000)
})

test('hundreds of speakers stand in a list where somebody chooses one, and can be chosen', async ({
  page,
}) => {
  const lines = Array.from({ length: 300 }, (_, i) => `第${i}桌：第${i}盏灯要换。`)
  await openReview(page, lines.join('\n'))
  await passage(page, '第7盏灯').first().click()
  const speaker = page.getByRole('combobox', { name: '发言人', exact: true })
  await expect(speaker.locator('option')).toHaveText(['第7桌'])
  await speaker.focus()
  await expect(speaker.locator('option')).toHaveCount(300)
  await speaker.selectOption({ label: '第250桌' })
  await expect(speaker.locator('option:checked')).toHaveText('第250桌')
})
