import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { lampsText } from './lamps.ts'

/*
 * Where the themes of a text come from, chosen when it is opened: a codebook, or nothing.
 */

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Open a meeting of your own' })
const by = (page: Page, name: string) => dialog(page).getByRole('radio', { name })

async function openDialog(page: Page) {
  await page.goto('/?lang=en')
  await page.getByRole('button', { name: /^Open a file/ }).click()
}

async function choose(page: Page, name: string, content: string) {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) }
  await dialog(page).locator('fieldset input[type="file"]').setInputFiles(file)
}

async function paste(page: Page) {
  await dialog(page).getByRole('textbox').fill(lampsText)
  await dialog(page).getByRole('button', { name: 'Read it' }).click()
}

/** The names of the themes in Review, where a text that was read opens. */
async function themesInReview(page: Page) {
  await page
    .locator('summary')
    .filter({ hasText: /^Themes/ })
    .click({ timeout: 20_000 })
  const fields = page
    .getByRole('region', { name: 'Speakers', exact: true })
    .getByRole('textbox', { name: 'Theme', exact: true })
  return fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value))
}

test('a text is opened with a codebook: one that is missing or wrong is said, and the choice is for this text alone', async ({
  page,
}) => {
  await openDialog(page)
  await expect(by(page, 'found in the text')).toBeChecked()
  await by(page, 'by a codebook').check()
  await paste(page)
  await expect(dialog(page).getByRole('alert')).toContainText('No codebook is chosen yet.')
  await expect(dialog(page).getByRole('textbox')).toHaveValue(lampsText)
  await choose(page, 'wrong.csv', 'a,b\n1,2')
  await expect(dialog(page).getByText('wrong.csv')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await paste(page)
  await expect(dialog(page).getByRole('alert')).toContainText('Cannot open wrong.csv', {
    timeout: 20_000,
  })
  await choose(page, 'codes.csv', 'label,terms\nLight,lamp;fuse\nWater,pond;frog\nMoney,zloty')
  await paste(page)
  expect(await themesInReview(page)).toEqual(['Light', 'Water'])
  await page.getByRole('button', { name: 'To check: next' }).click()
  await expect(page.getByText('1 code of the codebook has no word', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: /^Open a file/ }).click()
  await expect(by(page, 'found in the text')).toBeChecked()
})

test('a text is opened without themes', async ({ page }) => {
  await openDialog(page)
  await by(page, 'none').check()
  await paste(page)
  expect(await themesInReview(page)).toEqual([])
  await page.locator('summary').filter({ hasText: 'Find again, or use a codebook…' }).click()
  await expect(page.getByRole('button', { name: 'Find the themes again' })).toBeVisible()
})
