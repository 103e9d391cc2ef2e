import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { fillStorage } from './full-storage.ts'
import { offerLong } from './long-meeting.ts'
import { harbour, picture } from './meeting.ts'
import { openReview, passage } from './open-review.ts'
import { filesOf, VISITS } from './part-visits.ts'

/*
 * Parts of the page that come later and cannot be had: their place says so, all else goes on, and they
 * come once they can be had. Which parts there are is read off the build.
 */

const html = readFileSync('dist/index.html', 'utf8')
const files = readdirSync('dist/assets').filter((file) => file.endsWith('.js'))
const parts = files.filter((file) => !html.includes(file) && !file.includes('.worker-'))
/**
 * What workers load, what is fetched ahead of need, parts without which the page says the same, one
 * whose button says so, what a page is exported with, whose note says so, what offers a newer version, and those that only a page without https or an old browser needs.
 */
const QUIET =
  /^(spell|pdf|Answer|_virtual_(?:one-file|character-maps)|Rescue|Progress|CiteDialog|orderRows|sha2|polled-sizes|VersionOffer)-/

const codes = files.map((file) => readFileSync(`dist/assets/${file}`, 'utf8'))
/** Whether the page asks for a part by itself, as against what such parts share, without which they cannot be had. */
const isAskedFor = (part: string) => codes.some((code) => code.includes(`import(\`./${part}\`)`))

const TROUBLES = [
  { status: 500, body: 'busy' },
  { contentType: 'text/html', body: '<!doctype html><p>Not here.</p>' },
  'abort',
] as const

/** Answers for files of the build with a trouble, until it is mended. */
async function cut(
  page: Page,
  file: string | string[],
  trouble: (typeof TROUBLES)[number] = 'abort',
) {
  const cutOff = [file].flat()
  const address = ({ pathname }: URL) => cutOff.some((one) => pathname.endsWith(`/assets/${one}`))
  await page.route(address, (route) =>
    trouble === 'abort' ? route.abort() : route.fulfill(trouble),
  )
  return { mend: () => page.unroute(address) }
}

const notices = (page: Page) => page.getByRole('alert').filter({ hasText: '这一部分没有取到' })
const retry = (page: Page) => notices(page).getByRole('button', { name: '重试' })

/** Asks again wherever something is missing, also for what is missing in that. */
async function retryAll(page: Page): Promise<void> {
  await expect(async () => {
    // A notice may be behind a dialog that has come meanwhile.
    if (await page.getByRole('dialog').count()) await page.keyboard.press('Escape')
    if (await retry(page).count()) await retry(page).first().click({ timeout: 1000 })
    await expect(notices(page)).toHaveCount(0, { timeout: 1000 })
  }).toPass({ timeout: 20_000 })
}

test('each part in turn, and what parts share: its place says that it is missing, and Retry brings it', async ({
  browser,
}) => {
  test.setTimeout(900_000)
  const tried = new Set<string>()
  let troubles = 0
  for (const [name, visit] of Object.entries(VISITS)) {
    const whole = await browser.newPage()
    const asked = await filesOf(whole, visit)
    await whole.close()
    const untried = parts.filter((part) => asked.has(part) && !tried.has(part))
    for (const part of untried) tried.add(part)
    const loud = untried.filter((part) => !QUIET.test(part))
    const alone = loud.filter(isAskedFor)
    const shared = loud.filter((part) => !isAskedFor(part))
    for (const missing of [...alone.map((part) => [part]), shared]) {
      if (missing.length === 0) continue
      const trouble = TROUBLES[troubles++ % TROUBLES.length]!
      await test.step(`${name}: ${missing}`, async () => {
        const page = await browser.newPage()
        const broken: string[] = []
        page.on('pageerror', (error) => broken.push(error.message))
        const { mend } = await cut(page, missing, trouble)
        await visit(page)
        await expect(notices(page).first(), String(missing)).toBeVisible()
        await mend()
        await retryAll(page)
        expect(broken).toEqual([])
        await page.close()
      })
    }
  }
  expect(parts.filter(isAskedFor).length).toBeGreaterThan(40)
  expect(parts.filter((part) => !tried.has(part) && !QUIET.test(part))).toEqual([])
})

const fileOf = (name: string) => files.find((file) => file.startsWith(`${name}-`))!
const view = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })

test('Retry that fails says so again; then the focus goes to what has come', async ({ page }) => {
  const { mend } = await cut(page, fileOf('tableViews'))
  await page.goto('/')
  await view(page, '矩阵').check()
  await expect(notices(page)).toBeVisible()
  await retry(page).press('Enter')
  // Where asking again was not enough, the whole page can be loaded anew.
  await expect(notices(page).getByRole('button', { name: '重新载入' })).toBeVisible()
  await expect(retry(page)).toBeFocused()
  await mend()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.locator(':focus').getByRole('table')).toBeVisible()
  await view(page, '图').check()
  await expect(picture(page)).toBeVisible()
})

test('a citation that cannot be made says so beside its button, which asks again', async ({
  page,
}) => {
  const { mend } = await cut(page, fileOf('CiteDialog'))
  await page.goto('/?speaker=hu-jinhong')
  const cite = page.getByRole('article').first().getByRole('button', { name: '引用' })
  await cite.click()
  await expect(page.getByText('这一部分没有取到')).toBeVisible()
  await mend()
  await cite.click()
  await expect(page.getByText('这一部分没有取到')).toHaveCount(0)
})

