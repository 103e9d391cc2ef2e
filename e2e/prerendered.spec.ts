import { execFileSync } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow } from './looks.ts'
import { by, ningbo, picture, speakerButton } from './meeting.ts'
import { type SiteHost, startSiteHost } from './site-host.ts'

/*
 * The page of a published meeting is there before any script, with its picture; the explorer takes over where
 * it was painted.
 */

let host: SiteHost
let meeting: string

test.beforeAll(async () => {
  const site = test.info().outputPath('site')
  const files = ['public/transcripts/ningbo.json', 'e2e/fixtures/harbour.json']
  execFileSync(process.execPath, ['build/cli/publish.js', '--out', site, ...files], {
    stdio: 'ignore',
  })
  host = await startSiteHost(site)
  meeting = `${host.address}meetings/${ningbo.meeting.id}/`
})
test.afterAll(() => host.stop())

const title = ningbo.meeting.title.zh!
const painted = (page: Page) => page.getByRole('img', { name: title })
const explorer = (page: Page) => page.getByRole('searchbox')
/** Without the explorer, as where its files are gone. */
const withoutExplorer = (page: Page) => page.route('**/assets/*.js', (route) => route.abort())

const SIZES = [
  [1440, 900],
  [390, 844],
] as const

for (const [width, height] of SIZES) {
  test(`without script the picture stands, ${width}`, async ({ browser }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width, height },
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(meeting)
    await expect(painted(page)).toBeInViewport()
    for (const { name } of ningbo.speakers)
      await expect(painted(page).getByText(name.zh!, { exact: true })).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(ningbo.points.length)
    expect(complaints).toEqual([])
    await context.close()
  })

  test(`the explorer takes over where the picture was painted, and nothing jumps, ${width}`, async ({
    page,
  }) => {
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.setViewportSize({ width, height })
    const script = gate()
    await page.route('**/assets/index-*.js', (route) => script.opened.then(() => route.continue()))
    await page.goto(meeting, { waitUntil: 'commit' })
    await expect(painted(page)).toBeInViewport()
    const before = await placesOf(page)
    script.open()
    await expect(speakerButton(page, ningbo.speakers[0]!.id)).toBeVisible()
    await expect(painted(page)).toHaveCount(0)
    await expect(page).toHaveURL(
      `${host.address}?transcript=transcripts/${ningbo.meeting.id}.json&lang=zh`,
    )
    const after = await placesOf(page)
    expect(Math.abs(after.title.y - before.title.y)).toBeLessThan(2)
    expect(Math.abs(after.picture.x - before.picture.x)).toBeLessThan(2)
    expect(Math.abs(after.picture.width - before.picture.width)).toBeLessThan(2)
    expect(Math.abs(after.first.y - before.first.y)).toBeLessThan(24)
    expect(await shiftOf(page)).toBeLessThan(0.02)
    expect(complaints).toEqual([])
  })
}

test('without script a speaker and a theme have pages of their own, which lead back and on', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(meeting)
  const speaker = ningbo.speakers.find(({ id }) => id === 'hu-jinhong')!
  await page.getByRole('heading', { name: speaker.name.zh! }).getByRole('link').click()
  await expect(page).toHaveURL(`${meeting}speakers/hu-jinhong/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(speaker.name.zh!)
  await expect(page.getByRole('article')).toHaveCount(by('hu-jinhong').length)
  await page.getByRole('link', { name: title }).click()
  await expect(page).toHaveURL(meeting)
  const theme = ningbo.themes.find(({ id }) => id === 'talent')!
  await page.getByRole('link', { name: theme.label.zh!, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(theme.label.zh!)
  await expect(page.getByRole('article')).toHaveCount(
    ningbo.points.filter(({ themes }) => themes.includes('talent')).length,
  )
  await context.close()
})

test('who has begun to read goes on reading', async ({ page }) => {
  const script = gate()
  await page.route('**/assets/index-*.js', (route) => script.opened.then(() => route.continue()))
  await page.goto(meeting, { waitUntil: 'commit' })
  await page.getByRole('radio', { name: /^人才/ }).check()
  script.open()
  await page.waitForLoadState('networkidle')
  await expect(page).toHaveURL(meeting)
  await expect(painted(page)).toBeVisible()
  await expect(page.getByRole('radio', { name: /^人才/ })).toBeChecked()
  await expect(explorer(page)).toHaveCount(0)
})

test('the address of a point opens the explorer at that point', async ({ page }) => {
  const [point] = by('hu-jinhong')
  await page.goto(`${meeting}#point-${point!.id}`)
  await expect(page.locator('[data-current]')).toContainText(point!.text.zh!)
  await page.reload()
  await expect(page.locator('[data-current]')).toContainText(point!.text.zh!)
})

test('where the explorer cannot be had, the page is there all the same', async ({ page }) => {
  await withoutExplorer(page)
  await page.goto(meeting)
  await expect(painted(page)).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(ningbo.points.length)
})

test('what the explorer does goes on from there: a view, a choice, the way back', async ({
  page,
}) => {
  await page.goto(meeting)
  await expect(picture(page)).toBeVisible()
  await speakerButton(page, 'hu-jinhong').click()
  await expect(page).toHaveURL(/\?transcript=.*&speaker=hu-jinhong&lang=zh$/)
  await page.getByRole('radio', { name: '矩阵' }).check({ force: true })
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.goBack()
  await expect(picture(page)).toBeVisible()
})

for (const [colorScheme, [width, height]] of [
  ['dark', SIZES[1]],
  ['light', SIZES[0]],
] as const) {
  test(`axe finds nothing in the page itself, nothing is cut off: ${colorScheme}, ${width}`, async ({
    page,
  }) => {
    await withoutExplorer(page)
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height })
    for (const path of ['', 'speakers/hu-jinhong/', 'themes/talent/']) {
      await page.goto(meeting + path)
      expect(await axeFindings(page), path).toEqual([])
      expect(await sidewaysOverflow(page), path).toBe(0)
    }
  })
}

/** Where title, picture and the name of the first speaker are, px. */
async function placesOf(page: Page) {
  const box = async (which: ReturnType<Page['locator']>) => (await which.boundingBox())!
  const first = ningbo.speakers[0]!.name.zh!
  const drawn = painted(page)
  const isPainted = (await drawn.count()) > 0
  const whole = isPainted ? drawn : picture(page)
  return {
    title: await box(page.getByRole('heading', { level: 1 })),
    picture: await box(isPainted ? page.getByRole('figure') : whole),
    first: await box(whole.getByText(first, { exact: true }).first()),
  }
}

/** How much of what was seen has moved, as browsers count it. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as LayoutShift).value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )

interface LayoutShift extends PerformanceEntry {
  readonly value: number
}

/** Holds back what waits for it until it is opened. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}
