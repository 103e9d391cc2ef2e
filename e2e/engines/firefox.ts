import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import type { Tab } from './tab.ts'

const usualPlaces = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox']
const executablePath = process.env.FIREFOX_PATH ?? usualPlaces.find(existsSync)

/** How every Firefox is started; it starts slowly on a busy machine. */
export const FIREFOX = {
  browser: 'firefox',
  timeout: 120_000,
  ...(executablePath && { executablePath }),
} as const

/** Firefox as the system has it, over WebDriver BiDi. */
export async function openFirefox(): Promise<Tab> {
  const downloads = mkdtempSync(join(tmpdir(), 'reyi-firefox-'))
  const browser = await puppeteer.launch({
    ...FIREFOX,
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
    },
  })
  const page = await browser.newPage()
  await page.setViewport({ width: 1440, height: 900 })
  const complaints: string[] = []
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  const control = (role: string, name: string) => page.locator(`aria/${name}[role="${role}"]`)
  return {
    downloads,
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    address: async () => page.url(),
    run: (inPage, given = '') => page.evaluate(inPage, given),
    click: (role, name) => control(role, name).click(),
    type: async (role, name, text) => {
      await control(role, name).click()
      await page.keyboard.type(text)
    },
    press: (key) => page.keyboard.press(key),
    giveFile: async (path) => {
      const field = await page.waitForSelector('input[type="file"]')
      await (field as Awaited<ReturnType<typeof page.$<'input'>>>)!.uploadFile(path)
    },
    complaints: async () => complaints,
    close: async () => {
      await browser.close()
      rmSync(downloads, { recursive: true })
    },
  }
}
