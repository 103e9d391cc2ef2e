import { createHash } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow } from './looks.ts'
import { harbour, type Lang } from './meeting.ts'
import { silence } from './silence.ts'

/** Seconds from point to point. */
const EACH = 20
const timed = {
  ...harbour,
  format: 'reyi/transcript@2',
  points: harbour.points.map((point, i) => ({ ...point, time: i * EACH * 1000 })),
}
const media = [{ id: 'day', kind: 'audio', src: 'media/day.wav' }]

/** As long as the meeting. */
const recording = () => silence(EACH * (harbour.points.length + 1))

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex')

const IN_RANGES = { 'Accept-Ranges': 'bytes' }

async function open(
  page: Page,
  rest: object,
  address: string,
  headers: Record<string, string> = IN_RANGES,
): Promise<void> {
  await page.route('**/transcripts/harbour.json', (route) =>
    route.fulfill({ json: { ...timed, ...rest } }),
  )
  await page.route('**/media/day.wav', (route) =>
    route.fulfill({
      contentType: 'audio/wav',
      body: recording(),
      headers,
    }),
  )
  await page.goto(`/?transcript=transcripts/harbour.json&${address}`)
}

const player = (page: Page) => page.getByRole('region', { name: /^(录音录像|Recording)/ })
const sound = (page: Page) => player(page).locator('video')
const now = (page: Page) => sound(page).evaluate((media: HTMLMediaElement) => media.currentTime)
const isPaused = (page: Page) => sound(page).evaluate((media: HTMLMediaElement) => media.paused)
const articles = (page: Page) => page.getByRole('article')
const speakerWithTwo = harbour.speakers.find(
  ({ id }) => harbour.points.filter(({ speaker }) => speaker === id).length > 1,
)!
const own = harbour.points.flatMap(({ speaker }, i) => (speaker === speakerWithTwo.id ? [i] : []))

