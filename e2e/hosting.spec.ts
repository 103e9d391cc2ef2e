import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { type Host, startHost } from './host.ts'
import { expectAllBy, ningbo, speakerButton, speakerOf } from './meeting.ts'

let host: Host
let site: string

test.beforeAll(async () => {
  host = await startHost('dist')
  site = host.address
})
test.afterAll(() => host.stop())

test('the built folder works under a sub-path, and asks for nothing outside it', async ({
  page,
}) => {
  const asked: string[] = []
  const failed: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('response', (answer) => answer.ok() || failed.push(answer.url()))
  page.on('pageerror', (error) => failed.push(error.message))
  const { id } = speakerOf('fang-jian')
  await page.goto(site)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ningbo.meeting.title.zh!)
  await speakerButton(page, id).click()
  await expect(page).toHaveURL(`${site}?speaker=${id}`)
  await page.reload()
  await expectAllBy(page, id)
  const link = page.getByRole('article').first().getByRole('link')
  await page.goto(new URL((await link.getAttribute('href'))!, page.url()).href)
  await expect(page.locator('article[data-current]')).toHaveCount(1)
  await expect(page.locator('body')).toHaveCSS('margin', '0px')
  expect(asked.filter((url) => !url.startsWith(site))).toEqual([])
  expect(failed).toEqual([])
})

test('a transcript is read from below the page, a missing one is said', async ({ page }) => {
  await page.goto(`${site}?transcript=transcripts/ningbo.json`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ningbo.meeting.title.zh!)
  await page.goto(`${site}?transcript=transcripts/none.json`)
  await expect(page.getByRole('alert')).toContainText('找不到 transcripts/none.json')
})

test('nothing is published that only the build is for', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  expect(files.filter((path) => /(^|[\\/])\.|\.map$|manifest\.json$/.test(path))).toEqual([])
})
