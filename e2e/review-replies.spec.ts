import { expect, type Page, test } from '@playwright/test'
import { inAddress, tabTo } from './meeting.ts'
import { openReview, passage, saved, selectWords } from './open-review.ts'
import { testSettings } from './settings.ts'

/*
 * Correcting who answers whom: each reply stands on words of the text.
 */

const TALK = `塘边夜谈

秦望舒：一是灯太暗，二是杆太旧。
柏青禾：灯泡要换成亮的，也要排班巡查。
石敏：这一条要紧，孩子们走夜路很危险。
`

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const replies = (page: Page) =>
  page.getByRole('heading', { name: /^(回应|Replies)$/ }).locator('..')
const items = (page: Page) => replies(page).getByRole('listitem')
const box = (page: Page, name: string) => replies(page).getByRole('combobox', { name, exact: true })
const told = (page: Page, words: string) => page.getByText(words, { exact: true })

test('selected words become a reply, of the one who says them; changed, undone, kept', async ({
  page,
}) => {
  await openReview(page, TALK)
  await expect(replies(page)).toHaveCount(0)
  await selectWords(page, '这一条要紧')
  await button(page, '石敏的回应…').click()
  await expect.poll(() => inAddress(page).speaker).toBe('shi-min')
  await expect(box(page, '怎样回应')).toBeFocused()
  await box(page, '怎样回应').selectOption('赞同')
  // Nobody answers themselves, and nobody is answered unless somebody says whom.
  await expect(box(page, '回应谁').getByRole('option')).toHaveText([
    '…',
    '秦望舒',
    '柏青禾',
    '前面的发言，没有指名',
  ])
  const add = replies(page).getByRole('button', { name: '添加', exact: true })
  await add.click()
  await expect(items(page)).toHaveCount(0)
  await box(page, '回应谁').selectOption('秦望舒')
  await add.click()
  await expect(told(page, '已添加回应。')).toBeVisible()
  await expect(items(page)).toHaveText([/^石敏赞同秦望舒：这一条要紧/])
  await expect(button(page, '添加回应…')).toBeFocused()

  await items(page)
    .getByRole('button', { name: /^修改… 石敏赞同秦望舒/ })
    .click()
  await box(page, '怎样回应').selectOption('补充')
  await expect(items(page)).toContainText('石敏补充秦望舒')
  await box(page, '回应谁').selectOption('前面的发言，没有指名')
  await expect(items(page)).toContainText('石敏补充前面的发言')
  await selectWords(page, '孩子们走夜路')
  await button(page, '用选中的文字').click()
  await expect(items(page).locator('.bg-mark')).toHaveText('孩子们走夜路')
  await button(page, /^撤销/).click()
  await button(page, /^撤销/).click()
  await expect(items(page)).toContainText('石敏补充秦望舒')
  await expect(items(page).locator('.bg-mark')).toHaveText('这一条要紧')

  await saved(page)
  await page.reload()
  await expect(items(page)).toHaveText([/^石敏补充秦望舒：这一条要紧/])
  await page.getByRole('radio', { name: '图', exact: true }).check()
  await expect(
    page.getByRole('group').getByRole('listitem').filter({ hasText: '石敏补充秦望舒' }),
  ).toBeVisible()
})

test('the words that answer are offered without who says them', async ({ page }) => {
  await openReview(page, TALK)
  await passage(page, '这一条要紧').click()
  await button(page, '添加回应…').click()
  const words = box(page, '说明这一点的原话').getByRole('option')
  await expect(words).toHaveText(['…', '这一条要紧', '孩子们走夜路很危险'])
})

test('with the keyboard alone: from a passage to a reply, its words moved, removed and back', async ({
  page,
}) => {
  await openReview(page, TALK)
  await passage(page, '灯泡要换').click()
  await button(page, '添加回应…').focus()
  await page.keyboard.press('Enter')
  await expect(box(page, '怎样回应')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await tabTo(page, box(page, '回应谁'))
  await page.keyboard.press('ArrowDown')
  await tabTo(page, box(page, '说明这一点的原话'))
  await expect(box(page, '说明这一点的原话').getByRole('option')).toHaveText([
    '…',
    '灯泡要换成亮的',
    '也要排班巡查',
  ])
  await page.keyboard.press('ArrowDown')
  const words = replies(page).locator('.bg-mark')
  await expect(words).toHaveText('灯泡要换成亮的')
  await tabTo(page, replies(page).getByRole('button', { name: '终点后移一个分句' }))
  await page.keyboard.press('Enter')
  await expect(words).toHaveText('灯泡要换成亮的，也要排班巡查')
  await tabTo(page, replies(page).getByRole('button', { name: '添加', exact: true }))
  await page.keyboard.press('Enter')
  await expect(items(page)).toHaveText([/^柏青禾赞同秦望舒：灯泡要换成亮的，也要排班巡查/])

  const remove = items(page).getByRole('button', { name: /^删除/ })
  await expect(remove).toHaveAccessibleName(/柏青禾赞同秦望舒/)
  await tabTo(page, remove, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(items(page)).toHaveCount(0)
  await expect(button(page, '添加回应…')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(items(page)).toHaveCount(1)
  await expect(told(page, '已撤销：删除回应。')).toBeVisible()
  // The one who is answered has it too.
  await passage(page, '灯太暗').click()
  await button(page, /^‹/).click()
  await expect(items(page)).toHaveText([/^柏青禾赞同秦望舒/])
})

test('the same reply again is refused in words; who becomes the other answers nobody', async ({
  page,
}) => {
  await openReview(page, TALK)
  const reply = async () => {
    await selectWords(page, '这一条要紧')
    await button(page, '石敏的回应…').click()
    await box(page, '回应谁').selectOption('秦望舒')
    await replies(page).getByRole('button', { name: '添加', exact: true }).click()
  }
  await reply()
  await expect(items(page)).toHaveCount(1)
  await reply()
  await expect(told(page, '没有改动：这条回应已经有了。')).toBeVisible()
  await expect(items(page)).toHaveCount(1)
  await page.locator('summary', { hasText: '合并或删除' }).press('Enter')
  await page.getByLabel('其实是').selectOption('秦望舒')
  await button(page, '合并').press('Enter')
  await expect(page.getByRole('heading', { level: 3, name: '秦望舒' })).toBeVisible()
  await expect(items(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await passage(page, '这一条要紧').click()
  await expect(items(page)).toHaveCount(1)
})

testSettings(
  [
    ['zh', 'light', 1440],
    ['en', 'dark', 390],
  ],
  async (page, lang, check) => {
    await openReview(page, TALK.replace('这一条要紧', '我同意秦望舒'), lang)
    await passage(page, '我同意').click()
    await items(page).getByRole('button').first().click()
    await button(page, /^(添加回应|Add a reply)/).click()
    await check()
  },
)