test('a point is heard from its place, marked while it is said, and the moment is in the address', async ({
  page,
}) => {
  await open(page, { media }, `lang=en&speaker=${speakerWithTwo.id}`)
  await expect(player(page)).toHaveCount(0)
  const second = articles(page).nth(1)
  const start = own[1]! * EACH
  await second.getByRole('button', { name: 'Listen' }).click()
  await expect.poll(() => now(page)).toBeGreaterThan(start - 0.1)
  expect(await now(page)).toBeLessThan(start + EACH)
  await expect(second).toHaveAttribute('data-heard')
  await expect(articles(page).nth(0)).not.toHaveAttribute('data-heard')
  await second.getByRole('button', { name: 'Pause' }).click()
  await expect.poll(() => isPaused(page)).toBe(true)
  await expect(page).toHaveURL(new RegExp(`speaker=${speakerWithTwo.id}#t=`))
  expect(Number(new URL(page.url()).hash.slice('#t='.length))).toBeCloseTo(await now(page), 0)
  expect(await axeFindings(page)).toEqual([])

  // The keys that transcribers know.
  const before = await now(page)
  await page.keyboard.press('F2')
  await expect.poll(() => now(page)).toBeCloseTo(before + 2, 1)
  await page.keyboard.press('F1')
  await expect.poll(() => now(page)).toBeCloseTo(before, 1)
  await page.keyboard.press('F4')
  await expect(player(page).getByLabel('Speed')).toHaveValue('1.25')
  await player(page).getByLabel('Speed').press('Escape')
  await expect.poll(() => isPaused(page)).toBe(false)
  await expect(page).toHaveURL(new RegExp(`speaker=${speakerWithTwo.id}`))

  await player(page).getByRole('button', { name: 'Close the recording' }).click()
  await expect(player(page)).toHaveCount(0)
  await expect(second).not.toHaveAttribute('data-heard')
  await expect(page).not.toHaveURL(/#t=/)
})

test('an address with a moment shows the recording there, and leads to the point that is said', async ({
  page,
}) => {
  const at = own[1]!
  await open(page, { media }, `lang=zh#t=${at * EACH + 1}`)
  await expect.poll(() => now(page)).toBeCloseTo(at * EACH + 1, 1)
  expect(await isPaused(page)).toBe(true)
  await player(page).getByRole('button', { name: /，0:/ }).click()
  await expect(page).toHaveURL(new RegExp(`point=${harbour.points[at]!.id}`))
})

test('what is said is marked in the text of the source too', async ({ page }) => {
  const text = '码头夜话。'.repeat(60)
  const points = timed.points.map((point, i) => ({
    ...point,
    span: { start: i * 10, end: i * 10 + 9 },
  }))
  const { publisher } = harbour.source
  const source = { publisher, text, length: text.length, sha256: sha256Of(text) }
  const moment = `#t=${EACH * 2 + 1}`
  await open(page, { media, points, source, replies: [] }, `lang=en&view=source${moment}`)
  await expect(page.getByRole('region', { name: 'The source’s text' })).toBeVisible()
  const passages = page.locator('a[id^="passage-"]')
  await expect(passages).toHaveCount(points.length)
  await expect(passages.nth(2)).toHaveAttribute('data-heard')
  await expect(page.locator('a[data-heard]')).toHaveCount(1)
  await player(page).getByRole('button', { name: 'Close the recording' }).click()
  await expect(page.locator('a[data-heard]')).toHaveCount(0)
})

test('only the points that are shown are played, one after the other', async ({ page }) => {
  const [theme, on] = harbour.themes
    .map(
      ({ id }) =>
        [id, harbour.points.flatMap(({ themes }, i) => (themes.includes(id) ? [i] : []))] as const,
    )
    .find(([, on]) => on.some((one, i) => i > 0 && one > on[i - 1]! + 1))!
  const next = on.find((one, i) => i > 0 && one > on[i - 1]! + 1)!
  const last = on[on.indexOf(next) - 1]!
  await open(page, { media }, `lang=en&theme=${theme}`)
  await articles(page).first().getByRole('button', { name: 'Listen' }).click()
  await player(page).getByLabel('Only the points shown').check()
  // Shortly before what is said of something else.
  await sound(page).evaluate(
    (media: HTMLMediaElement, to) => {
      media.currentTime = to
    },
    (last + 1) * EACH - 0.3,
  )
  await expect.poll(() => now(page)).toBeGreaterThan(next * EACH - 0.1)
})

test('a host that sends only whole files: the recording is fetched first, and heard from the right place', async ({
  page,
}) => {
  await open(page, { media }, `lang=en&speaker=${speakerWithTwo.id}`, {})
  await articles(page).nth(1).getByRole('button', { name: 'Listen' }).click()
  await expect.poll(() => now(page)).toBeGreaterThan(own[1]! * EACH)
  await expect(articles(page).nth(1)).toHaveAttribute('data-heard')
})

for (const lang of ['zh', 'en'] as Lang[])
  test(`without a recording at hand one is opened from the device, and what cannot be played is said, ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, {}, `lang=${lang}&speaker=${speakerWithTwo.id}`)
    await articles(page)
      .first()
      .getByRole('button', { name: lang === 'zh' ? '听' : 'Listen' })
      .click()
    await expect(player(page)).toContainText(lang === 'zh' ? '不会上传' : 'sent nowhere')
    const chooser = player(page).locator('input[type="file"]')
    await chooser.setInputFiles({
      name: 'none.mp3',
      mimeType: 'audio/mpeg',
      buffer: Buffer.from('no'),
    })
    await expect(player(page).getByRole('alert')).toContainText('none.mp3')
    await chooser.setInputFiles({ name: 'day.wav', mimeType: 'audio/wav', buffer: recording() })
    await expect.poll(() => now(page)).toBeGreaterThanOrEqual(own[0]! * EACH)
    expect(await sidewaysOverflow(page)).toBe(0)
    expect(await axeFindings(page)).toEqual([])
  })
