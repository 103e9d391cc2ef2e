import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Frame, type LaunchOptions, type Page } from 'puppeteer-core'
import type { Tab } from './tab.ts'

/** How long a control is waited for, in ms: no longer than a machine is busy. */
const PATIENCE = 30_000

/** A tab of a browser that Puppeteer drives; `options` gets the folder for downloads. */
export async function openPuppet(options: (downloads: string) => LaunchOptions): Promise<Tab> {
  const downloads = mkdtempSync(join(tmpdir(), 'reyi-downloads-'))
  const browser = await puppeteer.launch({ timeout: 120_000, ...options(downloads) })
  return tabOf(browser, downloads, async () => {
    await browser.close()
    rmSync(downloads, { recursive: true })
  })
}

async function tabOf(
  browser: Browser,
  downloads: string,
  close: (page: Page) => Promise<void>,
): Promise<Tab> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1440, height: 900 })
  page.setDefaultTimeout(PATIENCE)
  const complaints: string[] = []
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  // Whether to leave is never in doubt here.
  page.on('dialog', (dialog) => dialog.accept().catch(() => {}))
  let frame: Frame | Page = page
  const control = (role: string, name: string) => frame.locator(`aria/${name}[role="${role}"]`)
  const go = async (going: Promise<unknown>) => {
    frame = page
    await going
  }
  return {
    downloads,
    open: (address) => go(page.goto(address, { waitUntil: 'domcontentloaded' })),
    reload: () => go(page.reload({ waitUntil: 'domcontentloaded' })),
    back: () => go(page.goBack({ waitUntil: 'domcontentloaded' })),
    address: async () => page.url(),
    run: (inPage, given = '') => frame.evaluate(inPage, given),
    intoFrame: async () => {
      const framed = await page.waitForSelector('iframe')
      frame = (await framed!.contentFrame())!
    },
    another: () => tabOf(browser, downloads, (other) => other.close()),
    click: (role, name) => control(role, name).click(),
    type: async (role, name, text) => {
      await control(role, name).click()
      await page.keyboard.type(text)
    },
    press: (key) => page.keyboard.press(key),
    giveFile: async (path) => {
      const field = await frame.waitForSelector('input[type="file"]')
      await (field as Awaited<ReturnType<typeof page.$<'input'>>>)!.uploadFile(path)
    },
    complaints: async () => complaints,
    close: () => close(page),
  }
}
