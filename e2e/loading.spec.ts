import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { button, openLarge } from './large-meeting.ts'
import { ningbo, speakerButton } from './meeting.ts'

test('loading shows at once, before any script, and nothing jumps after it', async ({ page }) => {
  const [script, transcript] = [gate(), gate()]
  await page.route('**/*.js', (route) => script.opened.then(() => route.continue()))
  await page.route('**/ningbo.json', (route) => transcript.opened.then(() => route.continue()))
  await page.goto('/', { waitUntil: 'commit' })
  const status = page.getByRole('status')
  await expect(status).toContainText('正在打开…')
  await expect(status).toContainText('Opening…')
  const before = await status.boundingBox()
  script.open()
  await expect(status).toHaveText('正在打开…')
  expect(await status.boundingBox()).toEqual(before)
  transcript.open()
  await expect(speakerButton(page, ningbo.speakers[0]!.id)).toBeVisible()
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const add = (sum: number, entry: PerformanceEntry) => sum + (entry as LayoutShift).value
        const observer = new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce(add, 0)),
        )
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
      }),
  )
  expect(shift).toBeLessThan(0.01)
})

test('what comes first is asked for at once, whatever takes long before it', async ({ page }) => {
  const early = gate()
  await page.route('**/first-failure.js', (route) => early.opened.then(() => route.continue()))
  const asked = [/assets\/index-[^/]*\.js$/, /assets\/index-[^/]*\.css$/].map((file) =>
    page.waitForRequest(file),
  )
  await page.goto('/', { waitUntil: 'commit' })
  await Promise.all(asked)
  early.open()
  await expect(speakerButton(page, ningbo.speakers[0]!.id)).toBeVisible()
})

test('what draws a large meeting is asked for together, not one file after the other', async ({
  page,
}) => {
  const large = gate()
  await page.route('**/assets/large-*.js', (route) => large.opened.then(() => route.continue()))
  const asked = ['large', 'overview', 'fold', 'shared'].map((part) =>
    page.waitForRequest(`**/assets/${part}-*.js`),
  )
  await openLarge(page)
  await Promise.all(asked)
  large.open()
  await expect(button(page, 0)).toBeVisible()
})

/** What may be fetched before a reader touches anything, in kB gzip: the first load and what a meeting opens with. */
const BEFORE_A_TOUCH = 85

test('before a touch comes the first load, the overview and little else', async ({ page }) => {
  const sizes = new Map<string, number>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js'))
      sizes.set(pathname, gzipSync(readFileSync(`dist${pathname}`), { level: 9 }).length / 1000)
  })
  await page.goto('/?lang=en', { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { name: 'Who answers whom' })).toBeVisible()
  const sum = [...sizes.values()].reduce((one, other) => one + other, 0)
  expect(sum, JSON.stringify([...sizes])).toBeLessThan(BEFORE_A_TOUCH)
})

/** Holds back what waits for it until it is opened. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number
}
