import { expect, type Page, test } from '@playwright/test'
import { fillStorage } from './full-storage.ts'
import { sidewaysOverflow } from './looks.ts'
import { inAddress, ningbo, tabTo } from './meeting.ts'
import { openReview, passage, saved, selectWords, reviewText as text } from './open-review.ts'
import { testSettings } from './settings.ts'

/*
 * Correcting a meeting of one's own beside its text: a small report of ours, as a reader opens it.
 */

const REPORT = `塘边夜谈

今晚村民议事。秋粮已经入仓。
水务组组长秦望舒指出，一是塘泥太厚，二是闸门锈死。
教师柏青禾建议，一要立起栏杆，二要换亮路灯。
`

const opened = (page: Page, lang: 'zh' | 'en' = 'zh', report = REPORT) =>
  openReview(page, report, lang)

const passages = (page: Page) => text(page).getByRole('link')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const title = (page: Page) => page.getByRole('heading', { level: 3 })
const undo = (page: Page) => button(page, /^撤销/)

test('with a pointer: sentences become points, points are moved, split, merged and given away', async ({
  page,
}) => {
  await opened(page)
  const before = await passages(page).count()
  expect(before).toBe(4)

  await button(page, /^未归属，作为观点：秋粮/).click()
  await expect(passages(page)).toHaveCount(before + 1)
  await expect(passage(page, '秋粮')).toHaveAttribute('aria-current', 'true')
  await page
    .getByRole('group', { name: '类别', exact: true })
    .getByRole('radio', { name: '问题' })
    .check()
  await expect(passage(page, '秋粮')).toHaveAccessibleName(/^问题，/)
  await page.getByRole('combobox', { name: '发言人', exact: true }).selectOption('柏青禾')
  await expect(passage(page, '秋粮')).toHaveAccessibleName(/^问题，柏青禾/)
  await expect(page).toHaveURL(/speaker=bai-qinghe/)

  await selectWords(page, '村民议事')
  await button(page, '设为所选观点的范围').click()
  await expect(page.getByText('没有改动')).toHaveCount(0)
  await expect(passage(page, '村民议事')).toHaveAttribute('aria-current', 'true')
  await selectWords(page, '塘泥')
  await expect(button(page, /^作为新观点/)).toHaveCount(0)
  await selectWords(page, '塘边夜谈')
  await button(page, /^作为新观点/).click()
  await expect(passage(page, '塘边夜谈')).toBeVisible()

  await passage(page, '立起栏杆').click()
  await button(page, '与下一条合并').click()
  await expect(passage(page, '换亮路灯')).toHaveText(/立起栏杆.*换亮路灯/)
  await button(page, '拆分…').click()
  await button(page, /^在“二要换亮路灯.*前拆开$/).click()
  await expect(page).toHaveURL(/point=bai-qinghe-\d+a/)
  await expect(passage(page, '立起栏杆')).not.toHaveText(/换亮路灯/)
  await button(page, '删除观点').click()
  await expect(button(page, /^未归属，作为观点：二要换亮/)).toBeVisible()
  await undo(page).click()
  await expect(passage(page, '换亮路灯')).toBeVisible()
  await expect(page.getByText('已撤销：删除观点。')).toBeVisible()

  await page.getByLabel('添加主题').fill('照明')
  await button(page, /^添加$/).click()
  await expect(button(page, '移除主题 照明')).toBeVisible()
  await saved(page)
  await page.reload()
  await expect(passage(page, '换亮路灯')).toHaveAttribute('aria-current', 'true')
  await expect(button(page, '移除主题 照明')).toBeVisible()
  await page.getByRole('radio', { name: '图', exact: true }).check()
  await expect(page.getByRole('checkbox', { name: /^照明, 1/ })).toBeVisible()
})

test('a long text is there to its end, and is marked where the reader is', async ({ page }) => {
  const lines = Array.from({ length: 3000 }, (_, i) => `教师柏青禾指出，第${i}盏路灯要换。`)
  await opened(page, 'zh', `塘边夜谈\n${lines.join('\n')}\n今晚人人点灯。\n`)
  await expect(passage(page, '第0盏')).toBeVisible()
  await expect(text(page)).toContainText('第2999盏路灯要换')
  expect(await passages(page).count()).toBeLessThan(2000)
  await expect(passage(page, '第2999盏')).toHaveCount(0)

  await page.getByRole('button', { name: /下一.*未归属|未归属.*下一/ }).click()
  const nobodys = button(page, /^未归属，作为观点：今晚/)
  await expect(nobodys).toBeInViewport()
  await expect(passage(page, '第2999盏')).toBeInViewport()
  await nobodys.click()
  await expect(passage(page, '今晚人人点灯')).toHaveAttribute('aria-current', 'true')

  // What is not laid out yet makes nothing wider.
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    const widths = await page.locator('[data-stretch]').evaluateAll((all) => {
      const frame = all[0]!.closest('section')!.parentElement!.getBoundingClientRect()
      return all.filter((one) => one.getBoundingClientRect().right > frame.right).length
    })
    expect([width, widths]).toEqual([width, 0])
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
  }
})

