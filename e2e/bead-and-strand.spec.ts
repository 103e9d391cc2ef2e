import { expect, type Page, test } from '@playwright/test'
import { by, inAddress, ningbo, pane, pointNumber, speakerOf } from './meeting.ts'
import { bead, clearPlace, expectLifted } from './strands.ts'

// So low that the last point of a long list is out of view until it is brought there.
test.use({ viewport: { width: 1440, height: 700 } })

type Point = (typeof ningbo.points)[number]

async function expectOpenAt(page: Page, point: Point): Promise<void> {
  const reading = pane(page, speakerOf(point.speaker).name.zh!)
  const article = reading.getByRole('article').filter({ hasText: point.text.zh! })
  await expect(article).toHaveAttribute('data-current', 'true')
  await expect(reading.locator('[data-current]')).toHaveCount(1)
  await expect(article).toBeInViewport({ ratio: 1 })
  await expect.poll(() => inAddress(page)).toEqual({ speaker: point.speaker, point: point.id })
  await page.mouse.move(0, 0)
  await expectLifted(page, [point])
}

test('a click on a bead opens the pane at its point', async ({ page }) => {
  await page.goto('/')
  const first = by('wu-yitong')[0]!
  const last = by('wu-yitong').at(-1)!
  await bead(page, pointNumber(last.id)).click()
  await expectOpenAt(page, last)
  await bead(page, pointNumber(first.id)).click()
  await expectOpenAt(page, first)
})

test('a click on a strand opens the pane at its point', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.strand')).not.toHaveCount(0)
  const { x, y, point } = await clearPlace(page)
  await page.mouse.click(x, y)
  await expectOpenAt(page, ningbo.points[point]!)
})

test('the address of a point opens the pane there, and Back lets go', async ({ page }) => {
  const point = by('leng-guoqi').at(-1)!
  await page.goto('/')
  await bead(page, pointNumber(point.id)).click()
  await expect.poll(() => inAddress(page).point).toBe(point.id)
  await page.reload()
  await expectOpenAt(page, point)
  await page.goBack()
  await expect(pane(page, '谁说了什么')).toBeVisible()
  await page.goto(`/?point=${point.id}`)
  const article = page.getByRole('article').filter({ hasText: point.text.zh! })
  await expect(article).toBeInViewport({ ratio: 1 })
})

test('the place in the source is the link of a point', async ({ page }) => {
  const [, point] = by('hu-jinhong')
  await page.goto(`/?speaker=${point!.speaker}`)
  const link = page
    .getByRole('article')
    .filter({ hasText: point!.text.zh! })
    .getByRole('link', { name: /^原文/ })
  await link.click()
  await expectOpenAt(page, point!)
  const href = await link.getAttribute('href')
  await page.goto(`/${href}`)
  await expectOpenAt(page, point!)
})

test('beside every strand a click chooses nothing', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.strand')).not.toHaveCount(0)
  const frame = (await page.locator('svg:has(.strand)').boundingBox())!
  await page.mouse.click(frame.x + frame.width / 2, frame.y + 1)
  await expect(pane(page, '谁说了什么')).toBeVisible()
  await expect.poll(() => inAddress(page)).toEqual({})
})
