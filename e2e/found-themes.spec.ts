import { expect, type Page, test } from '@playwright/test'
import { well } from '../src/domain/format/well.fixture.ts'
import { axeFindings } from './axe.ts'
import { inAddress, pane, picture } from './meeting.ts'
import { shelve } from './shelf.ts'

/** Opens the meeting at the well, whose themes were found in its words. */
async function openWell(page: Page, search = '&lang=en', transcript = well) {
  await shelve(page, 'well', transcript)
  await page.goto(`/?mine=well${search}`)
  await expect(page.getByRole('heading', { level: 1, name: 'The well' })).toBeVisible()
}

const theme = (page: Page, name: string) =>
  picture(page).getByRole('checkbox', { name: new RegExp(`^${name},`) })

test('a found theme says where it is from, its words and the passages that speak for it', async ({
  page,
}) => {
  await openWell(page)
  // The strip above the picture comes after it.
  await expect(page.getByText('When each theme was spoken of')).toBeVisible()
  await theme(page, 'pump').focus()
  await expect(theme(page, 'pump')).toHaveAccessibleDescription(
    'Found in the words of the meeting, not confirmed by anybody yet Its words: pump · new pump',
  )
  await theme(page, 'pump').check()
  const reading = pane(page, 'pump')
  await expect(reading).toContainText(
    'Found in the words of the meeting, not confirmed by anybody yet',
  )
  await expect(reading).toContainText('Its words: pump · new pump')
  await reading.getByText('Passages that speak for it').click()
  const passages = reading.getByRole('link').filter({ hasText: 'Source, characters' })
  await expect(passages).toHaveText([/The pump is forty years old/, /When the pump stops/])
  expect(await axeFindings(page)).toEqual([])
  await passages.first().click()
  await expect.poll(() => inAddress(page)).toMatchObject({ point: 'ada-2', view: 'source' })
})

test('a theme that a person has confirmed is said to be so, and counted', async ({ page }) => {
  const checked = [{ what: 'theme' as const, id: 'pump' }]
  await openWell(page, '&lang=en&theme=pump', { ...well, checked })
  await expect(pane(page, 'pump')).toContainText(
    'Found in the words of the meeting, confirmed by a person',
  )
  await theme(page, 'pump').uncheck()
  await expect(pane(page, 'Who said what')).toContainText(
    '1 of 3 found themes confirmed by a person',
  )
})

test('pointing at a found theme tells its words', async ({ page }) => {
  await openWell(page, '&lang=zh')
  await picture(page).getByRole('listitem').filter({ hasText: 'key' }).last().hover()
  const tip = page.locator('body > div[aria-hidden="true"]')
  await expect(tip).toContainText('从会议自身的用词中找出，尚未经人确认')
  await expect(tip).toContainText('用词：key')
})

test('procedure is counted and hidden until it is asked for; the address says so', async ({
  page,
}) => {
  await openWell(page)
  await expect(page.getByRole('status')).toHaveText('3 speakers, 7 points')
  const overview = pane(page, 'Who said what')
  await expect(overview).toContainText('Without 3 points of procedure')
  await expect(picture(page).getByRole('button', { name: 'Nora Field, 1 point' })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Procedure, 3 points' }).check()
  await expect(page.getByRole('status')).toHaveText('3 speakers, 10 points')
  await expect(overview).not.toContainText('of procedure')
  await expect.poll(() => inAddress(page)).toMatchObject({ kind: 'procedure' })
  await expect(picture(page).getByRole('button', { name: 'Nora Field, 4 points' })).toBeVisible()
})

test('an address of a point of procedure shows it', async ({ page }) => {
  await openWell(page, '&lang=en&point=chair-4')
  await expect(pane(page, 'Nora Field').getByRole('article')).toContainText([
    'Good evening',
    'How old',
    'Thank you, Ben',
    'That was all',
  ])
})

test('a search says how many of its finds are hidden, and shows them', async ({ page }) => {
  await openWell(page, '&lang=en&q=evening')
  await page.getByRole('button', { name: /1 .*(hidden|filter)/i }).click()
  await expect(page.getByRole('status')).toHaveText('1 speaker, 1 point')
})

test('a question shows its answer, and the answer its question', async ({ page }) => {
  await openWell(page, '&lang=en&speaker=chair')
  const question = pane(page, 'Nora Field').getByRole('article').filter({ hasText: 'How old' })
  await question.getByRole('link', { name: /Ada Brook.*forty years old/ }).click()
  const answer = pane(page, 'Ada Brook').getByRole('article').filter({ hasText: 'forty years' })
  await expect(answer).toContainText('Answers')
  await answer.getByRole('link', { name: /Nora Field.*How old/ }).click()
  await expect.poll(() => inAddress(page)).toMatchObject({ point: 'chair-1' })
})

test('above the picture stands when each theme was spoken of, by keyboard too', async ({
  page,
}) => {
  await openWell(page)
  await page.getByText('When each theme was spoken of').click()
  const strip = page.getByRole('list', { name: 'When each theme was spoken of' })
  const cell = (name: RegExp) => strip.getByRole('button', { name })
  await expect(strip.getByRole('listitem')).toHaveText(['pump', 'clean water · test', 'key'])
  await expect(strip.getByRole('button')).toHaveCount(9)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Tab')
  await expect(cell(/^pump, 0:00:.*: 1 point$/).first()).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  await expect(cell(/^clean water · test, /).first()).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(() => inAddress(page)).toMatchObject({ point: 'ada-5' })
})

test('how themes are found is one click from the picture, and is read from its beginning', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openWell(page, '&lang=zh')
  await page.getByRole('button', { name: '主题是怎样找到的' }).click()
  const help = page.getByRole('dialog', { name: '主题是怎样找到的' })
  await expect(help).toContainText('它做不到的')
  await expect(help.getByRole('heading', { level: 2 })).toBeInViewport()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(page.getByRole('button', { name: '主题是怎样找到的' })).toBeFocused()
})

test('a theme is confirmed where it is read, is kept so, and that can be taken back', async ({
  page,
}) => {
  await openWell(page, '&lang=en&theme=key')
  const reading = pane(page, 'key')
  await reading.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expect(reading).toContainText('confirmed by a person')
  await theme(page, 'key').uncheck()
  const overview = pane(page, 'Who said what')
  await expect(overview).toContainText('1 of 3 found themes confirmed')
  await page.reload()
  await expect(overview).toContainText('1 of 3 found themes confirmed')
  await theme(page, 'key').check()
  await reading.getByRole('button', { name: 'Take the confirmation back' }).click()
  await expect(reading).toContainText('not confirmed by anybody yet')
})