test('with the keyboard: speakers, wording and bounds, undone and done again', async ({ page }) => {
  await opened(page)
  const first = passage(page, '塘泥太厚')
  await tabTo(page, first)
  await page.keyboard.press('Enter')
  await expect(title(page)).toBeFocused()
  await expect(title(page)).toHaveText(/观点 1 \/ 2/)
  const wording = page.getByRole('textbox', { name: '措辞' })
  await tabTo(page, wording)
  await page.keyboard.press('End')
  await page.keyboard.type('三尺')
  await page.keyboard.press('Tab')
  await expect(page.getByText('已改措辞。')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(wording).toHaveValue(/塘泥太厚$/)
  await page.keyboard.press('Control+Shift+z')
  await expect(wording).toHaveValue(/塘泥太厚三尺$/)

  // Escape leaves the field, and nothing that was typed is lost with it.
  await wording.focus()
  await page.keyboard.press('End')
  await page.keyboard.type('余')
  await page.keyboard.press('Escape')
  await expect(title(page)).toHaveText('秦望舒')
  await page.keyboard.press('Control+z')
  await expect(wording).toHaveValue(/塘泥太厚三尺$/)

  await tabTo(page, button(page, '终点前移一字'))
  await page.keyboard.press('Enter')
  await expect(first).toHaveCount(0)
  await expect(passage(page, '塘泥太')).toBeVisible()
  await tabTo(page, button(page, '终点后移一个分句'))
  await page.keyboard.press('Enter')
  await expect(first).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('另一个观点')).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(title(page)).toHaveText('秦望舒')
  await page.locator('summary', { hasText: '合并或删除' }).press('Enter')
  await page.getByLabel('其实是').selectOption('柏青禾')
  await button(page, '合并').press('Enter')
  await expect(title(page)).toHaveText('柏青禾')
  await expect(page.getByRole('heading', { level: 4, name: '4 个观点' })).toBeVisible()
  const name = page.getByRole('textbox', { name: '姓名 · 中文' })
  await name.fill('柏青')
  await name.blur()
  await expect(title(page)).toHaveText('柏青')
  await expect.poll(() => inAddress(page).speaker).toBe('bai-qinghe')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(title(page)).toHaveText('秦望舒')
  await saved(page)
  await page.reload()
  await expect(title(page)).toHaveText('秦望舒')
})

test('what the bar says hides nothing that the keyboard goes to, and what opens is seen', async ({
  page,
}) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 700 })
    await opened(page, 'zh', `${REPORT}教师秦望月认为，塘边太窄，渠口太低。\n`)
    const split = button(page, '拆分…')
    await passage(page, '塘边太窄').click()
    await button(page, '未归属：下一处').click()
    const note = page.getByRole('status').filter({ hasText: '第 1 处' })
    await expect(note).toBeVisible()

    await split.press('Enter')
    await expect(button(page, /前拆开$/).last()).toBeInViewport({ ratio: 1 })

    const passed = new Set<string>()
    while (!passed.has('秦望月')) {
      await page.keyboard.press('Shift+Tab')
      const [name, top] = await page.evaluate(() => {
        const at = document.activeElement!
        return [at.textContent.replace('‹ ', ''), at.getBoundingClientRect().top] as const
      })
      const { y, height } = (await note.boundingBox())!
      expect(top, `${width}: ${name}`).toBeGreaterThan(y + height)
      passed.add(name)
    }
    expect(passed.size).toBeGreaterThan(5)
  }
})

