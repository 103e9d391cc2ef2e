import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIREFOX } from './firefox.ts'

/*
 * What is typed is kept, or asked about before it goes, in Firefox too. `TRIALS=50` tries so often.
 */

const TRIALS = Number(process.env.TRIALS ?? 3)
const REPORT = `塘边夜谈

水务组组长秦望舒指出，一是塘泥太厚，二是闸门锈死。
`
const WORDING = 'aria/措辞[role="textbox"]'

let server: PreviewServer
let browser: Browser

beforeAll(async () => {
  server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' })
  browser = await puppeteer.launch({
    ...FIREFOX,
    extraPrefsFirefox: {
      'intl.accept_languages': 'zh-CN',
      // Else a driven Firefox never asks.
      'dom.disable_beforeunload': false,
    },
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const wordingOf = (page: Page) =>
  page
    .locator(WORDING)
    .map((field) => (field as HTMLTextAreaElement).value)
    .wait()

test('what was just typed is kept or asked about when the page is reloaded or left', {
  // Of a busy machine: a trial takes 2 s where there is nothing else to do.
  timeout: 120_000 + TRIALS * 60_000,
}, async () => {
  const page = await browser.newPage()
  await page.setViewport({ width: 1440, height: 900 })
  await page.goto(server.resolvedUrls!.local[0]!)
  await page.locator('aria/打开文件…[role="button"]').click()
  await page.locator('aria/或粘贴文字[role="textbox"]').fill(REPORT)
  await page.locator('aria/读取[role="button"]').click()
  await page.locator('::-p-text(塘泥太厚)').click()
  await page.locator(WORDING).wait()
  await expect.poll(() => page.url()).toContain('point=')
  const address = page.url()
  let asked = 0
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') asked++
    dialog.accept()
  })
  let lost = 0
  for (let i = 0; i < TRIALS; i++) {
    const before = asked
    await page.locator(WORDING).click()
    await page.keyboard.press('End')
    await page.keyboard.type(`${i}`)
    const words = await wordingOf(page)
    await (i % 2 ? page.reload() : page.goto(`${server.resolvedUrls!.local[0]!}icon.svg`))
    await page.goto(address)
    if (asked === before && (await wordingOf(page)) !== words) lost++
    if ((i + 1) % 10 === 0) console.log(`Firefox: lost ${lost} of ${i + 1}, asked ${asked}`)
  }
  expect(lost).toBe(0)
})
