import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { lampsText, openThemes } from './lamps.ts'
import { picture } from './meeting.ts'

/*
 * The reader's hand on themes that were found: words to ignore, what was nearly a theme, points moved
 * together, a codebook of one's own, and what goes over to the same text opened again.
 */

const speakers = (page: Page, lang: 'zh' | 'en' = 'en') =>
  page.getByRole('region', { name: lang === 'en' ? 'Speakers' : '发言人', exact: true })
const names = async (page: Page) => {
  const fields = speakers(page).getByRole('textbox', { name: 'Theme', exact: true })
  await expect(fields.first()).toBeVisible()
  return fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value))
}
const open = (page: Page, summary: string | RegExp) =>
  page.locator('summary').filter({ hasText: summary }).first().click()
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click()
const editor = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

const LAMPS = 'street lamps · harbour'

test('a word is ignored: themes are found without it; that is kept, listed, taken back and undone', async ({
  page,
}) => {
  await openThemes(page)
  await expect.poll(() => names(page)).toContain(LAMPS)
  await editor(page, LAMPS).getByText('Merge, split, group…').click()
  await press(page, 'Ignore the word harbour')
  await expect.poll(async () => (await names(page)).join('|')).not.toContain('harbour')
  await expect(page.getByText('Done: word ignored.')).toBeVisible()
  await page.reload()
  await open(page, /^Themes/)
  await open(page, 'Words to ignore (1)')
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'No longer ignore harbour')
  await expect.poll(() => names(page)).toContain(LAMPS)
  await expect(page.getByRole('textbox', { name: 'A word that makes no theme' })).toBeFocused()
  await page.keyboard.type('frogs')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await names(page)).join('|')).not.toContain('frog')
  await press(page, /^Undo/)
  await expect.poll(async () => (await names(page)).join('|')).toContain('frog')
  await expect(page.locator('summary').filter({ hasText: /^Words to ignore$/ })).toBeVisible()
})

test('what was nearly a theme becomes one by a click, which can be undone', async ({ page }) => {
  await openThemes(page)
  await open(page, 'Terms that were nearly themes')
  await press(page, 'Add theme fuses')
  await expect.poll(() => names(page)).toContain('fuses')
  await expect(page.getByRole('button', { name: 'Add theme fuses' })).toHaveCount(0)
  await page.getByRole('radio', { name: 'Picture' }).check()
  await expect(picture(page).getByRole('checkbox', { name: 'fuses, 9 points' })).toBeVisible()
  await page.getByRole('radio', { name: 'Review' }).check()
  await press(page, /^Undo/)
  await open(page, /^Themes/)
  await expect.poll(() => names(page)).not.toContain('fuses')
})

test('several points move to another theme at once, by keyboard too', async ({ page }) => {
  await openThemes(page, 'zh')
  await editor(page, LAMPS).getByText('合并、拆分、分组…').click()
  await editor(page, LAMPS).getByText('移动其中的观点…').click()
  const boxes = editor(page, LAMPS).getByRole('listitem').getByRole('checkbox')
  await boxes.nth(1).check()
  const before = await boxes.count()
  await boxes.nth(4).click({ modifiers: ['Shift'] })
  await expect(editor(page, LAMPS).getByText(`共 ${before} 个，已选 4 个`)).toBeVisible()
  await boxes.nth(1).focus()
  await page.keyboard.press('Space')
  await editor(page, LAMPS)
    .getByRole('combobox', { name: '把选中的移到' })
    .selectOption({ index: 1 })
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(boxes).toHaveCount(before - 3)
  await press(page, /^撤销/)
  await expect(boxes).toHaveCount(before)
})