test('two tabs on one meeting: nothing is written over, the reader chooses', async ({
  page,
  context,
}) => {
  await opened(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await passage(page, '塘泥太厚').click()
  await button(page, '删除观点').click()
  await saved(page)
  // The other tab has nothing that is not saved: it follows, and so does this one.
  await expect(passages(other)).toHaveCount(3)
  await passage(other, '闸门').click()
  await button(other, '删除观点').click()
  await saved(other)
  await expect(passages(page)).toHaveCount(2)
  const told = page.getByRole('alert').filter({ hasText: '另一个标签页' })
  await expect(told).toHaveCount(0)

  // What could not be saved here is another matter.
  const makeRoom = await fillStorage(page)
  await passages(page).first().click()
  await button(page, '删除观点').click()
  await expect(page.getByRole('alert').filter({ hasText: '空间已满' })).toBeVisible()
  await undo(other).click()
  await expect(passages(other)).toHaveCount(3)
  await saved(other)
  await expect(told).toBeVisible()
  await makeRoom()
  await expect(passages(page)).toHaveCount(1)
  await button(page, '这里的另存一份').click()
  await expect(told).toHaveCount(0)
  await saved(page)
  // The address is written once what it names is painted.
  await expect(page).not.toHaveURL(other.url())
  await page.reload()
  await expect(passages(page)).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('（副本）')
  await other.reload()
  await expect(passages(other)).toHaveCount(3)
})

test('where nothing can be kept that is said at once, and what is corrected stays', async ({
  page,
}) => {
  await opened(page)
  await fillStorage(page)
  await passage(page, '塘泥太厚').click()
  await button(page, '删除观点').click()
  const alert = page.getByRole('alert').filter({ hasText: '空间已满' })
  await expect(alert).toBeVisible()
  await expect(passages(page)).toHaveCount(3)
  const downloading = page.waitForEvent('download')
  await alert.getByRole('button', { name: '导出 JSON' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.json$/)
})

test('a tab that is killed in the middle of an edit takes nothing that was saved; cleared storage is told', async ({
  page,
  context,
}) => {
  await opened(page)
  const address = page.url()
  await passage(page, '塘泥太厚').click()
  const wording = (of: Page) => of.getByRole('textbox', { name: '措辞' })
  await wording(page).fill('塘泥三尺厚')
  await expect(page.getByText('已改措辞。')).toBeVisible()
  await saved(page)
  await wording(page).fill('塘泥三尺厚，没有写完')
  const crashed = page.waitForEvent('crash')
  const killer = await context.newCDPSession(page)
  killer.send('Page.crash').catch(() => {})
  await crashed

  const again = await context.newPage()
  await again.goto(address)
  await passage(again, '塘泥').click()
  await expect(wording(again)).toHaveValue(/^塘泥三尺厚/)
  await expect(passages(again)).toHaveCount(4)

  const browser = await context.newCDPSession(again)
  const { origin } = new URL(address)
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await wording(again).fill('塘泥已清')
  const told = again.getByRole('alert').filter({ hasText: '这台设备上已没有这场会议' })
  await expect(told).toBeVisible()
  await button(again, '这里的另存一份').click()
  await expect(told).toHaveCount(0)
  await expect.poll(() => inAddress(again).mine).not.toBe(inAddress(page).mine)
  await again.reload()
  await expect(wording(again)).toHaveValue('塘泥已清')
})

test('on a phone a passage and what corrects it are seen together', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const rest = Array.from({ length: 60 }, (_, i) => `第${i}夜塘水清。`).join('\n')
  await opened(page, 'en', `${REPORT}${rest}\n教师柏青禾认为，塘边太窄。\n`)
  for (const words of ['塘泥太厚', '塘边太窄']) {
    await passage(page, words).click()
    await expect(title(page)).toBeInViewport({ ratio: 1 })
    const under = (await title(page).boundingBox())!.y
    const box = (await passage(page, words).boundingBox())!
    expect(box.y).toBeGreaterThan(0)
    expect(box.y + box.height).toBeLessThanOrEqual(under)
  }
  await page.getByRole('textbox', { name: 'Wording' }).fill('塘边只容一人')
  await expect(passage(page, '塘边太窄')).toBeInViewport()
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(title(page)).toBeInViewport()
})

testSettings(
  [
    ['zh', 'light', 1440],
    ['en', 'dark', 390],
  ],
  async (page, lang, check) => {
    await opened(page, lang)
    await check()
    await passages(page).first().click()
    await button(page, /^(拆分|Split)…$/).click()
    await page
      .getByRole('group', { name: /^(未归属|Unassigned)$/ })
      .getByRole('button')
      .last()
      .click()
    await check()
    await button(page, /^(‹|全部发言人)/)
      .first()
      .click()
    await check()
  },
)

test('deleting the meeting that is being corrected raises no alarm', async ({ page }) => {
  await opened(page)
  await passage(page, '塘泥太厚').click()
  await button(page, '删除观点').click()
  await saved(page)
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(window, { told })
    new MutationObserver(() => {
      for (const alert of document.querySelectorAll('[role=alert]'))
        if (alert.checkVisibility({ visibilityProperty: true })) told.push(alert.textContent)
    }).observe(document.body, { subtree: true, childList: true })
  })
  await button(page, '打开文件…').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '删除' }).click()
  await dialog.getByRole('button', { name: '删除', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ningbo.meeting.title.zh!)
  await expect(page.getByRole('radio', { name: '图', exact: true })).toBeChecked()
  await expect.poll(() => inAddress(page)).toEqual({ lang: 'zh' })
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told)
  expect(told.length).toBeGreaterThan(0)
  expect(told.filter((words) => !words.includes('不能恢复'))).toEqual([])
  await page.getByRole('button', { name: '打开文件…' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(0)
})
