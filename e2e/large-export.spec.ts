import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { button, by, meeting, openLarge } from './large-meeting.ts'
import { pane } from './meeting.ts'

/** Printing begins as on paper; what is printed is fetched when a reader begins to use the page. */
async function print(page: Page) {
  await page.mouse.move(200, 200)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-document')).toBeVisible()
}

test('too many points for paper are not laid out; it says so, and what to do', async ({ page }) => {
  await openLarge(page)
  await expect(button(page, 0)).toBeVisible()
  await print(page)
  const paper = page.locator('.print-document')
  await expect(paper).toContainText('这里有 4,000 个观点，纸上最多印 2,000 个')
  await expect(paper.getByRole('listitem')).toHaveCount(0)
  await expect(paper.locator('svg text').first()).toHaveText('大会')
})

test('with a speaker chosen their points go to paper', async ({ page }) => {
  await openLarge(page)
  await button(page, 9).click()
  await expect(pane(page, '发言人9号')).toBeVisible()
  await print(page)
  const paper = page.locator('.print-document')
  await expect(paper).toContainText('只印所选发言人的')
  await expect(paper.getByRole('listitem')).toHaveCount(by('s9').length)
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText('发言人9号')
})

test('the picture of a large meeting shows who and what has most, and says what it leaves out', async ({
  page,
}) => {
  await openLarge(page, '&lang=en')
  await page.getByRole('button', { name: 'Export' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /SVG/ }).click()
  const svg = readFileSync(await (await saved).path(), 'utf8')
  expect(svg).toMatch(/not shown: 3\d\d more speakers, 36 more themes\./)
  expect(svg).toMatch(/Of [\d,]+ lines the 240 widest are drawn\./)
  const counts = meeting.speakers.map(({ id }) => by(id).length)
  expect(svg).toContain(`>${Math.max(...counts)}<`)
  expect(svg.length).toBeLessThan(600_000)
})
