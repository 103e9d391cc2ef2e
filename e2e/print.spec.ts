import { expect, type Page, test } from '@playwright/test'
import { KIND_WORDS, ningbo, onAny, picture, speakerOf, speakersIn } from './meeting.ts'

const sheets = (page: Page) => page.locator('.print-document')

/** A PDF says its pages in plain text. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

/** The document to print is fetched when a reader begins to use the page; it is there from then on. */
async function open(page: Page, address: string) {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.mouse.move(200, 200)
  await page.emulateMedia({ media: 'print' })
  await expect(sheets(page)).toBeVisible()
  await page.emulateMedia({ media: null })
  await expect(sheets(page)).toHaveCount(0)
}

for (const [lang, sheetsOfPaper] of [
  ['zh', 2],
  ['en', 2],
  ['both', 3],
] as const) {
  test(`the shipped meeting takes ${sheetsOfPaper} sheets of A4 or Letter, ${lang}`, async ({
    page,
  }) => {
    await open(page, `/?lang=${lang}`)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pagesIn(pdf)).toBe(sheetsOfPaper)
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/)
    expect(pagesIn(await page.pdf({ format: 'Letter' }))).toBe(sheetsOfPaper)
    await expect(sheets(page)).toHaveCount(0)
  })
}

test('picture first, then all points by speaker, addresses written out, no controls', async ({
  page,
}) => {
  await open(page, '/?speaker=hu-jinhong')
  await page.emulateMedia({ media: 'print' })
  const paper = sheets(page)
  await expect(paper).toBeVisible()
  await expect(page.locator('#root')).toBeHidden()
  await expect(paper.locator('svg .strand')).toHaveCount(
    ningbo.points.flatMap((p) => p.themes).length,
  )
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText(
    ningbo.speakers.map(({ name }) => name.zh!),
  )
  await expect(paper.getByRole('listitem')).toHaveCount(ningbo.points.length)
  await expect(paper.getByRole('listitem')).toHaveText(
    ningbo.points.map(({ id, text, span }) => `${text.zh} ${span!.start + 1}–${span!.end} ${id}`),
  )
  const kinds = paper.getByRole('listitem').getByRole('img')
  expect(await kinds.evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual(
    ningbo.points.map(({ kind }) => KIND_WORDS[kind].zh),
  )
  await expect(paper).toContainText(page.url())
  const { origin } = new URL(page.url())
  await expect(paper).toContainText(`${origin}/?point=${ningbo.points[0]!.id}`)
  await expect(paper.locator('button, input, select, a')).toHaveCount(0)
  const picture = (await paper.locator('svg').first().boundingBox())!
  const words = (await paper.getByRole('heading', { level: 2 }).first().boundingBox())!
  expect(picture.y + picture.height).toBeLessThanOrEqual(words.y)
  await page.emulateMedia({ media: 'screen' })
  await expect(paper).toHaveCount(0)
})

test('before anything was touched the points are printed by speaker, of what a filter leaves', async ({
  page,
}) => {
  await page.goto('/?theme=talent')
  const left = onAny(['talent'])
  await expect(page.getByRole('article')).toHaveCount(left.length)
  await page.waitForLoadState('networkidle')
  await page.emulateMedia({ media: 'print' })
  const paper = sheets(page)
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText(ningbo.meeting.title.zh!)
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText(
    speakersIn(left).map(({ name }) => name.zh!),
  )
  await expect(paper.getByRole('listitem')).toHaveText(
    left.map(({ kind, text }) => `${KIND_WORDS[kind].zh} ${text.zh}`),
  )
  await expect(page.locator('#root')).toBeHidden()
  await expect(paper.locator('button, input, select, a')).toHaveCount(0)
  await page.emulateMedia({ media: null })
  await expect(paper).toHaveCount(0)
  await page.goto('/?lang=both')
  await expect(page.locator('.strand').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(3)
})

test('where not even that has come the words of the page are printed, without lines over them', async ({
  page,
}) => {
  await page.route('**/overview-*.js', (route) => route.abort())
  await page.goto('/')
  await expect(page.locator('.strand').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(sheets(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const { name } of ningbo.speakers) await expect(picture(page)).toContainText(name.zh!)
  await expect(page.locator('.strand').first()).toBeHidden()
  await expect(page.getByRole('group').locator('visible=true')).toHaveCount(1)
})

test('the keys to print wait for the sheets, and print them once', async ({ page }) => {
  await page.addInitScript(() => {
    const printed: boolean[] = []
    Object.assign(window, { printed })
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      printed.push(document.querySelector('.print-document svg') !== null)
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  const printed = () => page.evaluate(() => (window as unknown as { printed: boolean[] }).printed)
  const seen = () =>
    page.evaluate(() => {
      const event = new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, cancelable: true })
      return !document.body.dispatchEvent(event)
    })
  let open = () => {}
  const held = new Promise<void>((resolve) => {
    open = resolve
  })
  await page.route('**/AfterBegun*.js', (route) => held.then(() => route.continue()))
  await page.goto('/')
  await expect(page.locator('.strand').first()).toBeVisible()
  await page.keyboard.press('Control+p')
  expect(await printed()).toEqual([])
  open()
  await expect.poll(printed).toEqual([true])
  // From now on they are the browser's own, and another meeting prints nothing by itself.
  await page.keyboard.press('Control+p')
  expect(await seen()).toBe(false)
  await page
    .getByRole('button', { name: speakerOf('hu-jinhong').name.zh! })
    .first()
    .click()
  expect(await printed()).toEqual([true])
})

test('where the sheets do not come the keys are the browser’s when they are pressed again', async ({
  page,
}) => {
  await page.route('**/AfterBegun*.js', (route) => route.abort())
  await page.goto('/')
  await expect(page.locator('.strand').first()).toBeVisible()
  await page.evaluate(() =>
    window.addEventListener('keydown', (event) => {
      if (event.key === 'p') document.body.dataset.taken = String(event.defaultPrevented)
    }),
  )
  await page.keyboard.press('Control+p')
  await expect(page.locator('body')).toHaveAttribute('data-taken', 'true')
  await expect(page.getByRole('alert')).toContainText('这一部分没有取到')
  await page.keyboard.press('Control+p')
  await expect(page.locator('body')).toHaveAttribute('data-taken', 'false')
})

test.describe('a page that is kept on the device', () => {
  test.use({ serviceWorkers: 'allow' })

  test('prints the sheets without a touch', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('.strand').first()).toBeVisible()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await expect(async () => {
      await page.emulateMedia({ media: null })
      await page.emulateMedia({ media: 'print' })
      await expect(sheets(page)).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 20_000 })
  })
})

test('a filter prints what it leaves, dark mode prints on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/?theme=talent&lang=en')
  await page.emulateMedia({ media: 'print' })
  const left = onAny(['talent'])
  const paper = sheets(page)
  await expect(paper.getByRole('listitem')).toHaveCount(left.length)
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText(
    speakersIn(left).map(({ name }) => name.en!),
  )
  await expect(paper).toContainText('Filter: Talent')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(paper).toHaveCSS('color', 'rgb(28, 27, 24)')
})

test('a pointer that moved before the page was quite there has begun to use it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('h1')) return
      observer.disconnect()
      window.dispatchEvent(new PointerEvent('pointermove'))
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.emulateMedia({ media: 'print' })
  await expect(sheets(page)).toBeVisible()
})

test('printing that began while the document was being made has not gone unheard', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const ask = window.matchMedia.bind(window)
    const asked = new Set<string>()
    window.matchMedia = (query) => {
      const is = ask(query)
      if (query !== 'print' || asked.has(query)) return is
      asked.add(query)
      return Object.create(is, { matches: { value: false } })
    }
  })
  await page.emulateMedia({ media: 'print' })
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.mouse.move(200, 200)
  await expect(sheets(page)).toBeVisible()
})

test('a browser that has no printing says so, and what to do instead', async ({ page }) => {
  const broken: string[] = []
  page.on('pageerror', (error) => broken.push(error.message))
  await page.addInitScript(() => Object.defineProperty(window, 'print', { value: undefined }))
  await page.goto('/')
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('menuitem', { name: '打印…' }).click()
  await expect(page.getByRole('alert')).toContainText('请导出“完整网页 (HTML)”')
  expect(broken).toEqual([])
})
