import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { writeServiceWorker } from '../plugins/offline.ts'
import { type Host, startHost, type Trouble } from './host.ts'
import { by, harbour, ningbo, pane, picture, speakerButton, speakerOf } from './meeting.ts'
import { reviewText } from './open-review.ts'
import { recordInCodes } from './pdf-in-codes.ts'

test.use({ serviceWorkers: 'allow' })

const LISTED = 'transcripts/harbour.json'
const UNLISTED = 'transcripts/unlisted.json'
/** So large that it is read in a worker. */
const LARGE = 'transcripts/large.json'
/** So large that the service worker does not parse even the half of it. */
const HUGE = 'transcripts/huge.json'
/** Our own words, in the form of a report. */
const REPORT = '水渠座谈会\n区长田小满提出两点要求：一是清理淤泥；二是加快修桥，留住人才。\n'
/** For what the service worker does beside the page, in ms. */
const WHILE = { timeout: 20_000 }
/** For a browser to stop a service worker that has nothing to do, in ms: after 30 s. */
const UNTIL_IDLE = { timeout: 45_000 }
const folders = mkdtempSync(join(tmpdir(), 'reyi-'))
let host: Host

/**
 * A version of the page with two meetings in its list. All that has its content in its name is named
 * otherwise in each version, and so is the second meeting.
 */
async function release(version: number): Promise<string> {
  const folder = join(folders, String(version))
  const rewrite = (path: string, change: (text: string) => string) =>
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')))
  cpSync('dist', folder, { recursive: true })
  if (version > 1) renameSync(join(folder, 'assets'), join(folder, `assets-${version}`))
  rewrite('index.html', (html) =>
    html
      .replaceAll('./assets/', version > 1 ? `./assets-${version}/` : './assets/')
      .replace('<html', `<html data-version="${version}"`),
  )
  rewrite('transcripts/index.json', (json) => {
    const { transcripts } = JSON.parse(json)
    const title = { zh: `港口 ${version}`, en: `Harbour ${version}` }
    return JSON.stringify({ transcripts: [...transcripts, { path: LISTED, title }] })
  })
  const meeting = { ...harbour.meeting, title: { zh: `港口 ${version}`, en: `Harbour ${version}` } }
  writeFileSync(join(folder, LISTED), JSON.stringify({ ...harbour, meeting }))
  await writeServiceWorker(folder)
  // Put beside the built page afterwards.
  writeFileSync(join(folder, UNLISTED), JSON.stringify(harbour))
  writeFileSync(join(folder, LARGE), `${JSON.stringify(harbour)}${' '.repeat(1_100_000)}`)
  const huge = JSON.stringify(harbour).replace('{', `{${' '.repeat(25_000_000)}`)
  writeFileSync(join(folder, HUGE), huge)
  return folder
}

let first: string
test.beforeAll(async () => {
  first = await release(1)
})
test.beforeEach(async () => {
  host = await startHost(first)
})
test.afterEach(() => host.stop())
test.afterAll(() => rmSync(folders, { recursive: true }))

const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null)
const isKept = (page: Page, path: string) =>
  expect.poll(() => page.evaluate((path) => caches.match(path), path), WHILE).toBeTruthy()
const version = (page: Page) => page.locator('html').getAttribute('data-version')
const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** The network cut at both ends: what a service worker asks for is not the page's network. */
async function cut(context: BrowserContext): Promise<void> {
  await context.setOffline(true)
  host.trouble = () => 'down'
}

async function expectMatrix(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '矩阵' }).check()
  await expect(page.getByRole('table')).toBeVisible()
}

test('after one visit everything works without a network', async ({ page, context }) => {
  test.slow()
  await page.goto(`${host.address}?transcript=${UNLISTED}`)
  await expect(title(page)).toHaveText(harbour.meeting.title.zh!)
  await kept(page)
  await isKept(page, UNLISTED)
  await page.goto(`${host.address}?transcript=${LARGE}`)
  await isKept(page, LARGE)
  const browser = await context.newCDPSession(page)
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
  // The tests' own windows are private ones.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])

  await cut(context)
  await expectMatrix(page)
  await page.getByRole('button', { name: '导出' }).click()
  await expect(page.getByRole('menuitem').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('table')).toBeVisible()
  const { id, name } = speakerOf('fang-jian')
  await page.goto(`${host.address}index.html?speaker=${id}`)
  await expect(pane(page, name.zh!).getByRole('article')).toHaveCount(by(id).length)
  await page.getByRole('searchbox').fill('rencai')
  await expect(page.locator('mark').first()).toHaveText('人才', WHILE)
  await page.getByRole('searchbox').fill('')
  await page.getByRole('combobox', { name: '会议' }).selectOption('港口 1')
  await expect(title(page)).toHaveText('港口 1')
  await page.goto(`${host.address}?transcript=${UNLISTED}`)
  await expect(title(page)).toHaveText(harbour.meeting.title.zh!)

  // A worker of its own reads what is large, another one what is the reader's own.
  await page.goto(`${host.address}?transcript=${LARGE}`)
  await expect(title(page)).toHaveText(harbour.meeting.title.zh!, WHILE)
  await page.getByRole('button', { name: '打开文件…' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(REPORT)
  await page.getByRole('dialog').getByRole('button', { name: '读取' }).click()
  await expect(title(page)).toHaveText('水渠座谈会', WHILE)
  await page.getByRole('radio', { name: '图' }).check()
  await expect(picture(page).getByRole('checkbox', { name: /^人才/ })).toBeVisible()
})

test('maps of characters that a PDF asked for are there without a network, others are told to be missing', async ({
  page,
  context,
}) => {
  test.slow()
  await page.goto(host.address)
  await kept(page)
  const open = async (buffer: Buffer) => {
    await page.getByRole('button', { name: '打开文件…' }).click()
    const dialog = page.getByRole('dialog')
    const input = dialog.locator('input[type="file"]').first()
    await input.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer })
    return dialog
  }
  await open(recordInCodes())
  await expect(reviewText(page)).toContainText('不，先修桥！', WHILE)
  await cut(context)
  await page.goto(host.address)
  await open(recordInCodes())
  await expect(reviewText(page)).toContainText('不，先修桥！', WHILE)
  await page.goto(host.address)
  const dialog = await open(recordInCodes('UniGB-UTF16-H'))
  await expect(dialog.getByText(/字符表没有取到/)).toBeVisible(WHILE)
})

