import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow } from './looks.ts'
import { openReview } from './open-review.ts'

/*
 * Voices that a program told apart and could not name: from one to the next, each with passages to hear.
 */

const VTT = `WEBVTT

00:01.000 --> 00:03.000
<v Speaker 1>The sluice is rusty. It should be mended before the rains.

00:04.000 --> 00:06.000
<v Ada Moss>The lamps at the landing are dark.

00:07.000 --> 00:09.000
<v Speaker 2>Dredge the pond in autumn.

00:10.000 --> 00:12.000
<v Speaker 1>The path floods.

00:13.000 --> 00:15.000
<v Speaker 1>The bridge is narrow, and nobody can pass with a cart.

00:16.000 --> 00:18.000
<v Speaker 1>Who pays for it?
`

const walk = (page: Page) =>
  page.getByRole('group', { name: /^(Voices without a name|尚无姓名的发言人)$/ })
const sample = (page: Page) =>
  page.getByRole('region', { name: /^(Whose voice is it\?|听听是谁)$/ })
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

test('from voice to voice without a name; three passages to hear; a name takes it off the list', async ({
  page,
}) => {
  await openReview(page, VTT, 'en')
  await expect(walk(page)).toContainText('2')
  await walk(page).getByRole('button', { name: /next$/ }).click()
  await expect(heading(page, 'Speaker 1')).toBeVisible()
  // The longest of its passages, in the order of the text.
  await expect(sample(page).getByRole('listitem')).toHaveCount(3)
  await expect(sample(page).getByRole('listitem').first()).toContainText('The sluice is rusty.')
  await sample(page).getByRole('button', { name: 'Listen' }).first().click()
  await expect(page.getByRole('region', { name: 'Recording' })).toBeVisible()
  await page.getByRole('button', { name: 'Close the recording' }).first().click()

  await page.getByLabel(/^Name/).first().fill('Bo Reed')
  await page.keyboard.press('Tab')
  await expect(walk(page)).toContainText('1')
  await expect(sample(page)).toHaveCount(0)
  await walk(page).getByRole('button', { name: /next$/ }).click()
  await expect(heading(page, 'Speaker 2')).toBeVisible()
  await page.getByLabel(/^Name/).first().fill('Cy Pond')
  await page.keyboard.press('Tab')
  await expect(walk(page)).toHaveCount(0)
})

for (const [lang, colorScheme, width] of [
  ['zh', 'light', 390],
  ['en', 'dark', 1440],
] as const) {
  test(`axe finds nothing, nothing is cut off: ${lang}, ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openReview(page, VTT, lang)
    await walk(page)
      .getByRole('button', { name: /(next|下一处)$/ })
      .click()
    await expect(sample(page)).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
  })
}
