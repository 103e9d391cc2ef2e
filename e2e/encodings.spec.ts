import { expect, type Page, test } from '@playwright/test'
import { encodeAs } from '../src/domain/text/encode.fixture.ts'
import { axeFindings } from './axe.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: /打开自己的会议|Open a meeting/ })

async function give(page: Page, name: string, bytes: Uint8Array) {
  await page.getByRole('button', { name: /^(打开文件…|Open a file…)/ }).click()
  const buffer = Buffer.from(bytes)
  await dialog(page)
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer })
}

/** A name alone: Korean, or a rare run of Chinese. */
const NAME = encodeAs('홍길동', 'euc-kr')

for (const [lang, question, none] of [
  ['zh', '哪一种读出来是对的？', '都读不通'],
  ['en', 'Which one reads right?', 'None of them'],
] as const) {
  test(`a text of doubtful encoding is shown in each, and read in the chosen one: ${lang}`, async ({
    page,
  }) => {
    await page.goto(`/?lang=${lang}`)
    await give(page, 'name.txt', NAME)
    const choices = dialog(page).getByRole('group', { name: question })
    await expect(choices.getByRole('radio')).toHaveCount(2)
    await expect(choices.getByRole('radio', { name: /EUC-KR.*홍길동/ })).toBeVisible()
    await expect(dialog(page)).toContainText(none)
    expect(await axeFindings(page)).toEqual([])

    // By keyboard, and nothing is taken for an answer before one is given.
    await page.keyboard.press('Tab')
    await expect(choices.getByRole('radio').first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(choices).toBeVisible()
    await choices.getByRole('radio', { name: /EUC-KR/ }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toBeHidden({ timeout: 20_000 })
    await expect(page.getByText('홍길동').first()).toBeVisible()
  })
}

test('what is chosen holds for the table that is asked about next', async ({ page }) => {
  await page.goto('/?lang=en')
  await give(page, 'table.csv', encodeAs('홍길동,x\n나,y\n', 'euc-kr'))
  await dialog(page)
    .getByRole('radio', { name: /EUC-KR/ })
    .check()
  await dialog(page).getByRole('button', { name: 'Read it this way' }).click()
  await dialog(page).getByRole('combobox', { name: 'Speaker' }).selectOption('Column 1: 홍길동')
  await dialog(page).getByRole('combobox', { name: 'What was said' }).selectOption('Column 2: x')
  await dialog(page).getByRole('button', { name: 'Read it this way' }).click()
  await expect(dialog(page)).toBeHidden({ timeout: 20_000 })
  await expect(page.getByRole('region', { name: 'Speakers' })).toContainText('나')
})

test('Windows-1252 opens, with a warning that says so; XML says what to do instead', async ({
  page,
}) => {
  await page.goto('/?lang=en')
  await give(
    page,
    'talk.exb',
    new TextEncoder().encode('<?xml version="1.0"?>\n<basic-transcription/>'),
  )
  await expect(dialog(page).getByRole('alert')).toContainText('XML of EXMARaLDA')
  await dialog(page)
    .locator('input[type="file"]')
    .setInputFiles({
      name: 'old.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(encodeAs('Zoë: “It’s late.”\nJosé: Sí.\nZoë: Good.\n', 'windows-1252')),
    })
  await expect(dialog(page)).toBeHidden({ timeout: 20_000 })
  await page.getByRole('button', { name: 'To check: next' }).click()
  await expect(page.getByText('Read as Windows-1252')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Speakers' })).toContainText('Zoë')
})
