import { execFileSync } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import type { Localized } from '../src/domain/format/transcript.ts'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow } from './looks.ts'
import { by, ningbo, onAny, picture, speakerButton } from './meeting.ts'
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
const painted = (page: Page) => page.getByRole('figure', { name: title })
/** A speaker or a theme of it. */
const row = (page: Page, { zh }: Localized) =>
  painted(page).getByRole('link', { name: zh!, exact: true })
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
    // Every name of a speaker and every theme is where it was.
    expect(after).toHaveLength(before.length)
    for (const [i, { x, y }] of before.entries()) {
      expect(Math.abs(after[i]!.x - x), `${i}`).toBeLessThan(2)
      expect(Math.abs(after[i]!.y - y), `${i}`).toBeLessThan(6)
    }
    expect(await shiftOf(page)).toBe(0)
    expect(complaints).toEqual([])
  })
}

for (const pausesAt of ['<svg class="strands"', '<li class="row s4"'])
  test(`of a picture that comes in pieces nothing jumps on a phone: ${pausesAt}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await withoutExplorer(page)
    host.pausesAt = pausesAt
    await page.goto(meeting)
    host.pausesAt = null
    for (const { label } of ningbo.themes) await expect(row(page, label)).toBeAttached()
    expect(await shiftOf(page)).toBe(0)
  })

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

test('a click before the script is answered, and is the explorer’s choice then, once', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  const script = await heldBack(page)
  const [first, second] = ningbo.speakers
  await row(page, second!.name).click()
  await expectToRead(page, second!.id)
  const chosen = `${host.address}?transcript=transcripts/${ningbo.meeting.id}.json&speaker=${second!.id}&lang=zh`
  await expect(page).toHaveURL(chosen)
  await expect(row(page, second!.name)).toHaveAttribute('aria-current', 'true')
  const faded = painted(page).locator('.strand.s0').first()
  await expect(faded).toHaveCSS('stroke-opacity', '0.07')
  await row(page, first!.name).click()
  await row(page, second!.name).click()
  const entries = await page.evaluate(() => history.length)
  script.open()
  await expect(speakerButton(page, second!.id)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('article').first()).toContainText(by(second!.id)[0]!.text.zh!)
  await expect(page).toHaveURL(chosen)
  expect(await page.evaluate(() => history.length)).toBe(entries)
  expect(await shiftOf(page)).toBe(0)
  await page.goBack()
  await expect(speakerButton(page, first!.id)).toHaveAttribute('aria-pressed', 'true')
  expect(complaints).toEqual([])
})

test('who walks and chooses by keyboard has the focus where it was', async ({ page }) => {
  const script = await heldBack(page)
  // To the link that leads to the explorer, and on into the picture.
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab')
  await expect(row(page, ningbo.speakers[1]!.name)).toBeFocused()
  await page.keyboard.press('Enter')
  await expectToRead(page, ningbo.speakers[1]!.id)
  script.open()
  await expect(speakerButton(page, ningbo.speakers[1]!.id)).toBeFocused()
  await expect(speakerButton(page, ningbo.speakers[1]!.id)).toHaveAttribute('aria-pressed', 'true')
})

test('a theme is chosen in the picture, and what was chosen is let go: again, by Escape, by Back', async ({
  page,
}) => {
  const script = await heldBack(page)
  const talent = ningbo.themes.find(({ id }) => id === 'talent')!
  const plain = `?transcript=transcripts/${ningbo.meeting.id}.json`
  await row(page, talent.label).click()
  await expect(page).toHaveURL(`${host.address}${plain}&theme=talent&lang=zh`)
  const own = ningbo.points.filter(({ themes }) => themes.includes('talent'))
  await expect(page.getByRole('article')).toHaveCount(own.length)
  await row(page, talent.label).click()
  await expect(page).toHaveURL(`${host.address}${plain}&lang=zh`)
  await expect(page.getByRole('article')).toHaveCount(ningbo.points.length)
  await row(page, ningbo.speakers[0]!.name).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('article')).toHaveCount(ningbo.points.length)
  await page.goBack()
  await expectToRead(page, ningbo.speakers[0]!.id)
  await row(page, talent.label).click()
  script.open()
  await expect(page.getByRole('checkbox', { name: talent.label.zh! })).toBeChecked()
  await expect(speakerButton(page, ningbo.speakers[0]!.id, onAny(['talent']))).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('what is chosen at once after another choice is in the address, and Back at once after a choice is right', async ({
  page,
}) => {
  await withoutExplorer(page)
  await page.goto(meeting)
  const [first, second] = ningbo.speakers
  // In one piece of work, so that nothing is painted between.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.picture .s0 a')!.click()
    document.querySelector<HTMLElement>('[name=theme][value=talent]')!.click()
  })
  await expect(page).toHaveURL(new RegExp(`speaker=${first!.id}&theme=talent`))
  await page.evaluate(async () => {
    document.querySelector<HTMLElement>('.picture .s1 a')!.click()
    const back = new Promise((heard) => addEventListener('popstate', heard, { once: true }))
    history.back()
    await back
  })
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))),
  )
  const address = new URL(page.url())
  const read = page.locator('.speaker.lit')
  const chosen = address.searchParams.get('speaker')
  if (chosen === null) await expect(read).toHaveCount(0)
  else await expect(read).toHaveAttribute('id', `speaker-${chosen}`)
  expect(second).toBeDefined()
})

test('what is pressed while the explorer comes is answered first', async ({ page }) => {
  const script = await heldBack(page)
  await row(page, ningbo.speakers[2]!.name).hover()
  await page.mouse.down()
  script.open()
  // It is made by then, out of sight.
  await page.locator('#root main').waitFor({ state: 'attached' })
  await expect(painted(page)).toBeVisible()
  await page.mouse.up()
  await expect(speakerButton(page, ningbo.speakers[2]!.id)).toHaveAttribute('aria-pressed', 'true')
})

test('a choice stays where the explorer cannot be had, and links lead on from the page', async ({
  page,
}) => {
  await withoutExplorer(page)
  await page.goto(meeting)
  await row(page, ningbo.speakers[1]!.name).click()
  await expectToRead(page, ningbo.speakers[1]!.id)
  await page.getByRole('article').first().getByRole('link').last().click()
  await expect(page).toHaveURL(/\/themes\/[a-z-]+\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a theme that was chosen in the list stays, with how much there is of it, whoever is read then', async ({
  page,
}) => {
  await withoutExplorer(page)
  await page.goto(meeting)
  const talent = page.getByRole('radio', { name: /^人才/ })
  const own = ningbo.points.filter(({ themes }) => themes.includes('talent'))
  await talent.check()
  await expect(page.getByRole('status').first()).toHaveText(`人才 · ${own.length}`)
  await page.evaluate((id) => {
    location.hash = `point-${id}`
  }, own[0]!.id)
  await expect(talent).toBeChecked()
  await expect(page.getByRole('article')).toHaveCount(own.length)
  const one = ningbo.speakers.find(({ id }) => id === own[0]!.speaker)!
  const read = own.filter(({ speaker }) => speaker === one.id)
  await row(page, one.name).click()
  await expect(page.getByRole('article')).toHaveCount(read.length)
  await expect(page.getByRole('status').first()).toHaveText(`${one.name.zh} · ${read.length}`)
})

test('without script who is chosen is read, with their strands', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(meeting)
  await row(page, ningbo.speakers[1]!.name).click()
  await expect(page).toHaveURL(`${meeting}#speaker-${ningbo.speakers[1]!.id}`)
  await expectToRead(page, ningbo.speakers[1]!.id)
  await expect(painted(page).locator('.strand.s0').first()).toHaveCSS('stroke-opacity', '0.07')
  await expect(painted(page).locator('.strand.s1').first()).toHaveCSS('stroke-opacity', '1')
  // What is told of the meeting stands there when nobody is read.
  await expect(page.locator('.told')).toBeHidden()
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

/** Where the title, the names of the speakers and the themes are, px. */
async function placesOf(page: Page) {
  const drawn = (await painted(page).count()) > 0 ? painted(page) : picture(page)
  const themes = ningbo.themes.map(({ label }) => label.zh!)
  const texts = [...ningbo.speakers.map(({ name }) => name.zh!), ...themes]
  const all = [
    page.getByRole('heading', { level: 1 }),
    ...texts.map((text) => drawn.getByText(text, { exact: true }).first()),
  ]
  return Promise.all(all.map(async (one) => (await one.boundingBox())!))
}

/** Opens the page, the explorer's script being held back. */
async function heldBack(page: Page) {
  const script = gate()
  await page.route('**/assets/index-*.js', (route) => script.opened.then(() => route.continue()))
  await page.goto(meeting)
  return script
}

/** The points of a speaker are all that is read. */
async function expectToRead(page: Page, speaker: string) {
  const own = by(speaker)
  await expect(page.getByRole('article')).toHaveCount(own.length)
  await expect(page.getByRole('article').first()).toBeInViewport()
  for (const { id, text } of own) await expect(page.locator(`#point-${id}`)).toContainText(text.zh!)
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
