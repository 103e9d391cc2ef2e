import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, test } from '@playwright/test'
import { reedbed } from '../src/domain/archive/reedbed.fixture.ts'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow } from './looks.ts'
import { type SiteHost, startSiteHost } from './site-host.ts'

/* Pages of an archive are read without script, and lead into the explorer that stands beside the archive. */

let host: SiteHost

test.beforeAll(async () => {
  const site = test.info().outputPath('site')
  const meetings = test.info().outputPath('meetings')
  mkdirSync(meetings)
  for (const meeting of reedbed)
    writeFileSync(join(meetings, `${meeting.meeting.id}.json`), JSON.stringify(meeting))
  const run = (command: string, ...args: string[]) =>
    execFileSync(process.execPath, [`build/cli/${command}.js`, ...args], { stdio: 'ignore' })
  run('publish', '--out', site, 'public/transcripts/ningbo.json')
  const options = ['--url', 'https://t.example/town/', '--language', 'zh']
  run('archive', 'build', meetings, '--out', join(site, 'town'), ...options)
  host = await startSiteHost(site)
})
test.afterAll(() => host.stop())

for (const [width, colorScheme] of [
  [1440, 'light'],
  [390, 'dark'],
] as const) {
  test(`without script: from the front to a person and a theme, ${width}`, async ({ browser }) => {
    const context = await browser.newContext({
      ...{ javaScriptEnabled: false, colorScheme },
      viewport: { width, height: 844 },
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    const looks = async () => {
      expect(await sidewaysOverflow(page)).toBe(0)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    }
    const follow = async (link: Locator) => {
      const to = new URL((await link.getAttribute('href'))!, page.url())
      await link.click()
      await page.waitForURL(to.href)
      await looks()
    }
    await page.goto(`${host.address}town/`)
    await looks()
    await follow(page.locator('a[href="people/"]'))
    await follow(page.getByRole('main').getByRole('link').first())
    expect(await page.getByRole('article').count()).toBeGreaterThan(0)
    await follow(page.getByRole('main').locator('a[href*="/themes/"]').first())
    expect(await page.getByRole('article').count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    await context.close()
  })
}

test('a point leads to its place in its meeting, and the explorer shows the person', async ({
  page,
}) => {
  await page.goto(`${host.address}town/people/`)
  await page.getByRole('main').getByRole('link').first().click()
  const name = (await page.getByRole('heading', { level: 1 }).textContent())!
  const pages = page.url()
  expect(await axeFindings(page)).toEqual([])
  const said = page.getByRole('article').first()
  const words = (await said.locator('p').nth(1).textContent())!
  await said.locator('a[href*="&point="]').click()
  await expect(page.getByText(words.trim(), { exact: true }).first()).toBeVisible()
  await page.goto(pages)
  await page.locator('header a[href*="?archive="]').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name.trim())
})
