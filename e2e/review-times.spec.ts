import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow } from './looks.ts'
import { openReview, passage, saved } from './open-review.ts'
import { silence } from './silence.ts'

/*
 * When a point is said in the recording: moved by buttons and keys, heard again, undone, kept.
 */

const VTT = `WEBVTT

00:01.000 --> 00:03.000
<v Ada Moss>The sluice is rusty and should be mended.

00:10.000 --> 00:12.000
<v Bo Reed>The lamps at the landing are dark.
`

const edge = (page: Page, name: string) =>
  page.getByRole('group', { name, exact: true }).filter({ hasText: /\d:\d\d:\d\d\.\d|–/ })
const hear = (page: Page) => page.getByRole('button', { name: /^(Hear the passage|听这一段)$/ })

test('buttons and keys move the bounds; each step is undone by itself; what was moved is kept', async ({
  page,
}) => {
  await openReview(page, VTT, 'en')
  await passage(page, 'The sluice is rusty').click()
  await expect(edge(page, 'Start')).toContainText('0:00:01.0')
  const end = (await edge(page, 'End').textContent())!
  await edge(page, 'Start').getByRole('button', { name: 'Start forth by 0.1 s' }).click()
  await expect(edge(page, 'Start')).toContainText('0:00:01.1')
  await expect(page.getByRole('button', { name: 'Undo: times changed' })).toBeVisible()
  await page.keyboard.press('a')
  await page.keyboard.press('a')
  await expect(edge(page, 'Start')).toContainText('0:00:00.9')
  await page.keyboard.press('Shift+A')
  await expect(edge(page, 'Start')).toContainText('0:00:00.0')
  // Before the beginning there is nothing.
  const back = edge(page, 'Start').getByRole('button', { name: 'Start back by 0.1 s' })
  await expect(back).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Control+z')
  await expect(edge(page, 'Start')).toContainText('0:00:00.9')
  await expect(edge(page, 'End')).toContainText(end.match(/[\d:.]+/)![0])
  await page.keyboard.press('Shift+F')
  await page.keyboard.press('d')
  await saved(page)
  const after = await edge(page, 'End').textContent()
  expect(after).not.toBe(end)
  await page.reload()
  await expect(edge(page, 'Start')).toContainText('0:00:00.9')
  await expect(edge(page, 'End')).toHaveText(after!)
})

test('a passage is heard from its new beginning, or up to its new end and no further', async ({
  page,
}) => {
  await page.route('**/media/day.wav', (route) =>
    route.fulfill({
      contentType: 'audio/wav',
      body: silence(20),
      headers: { 'Accept-Ranges': 'bytes' },
    }),
  )
  await openReview(page, VTT, 'en', {
    format: 'reyi/transcript@2',
    media: [{ id: 'day', kind: 'audio', src: 'media/day.wav' }],
  })
  await passage(page, 'The lamps at the landing').click()
  await hear(page).click()
  const sound = page.getByRole('region', { name: 'Recording' }).locator('video')
  const now = () => sound.evaluate((media: HTMLMediaElement) => media.currentTime)
  await expect.poll(now).toBeGreaterThanOrEqual(10)
  await edge(page, 'Start').getByRole('button', { name: 'Start back by 1 s' }).click()
  await expect.poll(now).toBeLessThan(10)
  expect(await now()).toBeGreaterThanOrEqual(9)
  // Nobody said when it is over.
  await expect(edge(page, 'End')).toContainText('–')
  await page.keyboard.press('f')
  await page.keyboard.press('Shift+F')
  await page.keyboard.press('Shift+F')
  await page.keyboard.press('Shift+F')
  await expect(edge(page, 'End')).toContainText('0:00:13.0')
  await expect.poll(now).toBeGreaterThanOrEqual(11)
  // Ended by the passage, long before the recording is over.
  await expect
    .poll(() => sound.evaluate((media: HTMLMediaElement) => media.paused), { timeout: 10_000 })
    .toBe(true)
  expect(await now()).toBeLessThan(15)
})

for (const [lang, colorScheme, width] of [
  ['zh', 'light', 390],
  ['en', 'dark', 1440],
] as const) {
  test(`axe finds nothing, nothing is cut off: ${lang}, ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openReview(page, VTT, lang)
    await passage(page, 'The sluice is rusty').click()
    await expect(hear(page)).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
  })
}
