import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { openReview, passage, saved } from './open-review.ts'

/*
 * What is typed and corrected is kept, or the browser asks before it goes: in a real browser, whose
 * listeners run in an order of its own. `TRIALS=50` tries each way so often.
 */

const TRIALS = Number(process.env.TRIALS ?? 3)
const REPORT = `塘边夜谈

水务组组长秦望舒指出，一是塘泥太厚，二是闸门锈死。
教师柏青禾建议，一要立起栏杆，二要换亮路灯。
`

const wording = (page: Page) => page.getByRole('textbox', { name: '措辞' })

/** Opens the point of a meeting that is on the shelf, to see what was kept and to type on; another page has been there before. */
async function opened(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto('/icon.svg')
  await page.goto(address)
  await expect(wording(page)).toBeVisible()
  return page
}

/** Chooses a point, and gives its address once it is in the bar. */
async function addressOf(page: Page, words: string): Promise<string> {
  await passage(page, words).click()
  await expect(page).toHaveURL(/[?&]point=/)
  return page.url()
}

/** Types at the end of the wording, as a reader does, and gives the whole of it. */
async function type(page: Page, words: string): Promise<string> {
  await wording(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
  return wording(page).inputValue()
}

/** Leaves with what was just typed; gives whether the browser asked. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  reload: (page) => page.reload(),
  'going back': (page) => page.goBack(),
  'another address': (page) => page.goto('/?lang=en'),
  'closing the tab': async (page) => {
    const closed = page.waitForEvent('close')
    await page.close({ runBeforeUnload: true })
    await closed
  },
}

for (const [way, leave] of Object.entries(WAYS)) {
  test(`${way}: what was just typed is kept or asked about`, async ({ page, context }) => {
    test.setTimeout(60_000 + TRIALS * 10_000)
    await openReview(page, REPORT)
    const address = await addressOf(page, '塘泥太厚')
    let lost = 0
    let asked = 0
    let tab = await opened(context, address)
    for (let i = 0; i < TRIALS; i++) {
      let isAsked = false
      tab.once('dialog', (dialog) => {
        isAsked = dialog.type() === 'beforeunload'
        dialog.accept()
      })
      const words = await type(tab, `${i}`)
      await leave(tab)
      if (!tab.isClosed()) await tab.close()
      tab = await opened(context, address)
      const isKept = (await wording(tab).inputValue()) === words
      if (isAsked) asked++
      else if (!isKept) lost++
    }
    test
      .info()
      .annotations.push({ type: 'lost', description: `${lost} of ${TRIALS}, asked ${asked}` })
    expect(lost).toBe(0)
  })
}

test('who stays when asked has everything, and it is saved', async ({ page }) => {
  await openReview(page, REPORT)
  await addressOf(page, '塘泥太厚')
  const words = await type(page, '三尺')
  const asked = page.waitForEvent('dialog')
  const reloading = page.evaluate(() => window.location.reload())
  await (await asked).dismiss()
  await reloading
  await expect(wording(page)).toHaveValue(words)
  await saved(page)
  await page.reload()
  await expect(wording(page)).toHaveValue(words)
})

test('what cannot be kept as it is, the browser asks about; what is kept, it does not', async ({
  page,
}) => {
  await openReview(page, REPORT)
  await page.locator('summary', { hasText: '会议：' }).click()
  const date = page.getByLabel(/^日期/)
  await date.fill('明天')
  const asked = page.waitForEvent('dialog')
  const reloading = page.evaluate(() => window.location.reload())
  await (await asked).dismiss()
  await reloading
  await expect(date).toHaveValue('明天')
  await date.fill('2033-03-02')
  await date.blur()
  await saved(page)
  let dialogs = 0
  page.on('dialog', (dialog) => {
    dialogs++
    dialog.accept()
  })
  await page.reload()
  await expect(passage(page, '塘泥太厚')).toBeVisible()
  expect(dialogs).toBe(0)
})

test('what is being typed comes along when Back shows something else of the page', async ({
  page,
}) => {
  await openReview(page, REPORT)
  await passage(page, '塘泥太厚').click()
  await passage(page, '闸门锈死').click()
  const words = await type(page, '三尺')
  await page.goBack()
  await expect(wording(page)).toHaveValue(/塘泥太厚$/)
  await page.goForward()
  await expect(wording(page)).toHaveValue(words)
  await saved(page)
  await page.reload()
  await expect(wording(page)).toHaveValue(words)
})

for (const [when, settle] of [
  ['after the pause', async () => {}],
  [
    'while it is out of sight',
    async (page: Page) => {
      await page.dispatchEvent('body', 'visibilitychange', { bubbles: true })
    },
  ],
] as const) {
  test(`a tab that is killed ${when} has lost nothing`, async ({ page, context }) => {
    test.setTimeout(60_000 + TRIALS * 10_000)
    await openReview(page, REPORT)
    const address = await addressOf(page, '塘泥太厚')
    let lost = 0
    let tab = await opened(context, address)
    for (let i = 0; i < TRIALS; i++) {
      const words = await type(tab, `${i}`)
      await settle(tab)
      await expect(tab.getByText('已改措辞。')).toBeVisible()
      await saved(tab)
      const crashed = tab.waitForEvent('crash')
      const killer = await context.newCDPSession(tab)
      killer.send('Page.crash').catch(() => {})
      await crashed
      await tab.close()
      tab = await opened(context, address)
      if ((await wording(tab).inputValue()) !== words) lost++
    }
    expect(lost).toBe(0)
  })
}

test('two tabs: a correction made while the other tab’s is being read is not written over', async ({
  page,
  context,
}) => {
  await openReview(page, REPORT)
  const address = await addressOf(page, '塘泥太厚')
  const other = await context.newPage()
  // All that the other tab asks of its database takes a second, once it is told to.
  await other.addInitScript(() => {
    const { open } = IDBFactory.prototype
    const slow = { is: false }
    Object.assign(window, { slow })
    IDBFactory.prototype.open = function (...of: Parameters<typeof open>) {
      const opening = open.apply(this, of)
      const listen = opening.addEventListener.bind(opening)
      opening.addEventListener = (type: string, listener: EventListener) =>
        listen(type, (event) => {
          if (slow.is && type === 'success') setTimeout(() => listener.call(opening, event), 1000)
          else listener.call(opening, event)
        })
      return opening
    }
  })
  await other.goto(address)
  await passage(other, '闸门锈死').click()
  await expect(wording(other)).toHaveValue(/闸门锈死$/)
  await other.evaluate(() => {
    ;(window as unknown as { slow: { is: boolean } }).slow.is = true
  })

  const theirs = await type(page, '三尺')
  await wording(page).blur()
  await saved(page)
  const ours = await type(other, '一半')
  await wording(other).blur()
  const told = other.getByRole('alert').filter({ hasText: '另一个标签页' })
  await expect(told).toBeVisible()
  await expect(wording(other)).toHaveValue(ours)
  await other.evaluate(() => {
    ;(window as unknown as { slow: { is: boolean } }).slow.is = false
  })
  await other.getByRole('button', { name: '这里的另存一份' }).click()
  await expect(told).toHaveCount(0)
  await saved(other)
  // The address follows with the next frame.
  await expect(other).not.toHaveURL(/mine=pond/)
  await other.reload()
  await expect(wording(other)).toHaveValue(ours)
  await page.reload()
  await expect(wording(page)).toHaveValue(theirs)
})

test('a meeting that cannot be read is listed as such, saved as it is and deleted', async ({
  page,
}) => {
  await openReview(page, REPORT)
  await page.evaluate(async () => {
    const opening = indexedDB.open('reyi-meetings')
    await new Promise((resolve) => {
      opening.onsuccess = resolve
    })
    const shelf = opening.result.transaction('summaries', 'readwrite')
    shelf.objectStore('summaries').put({ id: 'half', title: { zh: '半场' }, savedAt: 'x' })
    shelf.objectStore('summaries').put({
      ...{ id: 'pond', title: { zh: '塘边夜谈' }, savedAt: 8e300, revision: 1 },
      ...{ speakers: 2, points: 4 },
    })
    await new Promise((resolve) => {
      shelf.oncomplete = resolve
    })
    opening.result.close()
  })
  await page.getByRole('button', { name: '打开文件…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('保存时间不明')).toBeVisible()
  const damaged = dialog.getByRole('region', { name: '读不出来的会议' })
  await expect(damaged.getByRole('listitem')).toContainText('半场')
  const downloading = page.waitForEvent('download')
  await damaged.getByRole('button', { name: '原样导出：半场' }).click()
  expect((await downloading).suggestedFilename()).toBe('half.json')
  await damaged.getByRole('button', { name: '删除：半场' }).click()
  await damaged.getByRole('button', { name: '删除', exact: true }).click()
  await expect(damaged).toHaveCount(0)
  await expect(dialog.getByRole('button', { name: /^塘边夜谈/ })).toBeVisible()
})
