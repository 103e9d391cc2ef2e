import { execFileSync } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { exportSite } from './export-site.ts'
import { sidewaysOverflow } from './looks.ts'
import { ningbo, picture } from './meeting.ts'
import { startSiteHost } from './site-host.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: /放到网站上|Put it on a host/ })

test('the site that is saved is an explorer of its own, without a network too', async ({
  page,
  browser,
}) => {
  test.slow()
  const site = await exportSite(page)
  await expect(dialog(page)).toContainText('_headers')
  const host = await startSiteHost(site)
  const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'zh-CN' })
  const reader = await context.newPage()
  const complaints: string[] = []
  reader.on('console', (message) => complaints.push(message.text()))
  await reader.goto(host.address)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(ningbo.meeting.title.zh!)
  await expect(picture(reader)).toBeVisible()
  await reader.goto(`${host.address}meetings/${ningbo.meeting.id}/`)
  await expect(picture(reader)).toBeVisible()
  await reader.goto(host.address)
  // Every file that it keeps is checked against its hash on the way in.
  await expect
    .poll(() => reader.evaluate(() => navigator.serviceWorker.controller !== null), {
      timeout: 60_000,
    })
    .toBe(true)
  expect(complaints).toEqual([])
  await reader.reload()
  await expect(picture(reader)).toBeVisible()
  await host.stop()
  await reader.reload()
  await expect(picture(reader)).toBeVisible()
  await context.close()
})

test('the command line goes on from it', async ({ page }) => {
  const site = await exportSite(page)
  const said = execFileSync(
    process.execPath,
    [
      'build/cli/publish.js',
      '--out',
      site,
      'public/transcripts/ningbo.json',
      'e2e/fixtures/pond.json',
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
  expect(said).toContain('2 meetings')
})

for (const [lang, colorScheme, width] of [
  ['zh', 'dark', 390],
  ['en', 'light', 1440],
] as const) {
  test(`what to do with it is told, ${lang}, ${colorScheme}, ${width}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 844 })
    await exportSite(page, `/?lang=${lang}`)
    await expect(dialog(page).getByRole('listitem')).toHaveCount(3)
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^(导出|Export)$/ })).toBeFocused()
  })
}

test('where a file of the explorer is not what was built, nothing is saved', async ({ page }) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await page.route('**/icon.svg', (route) => route.fulfill({ body: '<svg/>' }))
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('menuitem', { name: /\.zip/ }).click()
  // Every file of the explorer is asked for, and each passes through the test.
  await expect(page.getByRole('alert')).toContainText('没有取到', { timeout: 30_000 })
})
