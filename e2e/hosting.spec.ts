import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { expect, test } from '@playwright/test'
import { by, expectArticles, ningbo, pane, speakerButton, speakerOf } from './meeting.ts'

const BUILT = new URL('../dist/', import.meta.url)
const PREFIX = '/people/me/reyi/'
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

let server: Server
let site: string

/** The plainest of hosts: files below a sub-path, 404 for all else, no fallback page. */
test.beforeAll(async () => {
  server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url!, 'http://host')
    const file = pathname.slice(PREFIX.length) || 'index.html'
    try {
      if (!pathname.startsWith(PREFIX)) throw new Error('outside')
      const content = await readFile(new URL(file, BUILT))
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(content)
    } catch {
      response.writeHead(404).end('not here')
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}${PREFIX}`
})

test.afterAll(() => new Promise((closed) => server.close(closed)))

test('the built folder works under a sub-path, and asks for nothing outside it', async ({
  page,
}) => {
  const asked: string[] = []
  const failed: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('response', (answer) => answer.ok() || failed.push(answer.url()))
  page.on('pageerror', (error) => failed.push(error.message))
  const { id, name } = speakerOf('fang-jian')
  await page.goto(site)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ningbo.meeting.title.zh!)
  await speakerButton(page, id).click()
  await expect(page).toHaveURL(`${site}?speaker=${id}`)
  await page.reload()
  await expectArticles(pane(page, name.zh!), by(id), 'zh')
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
