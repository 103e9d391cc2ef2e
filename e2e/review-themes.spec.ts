import { expect, type Locator, type Page, test } from '@playwright/test'
import { well } from '../src/domain/format/well.fixture.ts'
import { axeFindings } from './axe.ts'
import { inAddress, pane, picture } from './meeting.ts'
import { shelve } from './shelf.ts'

const editor = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const press = (scope: Page | Locator, name: string | RegExp) =>
  scope.getByRole('button', { name, exact: typeof name === 'string' }).click()
const themeNames = (page: Page) =>
  page
    .getByRole('region', { name: 'Speakers', exact: true })
    .getByRole('textbox', { name: 'Theme', exact: true })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))

test.beforeEach(async ({ page }) => {
  await shelve(page, 'well', well)
  await page.goto('/?mine=well&lang=en&theme=pump')
  await press(pane(page, 'pump'), 'Correct in Review')
  await expect(editor(page, 'pump')).toBeInViewport()
  await expect(page.locator('summary').filter({ hasText: '0 of 3 confirmed' })).toBeFocused()
})

test('a theme is confirmed in Review, which the picture then says; undo takes it back', async ({
  page,
}) => {
  await press(page, 'Confirm theme pump')
  await expect(page.getByText('1 of 3 confirmed')).toBeVisible()
  await page.getByRole('radio', { name: 'Picture' }).check()
  await expect(pane(page, 'pump')).toContainText('confirmed by a person')
  await page.getByRole('radio', { name: 'Review' }).check()
  await press(page, /^Undo/)
  await expect(page.getByText('0 of 3 confirmed')).toBeVisible()
})

test('themes are merged, split by their words, moved and grouped, each to be undone', async ({
  page,
}) => {
  await editor(page, 'clean water · test').getByText('Merge, split, group…').click()
  await editor(page, 'clean water · test').getByRole('checkbox', { name: 'test' }).check()
  await press(editor(page, 'clean water · test'), 'Split')
  await expect.poll(() => themeNames(page)).toEqual(['pump', 'clean water · test', 'test', 'key'])
  await press(page, 'Move theme key up')
  await expect.poll(() => themeNames(page)).toEqual(['pump', 'clean water · test', 'key', 'test'])
  await editor(page, 'key').getByText('Merge, split, group…').click()
  await editor(page, 'key').getByRole('combobox', { name: 'Is really' }).selectOption('test')
  await press(editor(page, 'key'), 'Merge')
  await expect.poll(() => themeNames(page)).toEqual(['pump', 'clean water · test', 'test'])
  await editor(page, 'pump').getByText('Merge, split, group…').click()
  await editor(page, 'pump').getByRole('textbox', { name: 'or a new group' }).fill('Machines')
  await press(editor(page, 'pump'), 'Add')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('radio', { name: 'Picture' }).check()
  await expect(picture(page).getByRole('heading', { name: 'Machines' })).toBeVisible()
  await page.getByRole('radio', { name: 'Review' }).check()
  for (let steps = 0; steps < 4; steps++) await press(page, /^Undo/)
  await page.getByRole('radio', { name: 'Picture' }).check()
  await expect(
    picture(page).getByRole('checkbox', { name: 'clean water · test, 1 point' }),
  ).toBeVisible()
  await expect.poll(() => inAddress(page)).toMatchObject({ theme: 'pump' })
})