test('a newer release on the host is said, with a way to it', async ({ page }) => {
  await page.goto('/')
  await expect(picture(page)).toBeVisible()
  await cut(page, fileOf('tableViews'))
  await page.route(/\/$/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: html.replaceAll(/assets\/index-[^.]+/g, 'assets/index-newer'),
    }),
  )
  await view(page, '矩阵').check()
  await expect(notices(page)).toContainText('本站有了新版本')
  await expect(notices(page).getByRole('button', { name: '重新载入' })).toBeVisible()
})

test('what is corrected and not saved survives a part that is missing', async ({ page }) => {
  await openReview(page, '塘边夜谈\n\n水务组组长秦望舒指出，一是塘泥太厚，二是闸门锈死。\n')
  await fillStorage(page)
  await passage(page, '塘泥太厚').click()
  await page.getByLabel('添加主题').fill('照明')
  await page.getByRole('button', { name: '添加', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: '没有保存' })).toBeVisible()
  const { mend } = await cut(page, fileOf('tableViews'), TROUBLES[0])
  await view(page, '矩阵').check()
  await expect(notices(page)).toBeVisible()
  await mend()
  await retryAll(page)
  await expect(page.getByRole('table')).toBeVisible()
  await view(page, '校对').check()
  await passage(page, '塘泥太厚').click()
  await expect(page.getByRole('button', { name: '移除主题 照明' })).toBeVisible()
})

test.describe('workers whose script cannot be had say so', () => {
  test('the search', async ({ page }) => {
    const { mend } = await cut(page, fileOf('search.worker'), TROUBLES[1])
    await page.goto(`${await offerLong(page)}&q=人才`)
    const note = page.getByRole('alert').filter({ hasText: '搜索停止了工作' })
    await expect(note).toBeVisible()
    await mend()
    await note.getByRole('button').click()
    await expect(page.locator('mark').first()).toHaveText('人才')
  })

  test('the reading of a text', async ({ page }) => {
    await cut(page, fileOf('parse.worker'), TROUBLES[0])
    await page.goto('/')
    await page.getByRole('button', { name: '打开文件…' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('田小满：桥要修。\n李大河：对。\n')
    await page.getByRole('dialog').getByRole('button', { name: '读取' }).click()
    await expect(page.getByRole('alert')).toContainText('读取程序没有加载成功')
  })

  test('the reading of a large transcript', async ({ page }) => {
    const large = `${JSON.stringify(harbour)}${' '.repeat(1_100_000)}`
    await page.route('**/transcripts/harbour.json', (route) => route.fulfill({ body: large }))
    const { mend } = await cut(page, fileOf('load.worker'))
    await page.goto('/?transcript=transcripts/harbour.json')
    await expect(page.getByRole('alert')).toContainText('读取程序没有取到')
    await mend()
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(harbour.meeting.title.zh!)
  })
})

/** Longer than the page waits for its storage, in ms. */
const PATIENCE = 20_000

test('storage that never answers is done without, and that is said', async ({ page }) => {
  await page.clock.install()
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (...what) {
      const request = open.apply(this, what)
      request.addEventListener = () => {}
      return Object.defineProperty(request, 'onsuccess', { set() {} })
    }
  })
  await page.goto('/?mine=pond')
  await expect(page.getByText('正在打开…')).toBeVisible()
  await expect(async () => {
    await page.clock.fastForward(PATIENCE)
    await expect(page.getByRole('alert')).toContainText('没有回应', { timeout: 500 })
  }).toPass()
  await page.getByRole('button', { name: '回到首页' }).click()
  await page.getByRole('button', { name: '打开文件…' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('田小满：桥要修。\n李大河：对。\n')
  await page.getByRole('dialog').getByRole('button', { name: '读取' }).click()
  await expect(async () => {
    // Less than the page waits for the worker that reads the text.
    await page.clock.fastForward(PATIENCE / 2)
    await expect(page.getByRole('alert').first()).toContainText('没有回应', { timeout: 3000 })
  }).toPass()
})

test('storage that answers late, as on a busy disk, is waited for all the same', async ({
  page,
}) => {
  await openReview(page, '塘边夜谈\n\n水务组组长秦望舒指出，一是塘泥太厚，二是闸门锈死。\n')
  await page.clock.install()
  await page.addInitScript(() => {
    const answers = new Promise((resolve) => addEventListener('answer', resolve))
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (...what) {
      const request = open.apply(this, what)
      const listen = request.addEventListener.bind(request)
      request.addEventListener = (type: string, hear: EventListener) =>
        listen(type, async (event) => {
          if (type === 'success') await answers
          hear.call(request, event)
        })
      return request
    }
  })
  await page.goto('/?mine=pond&lang=zh')
  await expect(async () => {
    await page.clock.fastForward(PATIENCE)
    await expect(page.getByRole('alert')).toContainText('没有回应', { timeout: 500 })
  }).toPass()
  await page.evaluate(() => dispatchEvent(new Event('answer')))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('塘边夜谈')
  await expect(page.getByRole('alert')).toHaveCount(0)
})
