import { existsSync } from 'node:fs'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { by, ningbo, onAny, speakerOf, themeOf } from './meeting.ts'

/*
 * What a reader mainly does, in another engine: Firefox as the system has it, over WebDriver BiDi. The
 * whole of the browser tests is Chromium's.
 */

const usualPlaces = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox']
const executablePath = process.env.FIREFOX_PATH ?? usualPlaces.find(existsSync)

let server: PreviewServer
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' })
  browser = await puppeteer.launch({
    browser: 'firefox',
    timeout: 120_000,
    ...(executablePath ? { executablePath } : {}),
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN' },
  })
  page = await browser.newPage()
  await page.setViewport({ width: 1440, height: 900 })
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(server.resolvedUrls!.local[0]!)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** What is found by this selector once all of it fits: how many there are. */
const expectCount = (selector: string, count: number) =>
  expect.poll(() => page.$$(selector).then((found) => found.length), POLL).toBe(count)
const expectText = (selector: string, text: string) =>
  expect.poll(() => page.$eval(selector, (element) => element.textContent), POLL).toContain(text)
/** A control, found as a reader finds it: by its role and name. */
const control = (name: string, role: string) => page.locator(`aria/${name}[role="${role}"]`)
const inAddress = () => Object.fromEntries(new URL(page.url()).searchParams)
const POLL = { timeout: 30_000 }

const SPEAKER = 'hu-jinhong'
const strands = ningbo.points.flatMap(({ themes }) => themes).length

test('the meeting opens with its speakers, themes and strands', async () => {
  await expectText('h1', ningbo.meeting.title.zh!)
  expect(ningbo.speakers).toHaveLength(11)
  await expectCount('[data-speaker-control]', ningbo.speakers.length)
  await expectCount('[data-theme-control]', ningbo.themes.length)
  await expectCount('.strand', strands)
  const widths = await page.$$eval('.strand', (all) =>
    all.map((one) => one.getBoundingClientRect().width),
  )
  expect(Math.min(...widths)).toBeGreaterThan(100)
})

test('a click on a speaker opens their points and lifts their strands', async () => {
  const mine = by(SPEAKER)
  await control(`${speakerOf(SPEAKER).name.zh}, ${mine.length} 个观点`, 'button').click()
  await expectCount('article', mine.length)
  await expectText('article', mine[0]!.text.zh!)
  expect(inAddress()).toEqual({ speaker: SPEAKER })
})

test('a ticked theme narrows to what concerns it', async () => {
  const left = onAny(['talent'])
  await control(`${themeOf('talent').label.zh}, ${left.length} 个观点`, 'checkbox').click()
  await expectCount('article', by(SPEAKER, left).length)
  await expectText('[role="status"]', `${left.length} 个观点`)
  expect(inAddress()).toEqual({ speaker: SPEAKER, theme: 'talent' })
  await page.goBack()
  await expectCount('article', by(SPEAKER).length)
})

test('the search finds by pinyin', async () => {
  await page.locator('input[type="search"]').fill('rencai')
  await expectText('mark', '人才')
  for (const _ of 'rencai') await page.keyboard.press('Backspace')
  await expectCount('mark', 0)
})

test('the language changes', async () => {
  await control('English', 'radio').click()
  await expectText('h1', ningbo.meeting.title.en!)
  await expect.poll(() => page.$eval('html', (html) => html.lang), POLL).toBe('en')
})

test('the matrix counts every speaker and theme', async () => {
  await control('Matrix', 'radio').click()
  for (const { name } of ningbo.speakers) await expectText('thead', name.en!)
  await page.goBack()
  await expectCount('.strand', strands)
})

test('Firefox complained of nothing', () => {
  expect(complaints).toEqual([])
})