const CODES = `编码,词语,分组,说明
Light,lamp; fuse,Streets,what gives light
Animals,frog,,
Skating,ice rink,,
`
const csv = (text: string) => ({
  name: 'codes.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})
const choose = (page: Page, file: ReturnType<typeof csv>) =>
  page.locator('input[type=file][accept*=qdc]').setInputFiles(file)

test('a codebook of one’s own stands in the place of what was found; what is not said is told; undo brings all back', async ({
  page,
}) => {
  await openThemes(page)
  const before = await names(page)
  await open(page, 'Find again, or use a codebook…')
  await choose(page, csv(CODES))
  await expect(
    page.getByText('2 themes from the codebook. Not said in this meeting: Skating.'),
  ).toBeVisible()
  await expect.poll(() => names(page)).toEqual(['Light', 'Animals'])
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('radio', { name: 'Picture' }).check()
  await expect(picture(page).getByRole('heading', { name: 'Streets' })).toBeVisible()
  const light = picture(page).getByRole('checkbox', { name: /^Light,/ })
  await light.focus()
  await expect(light).toHaveAccessibleDescription(
    'what gives light Recognised by a list of words, not confirmed by anybody yet Its words: lamp · fuse',
  )
  await page.getByRole('radio', { name: 'Review' }).check()
  await press(page, /^Undo/)
  await open(page, /^Themes/)
  await expect.poll(() => names(page)).toEqual(before)
})

test('a codebook that is wrong says what, where and what to do, and changes nothing', async ({
  page,
}) => {
  await openThemes(page)
  const before = await names(page)
  await open(page, 'Find again, or use a codebook…')
  await choose(page, csv('code,terms\nLight,lamp\n,frog\n'))
  await expect(page.getByRole('alert')).toContainText('codes.csv')
  await expect(page.getByRole('alert')).toContainText('Line 3: a code without a name.')
  await expect(page.getByRole('alert')).toContainText('Give it a name there, or remove it.')
  expect(await axeFindings(page)).toEqual([])
  await choose(page, csv('code\nSkating\n'))
  await expect(page.getByRole('alert')).toContainText('nobody says a word of the codebook')
  expect(await names(page)).toEqual(before)
})

test('where the part that finds themes cannot be had, that is said, and nothing changes', async ({
  page,
}) => {
  await page.route('**/themes.worker*', (route) => route.abort())
  await openThemes(page)
  const before = await names(page)
  await open(page, 'Find again, or use a codebook…')
  await press(page, 'Find the themes again')
  await expect(page.getByRole('alert')).toContainText('Check the connection')
  expect(await names(page)).toEqual(before)
})

test('the themes of a meeting are exported as a codebook, which is one', async ({ page }) => {
  await openThemes(page)
  await page.getByRole('radio', { name: 'Picture' }).check()
  for (const [item, name] of [
    ['Codebook of the themes (CSV)', /-codebook\.csv$/],
    ['Codebook (REFI-QDA)', /-codebook\.qdc$/],
  ] as const) {
    await press(page, 'Export')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(name)
    const buffer = await readFile((await download.path())!)
    await page.getByRole('radio', { name: 'Review' }).check()
    await open(page, /^Themes/)
    const before = await names(page)
    await open(page, 'Find again, or use a codebook…')
    await choose(page, { name: download.suggestedFilename(), mimeType: '', buffer })
    await expect(page.getByText(`${before.length} themes from the codebook.`)).toBeVisible()
    expect((await names(page)).sort()).toEqual(before.sort())
    await press(page, /^Undo/)
    await page.getByRole('radio', { name: 'Picture' }).check()
  }
})

async function paste(page: Page, text: string) {
  await press(page, /^Open/)
  await page.getByRole('textbox', { name: 'Or paste a text' }).fill(text)
  await press(page, 'Read it')
  await expect(page.getByRole('heading', { level: 2, name: 'Review' })).toBeVisible()
}

test('names and removals go over to the same text opened again, corrected; what cannot is told', async ({
  page,
}) => {
  await openThemes(page)
  const [first, second, third] = await names(page)
  const field = (name: string) =>
    editor(page, name).getByRole('textbox', { name: 'Theme', exact: true })
  await field(first!).fill('Lighting')
  await field(first!).press('Enter')
  await press(page, `Remove theme ${third}`)
  await expect.poll(() => names(page)).toEqual(expect.arrayContaining(['Lighting', second]))
  await paste(page, lampsText.replaceAll('children', 'pupils').replaceAll('Mm-hmm.', 'Yes, I do.'))
  await expect(
    page.getByRole('status').filter({ hasText: 'You have opened this text before' }),
  ).toContainText('1 theme as you named, merged or confirmed it, 1 left out as you did.')
  await open(page, /^Themes/)
  const again = await names(page)
  expect(again).toContain('Lighting')
  expect(again).not.toContain(third)
  expect(await axeFindings(page)).toEqual([])
})
