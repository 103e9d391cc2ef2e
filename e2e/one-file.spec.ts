import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow } from './looks.ts'
import { by, ningbo, onAny, picture, speakerButton, speakerOf, themeBox } from './meeting.ts'

/** Exports the seminar as a page and puts it where it can be opened from; gives its path. */
async function exportPage(page: Page, address = '/'): Promise<string> {
  await page.goto(address)
  await page.getByRole('button', { name: /^(导出|Export)$/ }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /HTML/ }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^(宁波如何打造|How).*\.html$/)
  const path = test.info().outputPath('saved.html')
  await file.saveAs(path)
  return path
}

/** A tab that hears of every request and of all that the page complains of. */
async function listeningTab(context: BrowserContext): Promise<{ tab: Page; heard: string[] }> {
  const tab = await context.newPage()
  const heard: string[] = []
  tab.on('console', (message) => heard.push(message.text()))
  tab.on('pageerror', (error) => heard.push(String(error)))
  tab.on('request', (request) => {
    // A worker of its own, or a picture that it made.
    if (!/^(?:file|blob|data):/.test(request.url())) heard.push(request.url())
  })
  return { tab, heard }
}

test('the saved page is the explorer, from disk and without a request', async ({
  page,
  context,
}) => {
  test.slow()
  const path = await exportPage(page)
  await context.setOffline(true)
  const { tab, heard } = await listeningTab(context)
  await tab.goto(pathToFileURL(path).href)
  await expect(picture(tab)).toBeVisible()
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(ningbo.meeting.title.zh!)
  await speakerButton(tab, 'hu-jinhong').click()
  await expect(tab.getByRole('article')).toHaveCount(by('hu-jinhong').length)
  await themeBox(tab, 'talent').check()
  await expect(tab.getByRole('article')).toHaveCount(by('hu-jinhong', onAny(['talent'])).length)
  await expect(tab).toHaveURL(/speaker=hu-jinhong&theme=talent/)
  await tab.goBack()
  await expect(tab.getByRole('article')).toHaveCount(by('hu-jinhong').length)
  await tab.getByRole('searchbox').fill('rencai')
  await expect(tab.locator('mark').first()).toHaveText('人才')
  await tab.getByRole('searchbox').fill('')
  for (const view of ['矩阵', '问题与对策', '谁没谈', '原文', '图']) {
    await tab.getByRole('radio', { name: view, exact: true }).check()
    await expect(tab.getByRole('radio', { name: view, exact: true })).toBeChecked()
    await expect(tab.getByRole('alert')).toHaveCount(0)
  }
  await expect(picture(tab)).toBeVisible()
  await tab.getByRole('radio', { name: 'English' }).check()
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(ningbo.meeting.title.en!)
  expect(await axeFindings(tab)).toEqual([])
  await tab.getByRole('button', { name: 'Export' }).click()
  // It has no address that others could open, and not what another page is made of.
  await expect(tab.getByRole('menuitem', { name: /Embed|HTML/ })).toHaveCount(0)
  const [csv] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('menuitem', { name: 'CSV table' }).click(),
  ])
  const table = await readFile(await csv.path(), 'utf8')
  expect(table.split('\r\n')).toHaveLength(ningbo.points.length + 1)
  expect(table).not.toContain('file:')
  expect(heard).toEqual([])
})

test('it opens where its address says, and in a frame', async ({ page, context }) => {
  const path = await exportPage(page, '/?lang=en')
  const { tab, heard } = await listeningTab(context)
  const address = pathToFileURL(path).href
  await tab.goto(`${address}?lang=en&view=matrix&theme=talent`)
  await expect(tab.getByRole('table')).toBeVisible()
  const around = test.info().outputPath('around.html')
  await writeFile(
    around,
    `<!doctype html><title>Around</title><iframe title="Meeting" src="saved.html?embed&lang=en" width="900" height="700"></iframe>`,
  )
  await tab.goto(pathToFileURL(around).href)
  const frame = tab.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toContainText(ningbo.meeting.title.en!)
  await expect(frame.getByRole('button', { name: 'Export' })).toHaveCount(0)
  expect(heard).toEqual([])
})

