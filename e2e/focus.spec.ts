import { expect, test } from '@playwright/test'
import { harbour, inAddress, ningbo, pane, picture, shownThemes, themeBox } from './meeting.ts'

const OVERVIEW = '谁说了什么'
const heading = '#pane-heading'

test('Escape closes a dialog and changes nothing behind it, wherever the focus is', async ({
  page,
}) => {
  await page.goto('/?speaker=hu-jinhong&lang=zh')
  await expect(pane(page, '胡金红')).toBeVisible()
  await page.getByRole('button', { name: '打开文件…' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await expect(page.locator('body')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(pane(page, '胡金红')).toBeVisible()
  expect(inAddress(page)).toEqual({ speaker: 'hu-jinhong', lang: 'zh' })
})

test('Escape closes the explanation of a term first', async ({ page }) => {
  await page.goto('/?speaker=hu-jinhong')
  const word = pane(page, '胡金红').locator('[aria-expanded]').and(page.getByRole('button')).first()
  await word.press('Enter')
  await expect(word).toHaveAttribute('aria-expanded', 'true')
  await word.press('Escape')
  await expect(word).toHaveAttribute('aria-expanded', 'false')
  await expect(word).toBeFocused()
  await word.press('Escape')
  await expect(pane(page, OVERVIEW)).toBeVisible()
})

test('Enter ticks a theme, as it chooses a speaker', async ({ page }) => {
  await page.goto('/')
  const { id } = shownThemes[0]!
  await themeBox(page, id).press('Enter')
  await expect.poll(() => inAddress(page)).toEqual({ theme: id })
  await expect(picture(page).getByRole('checkbox').first()).toBeChecked()
})

test('what closes a pane or a comparison gives the focus to the heading of what is there', async ({
  page,
}) => {
  await page.goto('/?view=remedies&speaker=hu-jinhong')
  await pane(page, '胡金红').getByRole('button', { name: '关闭' }).press('Enter')
  await expect(page.locator(heading)).toBeFocused()
  await expect(page.locator(heading)).toHaveText(OVERVIEW)

  await page.goto('/?speaker=hu-jinhong&with=wu-yitong')
  await page.getByRole('button', { name: '关闭比较' }).press('Enter')
  await expect(page.locator(heading)).toBeFocused()
  await expect(page.locator(heading)).toHaveText('胡金红')
})

test('the focus goes to the title of another meeting that is opened', async ({ page }) => {
  await page.route('**/transcripts/harbour.json', (route) => route.fulfill({ json: harbour }))
  const transcripts = [
    { path: 'transcripts/ningbo.json', title: ningbo.meeting.title },
    { path: 'transcripts/harbour.json', title: harbour.meeting.title },
  ]
  await page.route('**/transcripts/index.json', (route) => route.fulfill({ json: { transcripts } }))
  await page.goto('/')
  await expect(page.locator('body')).toBeFocused()
  await page.getByRole('combobox').selectOption(harbour.meeting.title.zh!)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(harbour.meeting.title.zh!)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})
