import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow } from './looks.ts'
import { by, harbour, ningbo, picture } from './meeting.ts'
import { type SiteHost, startSiteHost } from './site-host.ts'

let host: SiteHost
let site: string
let home: string

/** Publishes what is in `inputs` with the command line; gives what it says. */
function publish(inputs: readonly string[], date: string): string {
  const args = ['--out', site, '--url', 'https://town.example/m/', '--date', date, ...inputs]
  return execFileSync(process.execPath, ['build/cli/publish.js', ...args], { encoding: 'utf8' })
}

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  const info = test.info()
  const folder = info.outputPath('given')
  site = info.outputPath('site')
  mkdirSync(folder, { recursive: true })
  copyFileSync('public/transcripts/ningbo.json', join(folder, 'b.json'))
  copyFileSync('e2e/fixtures/harbour.json', join(folder, 'a.json'))
  const settings = { title: { zh: '本镇会议', en: 'Town meetings' }, language: 'both' }
  writeFileSync(join(folder, 'site.json'), JSON.stringify(settings))
  expect(publish([folder], '2026-11-29')).toContain('2 meetings')
  expect(publish([folder], '2026-11-30')).toContain('; 0 files written')
  host = await startSiteHost(site)
  home = host.address
})
test.afterAll(() => host.stop())

test('the explorer offers the meetings of the site, the first one opens', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(home)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(harbour.meeting.title.zh!)
  await page.getByLabel('会议').selectOption(ningbo.meeting.title.zh!)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ningbo.meeting.title.zh!)
  await expect(picture(page)).toBeVisible()
  expect(complaints).toEqual([])
})

test('without script every meeting is read, and each point leads into the explorer', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(`${home}meetings/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('本镇会议 / Town meetings')
  await page.getByRole('link', { name: ningbo.meeting.title.zh! }).click()
  await expect(page.getByRole('article')).toHaveCount(ningbo.points.length)
  const [point] = by('hu-jinhong')
  const link = page.locator(`[id="point-${point!.id}"]`).getByRole('link').first()
  const address = new URL((await link.getAttribute('href'))!, page.url()).href
  await page.getByRole('radio', { name: /^人才/ }).check()
  await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(
    ningbo.points.filter(({ themes }) => themes.includes('talent')).length,
  )
  await context.close()
  const reader = await browser.newPage()
  await reader.goto(address)
  await expect(reader.locator('[data-current]')).toContainText(point!.text.zh!)
  await reader.close()
  expect(complaints).toEqual([])
})

for (const [path, colorScheme, width] of [
  ['meetings/', 'light', 390],
  ['check/', 'dark', 390],
] as const) {
  test(`axe finds nothing, nothing is cut off: ${path}, ${colorScheme}, ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme })
    await page.goto(home + path)
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
  })
}

test('the check tells what the host sends and what it does not', async ({ page }) => {
  const answer = (check: string) => page.locator(`[data-check="${check}"] b`)
  await page.goto(`${home}check/`)
  for (const check of ['complete', 'folders', 'policy', 'nosniff', 'types', 'missing', 'fresh'])
    await expect(answer(check), check).toHaveText('是： / Yes:')
  await expect(answer('https')).toHaveText('否： / No:')
  host.sendsHeaders = false
  await page.reload()
  await expect(answer('policy')).toHaveText('否： / No:')
  await expect(answer('nosniff')).toHaveText('否： / No:')
  await expect(answer('types')).toHaveText('是： / Yes:')
  host.sendsHeaders = true
})

test('a correction that is published is seen, with its day', async ({ page }) => {
  const folder = test.info().outputPath('given')
  mkdirSync(folder, { recursive: true })
  const [first, ...rest] = ningbo.points
  const corrected = {
    ...ningbo,
    points: [{ ...first!, text: { zh: '改过的话。', en: 'New words.' } }, ...rest],
  }
  writeFileSync(join(folder, 'b.json'), JSON.stringify(corrected))
  copyFileSync('e2e/fixtures/harbour.json', join(folder, 'a.json'))
  publish([folder], '2026-12-01')
  // The page itself, which the explorer would take over.
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto(`${home}meetings/ningbo-smart-manufacturing/`)
  await expect(page.getByText('更正于 2026-12-01')).toBeVisible()
  await page.unrouteAll()
  await page.goto(
    `${home}?transcript=transcripts/ningbo-smart-manufacturing.json&point=${first!.id}`,
  )
  await expect(page.locator('[data-current]')).toContainText('改过的话。')
})
