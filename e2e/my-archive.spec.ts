import { expect, type Page, test } from '@playwright/test'
import { reedbed } from '../src/domain/archive/reedbed.fixture.ts'
import { axeFindings } from './axe.ts'
import { shelve } from './shelf.ts'

/** Puts meetings on the shelf, on a page of the same site on which nothing of ours runs. */
async function shelveAll(page: Page, meetings: typeof reedbed): Promise<void> {
  await page.goto('/robots.txt')
  for (const [i, transcript] of meetings.entries()) await shelve(page, `own${i}`, transcript)
}

const own = reedbed.slice(0, 5)
const sum = (meetings: typeof reedbed) =>
  meetings.reduce((all, { points }) => all + points.length, 0)

test('the reader’s own meetings open as one: offered where they are listed, found, and back', async ({
  page,
}) => {
  const asked: string[] = []
  await shelveAll(page, own)
  await page.goto('/?lang=en')
  await page.getByRole('button', { name: 'Open a file…', exact: true }).click()
  page.on('request', (request) => {
    if (request.method() !== 'GET') asked.push(request.url())
  })
  await page.getByRole('link', { name: /^Explore all of them together/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My meetings')
  await expect(page.getByRole('main')).toContainText(`${own.length} meetings`)
  await expect(page.getByRole('main')).toContainText('nothing is uploaded')

  await page.goto('/?archive=mine&lang=en&q=bridge&sort=oldest')
  const found = own.flatMap(({ points }) => points.filter(({ text }) => /bridge/.test(text.en!)))
  await expect(page.getByRole('status').first()).toHaveText(`${found.length} points`)
  const first = page.getByRole('main').getByRole('article').first()
  const words = await first.getByRole('paragraph').first().textContent()
  await first.getByRole('link').nth(1).click()
  await expect(page).toHaveURL(/\?mine=own\d.*point=/)
  await expect(page.locator('article[data-current]')).toContainText(words!)
  await page.goBack()
  await expect(page.getByRole('status').first()).toHaveText(`${found.length} points`)
  expect(asked).toEqual([])
})

test('it is made again once a meeting has changed, and says which are not among them', async ({
  page,
}) => {
  await shelveAll(page, own)
  await page.goto('/?archive=mine&lang=en&q=')
  await expect(page.getByRole('status').first()).toHaveText(`${sum(own)} points`)
  // What is kept is whole: the shelf is read no second time, which a broken meeting would show.
  await page.goto('/robots.txt')
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('reyi-meetings')
      opening.onsuccess = () => resolve(opening.result)
    })
    const shelf = database.transaction(['transcripts', 'summaries'], 'readwrite')
    shelf.objectStore('transcripts').put({}, 'own0')
    await new Promise((resolve) => {
      shelf.oncomplete = resolve
    })
    database.close()
  })
  await page.goto('/?archive=mine&lang=en&q=')
  await expect(page.getByRole('status').first()).toHaveText(`${sum(own)} points`)
  const more = reedbed[5]!
  await page.goto('/robots.txt')
  await shelve(page, 'more', more)
  await page.goto('/?archive=mine&lang=en&q=')
  await expect(page.getByRole('status').first()).toHaveText(
    `${sum(own.slice(1)) + more.points.length} points`,
  )
  await page.goto('/?archive=mine&lang=en')
  await expect(page.getByRole('main')).toContainText('Not among them: 1 meeting.')
  await expect(page.getByRole('main')).toContainText(`${own[0]!.meeting.title.en} · cannot be read`)
})

test('what is deleted is not kept in it either', async ({ page }) => {
  await shelveAll(page, own.slice(0, 2))
  await page.goto('/?archive=mine&lang=en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My meetings')
  const isKept = () =>
    page.evaluate(async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'reyi-own-archive'),
    )
  await expect.poll(isKept).toBe(true)
  await page.goto('/?lang=en')
  await page.getByRole('button', { name: 'Open a file…', exact: true }).click()
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Delete', exact: true }).last().click()
  await expect(page.getByRole('link', { name: /^Explore all of them together/ })).toHaveCount(0)
  await expect.poll(isKept).toBe(false)
})

test('two meetings of one text count once', async ({ page }) => {
  const text = { length: 9, sha256: 'a'.repeat(64), language: 'en' }
  const twice = own.slice(0, 2).map((one) => ({ ...one, source: text }))
  await shelveAll(page, [...twice, own[2]!])
  await page.goto('/?archive=mine&lang=en')
  await expect(page.getByRole('main')).toContainText('2 meetings')
  await expect(page.getByRole('main')).toContainText('the same text as a meeting')
})

test('without meetings, or without storage, that is said', async ({ page }) => {
  await page.goto('/?archive=mine&lang=en')
  const alert = page.getByRole('alert').filter({ visible: true })
  await expect(alert).toContainText('keeps no meetings of yours')
  await page.addInitScript(() => {
    Object.defineProperty(Worker.prototype, 'postMessage', { value: undefined })
    Object.defineProperty(window, 'Worker', { value: undefined })
  })
  await page.reload()
  await expect(alert).toContainText('Reading them failed')
  await expect(page.getByRole('button', { name: 'Read them again' })).toBeVisible()
})

test('the page is right for all readers', async ({ page }) => {
  await shelveAll(page, own)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?archive=mine&lang=zh')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的会议')
  expect(await axeFindings(page)).toEqual([])
})