test('what a filter leaves is a page of its own', async ({ page, context }) => {
  const path = await exportPage(page, '/?theme=talent')
  const tab = await context.newPage()
  await tab.goto(pathToFileURL(path).href)
  const left = onAny(['talent'])
  await expect(tab.getByRole('status').filter({ hasText: `${left.length} 个观点` })).toBeVisible()
})

test('beside its meeting it weighs little', async ({ page }) => {
  const text = await readFile(await exportPage(page), 'utf8')
  const explorer = text.replace(
    /<div id="root">[\s\S]*?<script type="application[\s\S]*?<\/script>/,
    '',
  )
  expect(gzipSync(explorer, { level: 9 }).length / 1000).toBeLessThan(MOST_KB)
})

/** kB gzip, of 1,000 bytes; React alone is 45. */
const MOST_KB = 210

test('without script all points are there to read, and how to have the rest', async ({
  page,
  browser,
}) => {
  const path = await exportPage(page)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const tab = await context.newPage()
  await tab.goto(pathToFileURL(path).href)
  await expect(tab.getByText(/^这里只能读文字/)).toBeVisible()
  await expect(tab.getByRole('article')).toHaveCount(ningbo.points.length)
  await expect(tab.getByRole('img', { name: ningbo.meeting.title.zh! })).toBeVisible()
  await tab.getByRole('radio', { name: /^人才/ }).check()
  const left = onAny(['talent'])
  await expect(tab.getByRole('article')).toHaveText(left.map((p) => new RegExp(p.text.zh!)))
  await context.close()
})

test('where a host forbids scripts in the page, the text is shown and it is said', async ({
  page,
  context,
}) => {
  const text = await readFile(await exportPage(page), 'utf8')
  const host: Server = createServer((_, response) => {
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "script-src 'self'",
      })
      .end(text)
  })
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening))
  const tab = await context.newPage()
  await tab.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
  await expect(tab.getByText(/^这里只能读文字.*文件夹/)).toBeVisible()
  await expect(tab.getByRole('article')).toHaveCount(ningbo.points.length)
  expect(await axeFindings(tab)).toEqual([])
  await new Promise((closed) => host.close(closed))
})

test('without what it is made of it is not saved, which is said, and then it is', async ({
  page,
}) => {
  await page.goto('/')
  await page.route('**/_virtual_one-file*', (route) => route.abort())
  const save = async () => {
    await page.getByRole('button', { name: '导出' }).click()
    await page.getByRole('menuitem', { name: /HTML/ }).click()
  }
  await save()
  await expect(page.getByRole('alert')).toContainText('没有取到')
  await page.unroute('**/_virtual_one-file*')
  await Promise.all([page.waitForEvent('download'), save()])
})

test('dropped on Reyi it is a meeting to correct', async ({ page }) => {
  const path = await exportPage(page)
  const text = await readFile(path, 'utf8')
  await page.getByRole('button', { name: '打开文件…' }).click()
  await page
    .getByRole('dialog')
    .locator('input[type="file"]')
    .setInputFiles({ name: 'saved.html', mimeType: 'text/html', buffer: Buffer.from(text) })
  await expect(page).toHaveURL(/mine=/)
  await expect(picture(page)).toBeVisible()
  await expect(speakerButton(page, 'hu-jinhong')).toContainText(speakerOf('hu-jinhong').name.zh!)
})

for (const [lang, colorScheme, width] of [
  ['zh', 'light', 1440],
  ['en', 'dark', 390],
] as const) {
  test(`nothing is cut off, ${lang}, ${colorScheme}, ${width}`, async ({ page, context }) => {
    const path = await exportPage(page)
    const tab = await context.newPage()
    await tab.emulateMedia({ colorScheme })
    await tab.setViewportSize({ width, height: 844 })
    await tab.goto(`${pathToFileURL(path).href}?lang=${lang}&speaker=hu-jinhong`)
    await expect(tab.getByRole('article').first()).toBeVisible()
    expect(await sidewaysOverflow(tab)).toBe(0)
    expect(await axeFindings(tab)).toEqual([])
  })
}