test('a host that answers badly spoils nothing', async ({ page, context }) => {
  test.slow()
  const registered = () =>
    page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration()))
  for (const trouble of ['cut', 'page'] as const) {
    let met = false
    host.trouble = (path) => {
      if (!path.startsWith('assets/spell')) return undefined
      met = true
      return trouble
    }
    await page.goto(host.address)
    await expect(speakerButton(page, 'hu-jinhong')).toBeVisible()
    await expect.poll(() => met, WHILE).toBe(true)
    await expect.poll(registered, { ...WHILE, message: trouble }).toBe(false)
  }
  host.trouble = () => undefined
  await page.goto(`${host.address}?transcript=${UNLISTED}`)
  await kept(page)
  await page.reload()
  await expect(title(page)).toHaveText(harbour.meeting.title.zh!, WHILE)
  const troubles: Trouble[] = ['fails', 'cut', 'page', 'down', 'slow']
  for (const trouble of troubles) {
    host.trouble = () => trouble
    await page.reload()
    await expect(title(page), trouble).toHaveText(harbour.meeting.title.zh!, WHILE)
  }
  host.trouble = () => undefined
  await page.goto(`${host.address}?transcript=${HUGE}`)
  await isKept(page, HUGE)
  for (const trouble of ['cut', 'page'] as const) {
    host.trouble = () => trouble
    await page.reload()
    await expect(title(page), `${trouble}, huge`).toHaveText(harbour.meeting.title.zh!, WHILE)
  }
  await cut(context)
  await page.reload()
  await expect(title(page)).toHaveText(harbour.meeting.title.zh!, WHILE)
  await page.goto(host.address)
  await expect(title(page)).toHaveText(ningbo.meeting.title.zh!)
})

test('a transcript is read while it comes', async ({ page }) => {
  await page.goto(host.address)
  await kept(page)
  host.trouble = () => 'halts'
  const begun = await page.evaluate(async (path) => {
    const { body } = await fetch(path)
    const { value } = await body!.getReader().read()
    return value!.length
  }, HUGE)
  expect(begun).toBeGreaterThan(0)
})

test('a new version is offered, whole, and never mixed with the old one', async ({
  page,
  context,
}) => {
  test.slow()
  const second = await release(2)
  const offer = (tab: Page) => tab.locator('[aria-live]').filter({ hasText: '新版本已备好' })
  const update = (tab: Page) => tab.getByRole('button', { name: '更新' })
  const lookForNew = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update().catch(() => {})
      const { installing } = registration
      await new Promise<void>((settled) => {
        if (!installing) settled()
        else installing.onstatechange = () => settled()
      })
    })
  await page.goto(host.address)
  await kept(page)
  const other = await context.newPage()
  await other.goto(host.address)
  await expect(picture(other)).toBeVisible()

  host.folder = second
  host.trouble = (path) => (path.startsWith('assets-2/spell') ? 'cut' : undefined)
  await lookForNew()
  await page.reload()
  await expect(picture(page)).toBeVisible()
  expect(await version(page)).toBe('1')
  await expect(update(page)).toHaveCount(0)

  host.trouble = () => undefined
  await lookForNew()
  await expect(offer(page)).toBeVisible(WHILE)
  await page.getByRole('button', { name: '以后再说' }).click()
  await expect(offer(page)).toHaveCount(0)
  await page.reload()
  await expect(offer(page)).toBeVisible(WHILE)
  expect(await version(page)).toBe('1')
  await speakerButton(page, 'hu-jinhong').click()
  // What the old version still fetches keeps the new one waiting.
  host.trouble = (path) => (path === UNLISTED ? 'slow' : undefined)
  await page.evaluate((path) => void fetch(path), UNLISTED)
  await update(page).click()
  await expect(page.locator('p:focus')).toContainText('正在更新')
  await expect(page.locator('html')).toHaveAttribute('data-version', '2', UNTIL_IDLE)
  await expect(pane(page, '胡金红')).toBeVisible()

  // The other tab goes on with what it began with, which the host no longer has.
  await expectMatrix(other)
  await other.getByRole('combobox', { name: '会议' }).selectOption('港口 1')
  await expect(title(other)).toHaveText('港口 1')
  expect(await version(other)).toBe('1')
  await expect(offer(other)).toBeVisible(WHILE)
  await update(other).click()
  await expect(title(other)).toHaveText('港口 2', WHILE)
  expect(await version(other)).toBe('2')
  await cut(context)
  await other.reload()
  await expect(title(other)).toHaveText('港口 2', WHILE)
})
