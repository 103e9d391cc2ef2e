import { expect, test } from '@playwright/test'
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
