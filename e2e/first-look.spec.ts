import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import { type Host, startHost, type Trouble } from './host.ts'
import { ningbo, picture } from './meeting.ts'

/*
 * What the page says of itself when what it needs first does not come: in both languages, by its own
 * HTML, at once where something has failed, after ten seconds where nothing has.
 */

let host: Host
test.beforeEach(async () => {
  host = await startHost('dist')
})
test.afterEach(() => host.stop())

const stuck = (page: Pick<Page, 'getByText'>) => page.getByText('页面还没有完整打开')
const trouble = (pattern: RegExp, what: Trouble) => {
  host.trouble = (path) => (pattern.test(path) ? what : undefined)
}
const SCRIPT = /^assets\/index-.*\.js$/
const STYLE = /^assets\/index-.*\.css$/
const TEN_SECONDS = 10_000
/** What has been waiting for so long (ms): the first HTML waits by an animation, without a script. */
const after = (page: Page, time: number) =>
  page.evaluate((time) => {
    for (const waiting of document.getAnimations()) waiting.currentTime = time
  }, time)

for (const what of ['down', 'fails', 'page'] as const) {
  test(`the first script ${what}: said at once, and gone when the page stands`, async ({
    page,
  }) => {
    trouble(SCRIPT, what)
    await page.goto(`${host.address}?lang=en&theme=talent`)
    await expect(stuck(page)).toBeVisible()
    await expect(page.getByText('The page has not opened completely yet')).toBeVisible()
    await expect(page.getByRole('link', { name: 'open it in a tab of its own' })).toBeVisible()
    host.trouble = () => undefined
    await page.getByRole('link', { name: 'reload' }).click()
    await expect(picture(page)).toBeVisible()
    await expect(page).toHaveURL(/theme=talent/)
    await expect(stuck(page)).toBeHidden()
  })
}

for (const what of ['down', 'fails', 'page'] as const) {
  test(`the style ${what}: the page stands, and says so above`, async ({ page }) => {
    trouble(STYLE, what)
    await page.goto(host.address)
    await expect(page.getByRole('heading', { name: ningbo.meeting.title.zh! })).toBeVisible()
    // Browsers do not tell of a style that is none.
    await after(page, TEN_SECONDS)
    await expect(stuck(page)).toBeVisible()
  })
}

for (const [name, pattern] of [
  ['script', SCRIPT],
  ['style', STYLE],
  ['list of meetings', /index\.json$/],
] as const) {
  test(`a ${name} that never comes is said after a while`, async ({ page }) => {
    trouble(pattern, 'halts')
    await page.goto(host.address, { waitUntil: 'commit' })
    await expect(page.getByText('正在打开…')).toBeVisible()
    await after(page, TEN_SECONDS - 1000)
    await expect(stuck(page)).toBeHidden()
    // What nobody sees takes no time to lay out.
    const isLaidOut = () => stuck(page).evaluate((words) => words.checkVisibility())
    expect(await isLaidOut()).toBe(false)
    await after(page, TEN_SECONDS)
    await expect(stuck(page)).toBeVisible()
    expect(await isLaidOut()).toBe(true)
  })
}

test('without JavaScript', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(host.address)
  await expect(stuck(page)).toBeVisible()
  await expect(page.getByText('正在打开…')).toBeHidden()
  await page.close()
})

for (const allowed of ['', 'allow-scripts']) {
  test(`in a frame that allows ${allowed || 'nothing'}`, async ({ page }) => {
    const around = createServer((_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<iframe sandbox="${allowed}" src="${host.address}?embed"></iframe>`)
    })
    await new Promise<void>((listening) => around.listen(0, '127.0.0.1', listening))
    await page.goto(`http://127.0.0.1:${(around.address() as AddressInfo).port}`)
    await expect(stuck(page.frameLocator('iframe'))).toBeVisible({ timeout: 2 * TEN_SECONDS })
    around.close()
  })
}
