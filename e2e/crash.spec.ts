import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { fillStorage } from './full-storage.ts'
import { openReview, passage } from './open-review.ts'

/* The page that stands in for one that broke down: what is lost, what is not, and what can be saved. */

const REPORT = '塘边夜谈\n\n水务组组长秦望舒指出，一是塘泥太厚，二是闸门锈死。\n'

/** Adds a theme to a point, which the device refuses from now on where it is `full`. */
async function correct(page: Page, lang: 'zh' | 'en', full: boolean): Promise<void> {
  await openReview(page, REPORT, lang)
  if (full) await fillStorage(page)
  await passage(page, '塘泥太厚').click()
  await page.getByLabel(/^(添加主题|Add a theme)/).fill('照明')
  await page.getByRole('button', { name: /^(添加|Add)$/ }).click()
}

/** The picture breaks down as soon as it is looked at. */
async function crash(page: Page, to: RegExp): Promise<void> {
  await page.evaluate(() => {
    window.ResizeObserver = class {
      constructor() {
        throw new Error('no observers today')
      }
    } as unknown as typeof ResizeObserver
  })
  await page.getByRole('radio', { name: to }).click()
}

test('what is not saved is offered as a file, by keyboard', async ({ page }) => {
  await correct(page, 'zh', true)
  await crash(page, /^图$/)
  await expect(page.getByRole('heading', { name: '页面出错了' })).toBeFocused()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('还没有存到这台设备上')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '存成文件：塘边夜谈' })).toBeFocused()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  const { themes, meeting } = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(meeting.title.zh).toBe('塘边夜谈')
  expect(JSON.stringify(themes)).toContain('照明')
  await page.getByText('供报告错误用的详情').click()
  await expect(alert.getByText(/no observers today/).first()).toBeVisible()
  await page.getByRole('button', { name: '复制' }).click()
  await expect(alert).toContainText(/已复制|不允许本页复制/)
})

test('what is saved is said to be, in English, and is there after Reload', async ({ page }) => {
  await correct(page, 'en', false)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await crash(page, /^Picture$/)
  await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('No meeting is waiting to be saved')
  await expect(page.getByRole('button', { name: /^Save as a file/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Reload' }).click()
  await page.getByRole('radio', { name: 'Review' }).check()
  await passage(page, '塘泥太厚').click()
  await expect(page.getByRole('button', { name: /照明/ })).toBeVisible()
})
