import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'

/** The first meeting made so large that it is read in a worker: its points over and over. */
const small = JSON.parse(readFileSync('public/transcripts/ningbo.json', 'utf8'))
const TIMES = Math.ceil(1_300_000 / JSON.stringify(small.points).length)
const large = {
  ...small,
  points: Array.from({ length: TIMES }, (_, k) =>
    small.points.map((point: { id: string }) => ({ ...point, id: `${point.id}-${k}` })),
  ).flat(),
}
const LAST = large.points.at(-1)

/**
 * Serves a text as `large.json`, its first 1.2 MB at once and the rest when the test calls for it;
 * `size` is what the server says it will be.
 */
async function serve(page: Page, text: string, size = new Blob([text]).size): Promise<void> {
  await page.addInitScript(
    ([text, size]) => {
      const bytes = new TextEncoder().encode(text)
      const real = window.fetch
      window.fetch = async (file, init) => {
        if (file !== 'large.json') return real(file, init)
        const body = new ReadableStream({
          start(controller) {
            controller.enqueue(bytes.slice(0, 1_200_000))
            const finish = () => {
              controller.enqueue(bytes.slice(1_200_000))
              controller.close()
            }
            Object.assign(window, { finish })
          },
        })
        return new Response(body, { headers: { 'content-length': String(size) } })
      }
    },
    [text, size] as const,
  )
}
const finish = (page: Page) => page.evaluate('finish()')
const progress = (page: Page) => page.getByRole('progressbar', { name: 'Read so far' })

test('a large meeting says how far it is, then is explored and searched like any other', async ({
  page,
}) => {
  await serve(page, JSON.stringify(large))
  await page.goto(`/?transcript=large.json&lang=en&point=${LAST.id}`)
  await expect(progress(page)).toBeVisible()
  await expect(page.getByText(small.meeting.title.en)).toBeVisible()
  await expect(page.getByText(`${small.speakers.length} speakers`)).toBeVisible()
  await finish(page)
  await expect(page.getByRole('article').filter({ hasText: LAST.text.en }).first()).toBeVisible()
  await expect(page).toHaveURL(new RegExp(LAST.id))
  await page.getByRole('searchbox', { name: 'Search' }).fill('wuyitong')
  await expect(page.locator('mark').first()).toBeVisible()
})

test('one can give up, and try again', async ({ page }) => {
  await serve(page, JSON.stringify(large))
  await page.goto('/?transcript=large.json&lang=en')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('alert')).toContainText('Opening large.json was cancelled.')
  await page.getByRole('button', { name: 'Retry' }).click()
  await expect(progress(page)).toBeVisible()
})

test('what is wrong with a large file is told as of a small one', async ({ page }) => {
  const points = large.points.with(-1, { ...LAST, speaker: 'nobody' })
  await serve(page, JSON.stringify({ ...large, points }))
  await page.goto('/?transcript=large.json&lang=en')
  await expect(progress(page)).toBeVisible()
  await finish(page)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('large.json is not a valid transcript')
  await expect(alert).toContainText(
    `points[${large.points.length - 1}].speaker: no speaker "nobody"`,
  )
})

test('more than the machine can hold is refused before it is read, with its size and the limit', async ({
  page,
}) => {
  await serve(page, JSON.stringify(large), 90_000_000_000)
  await page.goto('/?transcript=large.json&lang=en')
  await expect(page.getByRole('alert')).toContainText(/large\.json has 90000 MB; .* up to \d+ MB/)
  await page.getByRole('button', { name: 'To the first page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(small.meeting.title.en)
})
