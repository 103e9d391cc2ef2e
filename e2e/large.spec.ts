import { expect, test } from '@playwright/test'
import {
  box,
  button,
  by,
  meeting,
  on,
  openLarge,
  REPLIES,
  rows,
  SPEAKERS,
} from './large-meeting.ts'
import { sidewaysOverflow } from './looks.ts'
import { expectArticles, inAddress, pane, picture } from './meeting.ts'

test('columns scroll on their own, only rows in view are there, arrow keys reach the others', async ({
  page,
}) => {
  await openLarge(page)
  await expect(button(page, 0)).toBeVisible()
  expect(await rows(page, 'speaker').count()).toBeLessThan(40)
  const first = rows(page, 'speaker').first()
  await expect(first).toHaveAttribute('aria-setsize', String(SPEAKERS))
  await expect(first).toHaveAttribute('aria-posinset', '1')

  await button(page, 0).focus()
  await page.keyboard.press('End')
  await expect(button(page, SPEAKERS - 1)).toBeFocused()
  await expect(button(page, SPEAKERS - 1)).toBeInViewport({ ratio: 1 })
  await expect(box(page, 0)).toBeInViewport()
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowUp')
  await expect(button(page, SPEAKERS - 21)).toBeFocused()
  await expect(button(page, SPEAKERS - 21)).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Tab')
  await expect(box(page, 0)).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+Tab')
  await expect(button(page, SPEAKERS - 21)).toBeFocused()
  await expect(page.getByText(/^上方 3\d\d 位$/)).toBeVisible()
})

test('rows that are jumped to have their points too', async ({ page }) => {
  await openLarge(page)
  await expect(button(page, 0)).toBeVisible()
  const list = picture(page).getByRole('list', { name: '发言人' })
  await list.evaluate((element) => {
    element.parentElement!.scrollTop = element.clientHeight / 2
  })
  const name = `发言人${SPEAKERS / 2 + 3}号`
  const half = rows(page, 'speaker').filter({ has: page.getByRole('button', { name }) })
  await expect(half).toBeInViewport()
  await expect(half.locator('svg')).toBeVisible()
})

test('a speaker brings their themes up, a theme its speakers; sorting and typing narrow the way', async ({
  page,
}) => {
  await openLarge(page)
  await button(page, 7).click()
  const own = new Set(by('s7').flatMap(({ themes }) => themes))
  expect(own.size).toBeGreaterThan(3)
  const listed = (column: 'speaker' | 'theme') =>
    rows(page, column).evaluateAll(
      (all, name) => all.map((row) => `${name[0]}${(row as HTMLElement).dataset[name]}`),
      column,
    )
  const leading = meeting.themes.map(({ id }) => id).filter((id) => own.has(id))
  await expect
    .poll(async () => (await listed('theme')).slice(0, Math.min(10, leading.length)))
    .toEqual(leading.slice(0, 10))
  await expect(page.getByRole('heading', { name: '发言人7号' })).toBeVisible()

  await box(page, Number(leading[0]!.slice(1))).check()
  const having = new Set(on(leading[0]!).map(({ speaker }) => speaker))
  const before = meeting.speakers.map(({ id }) => id).filter((id) => having.has(id))
  await expect.poll(async () => (await listed('speaker')).slice(0, 8)).toEqual(before.slice(0, 8))
  await page.getByRole('button', { name: '清除' }).click()

  await page.getByRole('radio', { name: '数量' }).check()
  const byTotal = meeting.speakers.toSorted((a, b) => by(b.id).length - by(a.id).length)
  await expect
    .poll(async () => (await listed('speaker')).slice(0, 8))
    .toEqual(byTotal.slice(0, 8).map(({ id }) => id))
  await expect.poll(() => inAddress(page)).toMatchObject({ sort: 'total' })

  const field = page.getByRole('searchbox', { name: '查找发言人' })
  await field.fill('speaker39 ')
  await expect(rows(page, 'speaker')).toHaveCount(11)
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
  await field.fill('nobody')
  await expect(page.getByText('没有这样的名称')).toBeVisible()
})

test('the word before the ways to sort is never broken, at no width', async ({ page }) => {
  for (const width of [390, 768, 1024, 1280, 1366]) {
    await page.setViewportSize({ width, height: 800 })
    await openLarge(page, '&lang=en')
    const word = picture(page).getByText('Sort', { exact: true })
    expect((await word.first().boundingBox())!.height, `${width}`).toBeLessThan(30)
    const ways = picture(page).getByRole('group').filter({ hasText: 'Name' })
    expect((await ways.boundingBox())!.height, `${width}`).toBeLessThan(40)
  }
})

test('a theme that is ticked far down stays where it is; where the order is new it is followed', async ({
  page,
}) => {
  await openLarge(page)
  await box(page, 0).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  const ticked = page.locator('#picture input[type=checkbox]:focus')
  const place = await ticked.boundingBox()
  await page.keyboard.press('Space')
  await expect.poll(() => inAddress(page).theme).toBeDefined()
  await expect(page.locator('#picture input[type=checkbox]:checked')).toBeFocused()
  expect(await ticked.boundingBox()).toEqual(place)
  await page.keyboard.press('Space')
  await expect.poll(() => inAddress(page).theme).toBeUndefined()

  await page.goto('/?transcript=transcripts/large.json&speaker=s7')
  await expect(pane(page, '发言人7号')).toBeVisible()
  const last = rows(page, 'theme').first().getByRole('checkbox')
  await last.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Space')
  await expect.poll(() => inAddress(page).theme).toBeDefined()
  await expect(page.locator('#picture input[type=checkbox]:checked')).toBeInViewport({ ratio: 1 })
})

test('a ribbon is found where it is drawn, and opens its points', async ({ page }) => {
  await openLarge(page)
  await button(page, 0).click()
  await expect(pane(page, '发言人0号')).toBeVisible()
  const row = (await rows(page, 'speaker').first().boundingBox())!
  const canvas = page.locator('#picture canvas, #picture svg:has(.ribbon)')
  const space = (await canvas.boundingBox())!
  const isInked = await page.locator('#picture canvas').evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement
    const context = (element as HTMLCanvasElement).getContext('2d')!
    return context.getImageData(0, 0, width, height).data.some((value) => value > 0)
  })
  expect(isInked).toBe(true)
  await page.mouse.click(space.x + 2, row.y + row.height / 2)
  await expect.poll(() => Object.keys(inAddress(page)).length).toBeGreaterThan(2)
  const { speaker, theme, kind, point } = inAddress(page) as Record<string, string | undefined>
  expect(speaker).toBe('s0')
  const points = by('s0').filter((one) =>
    point ? one.id === point : one.kind === kind && one.themes.includes(theme!),
  )
  expect(points.length).toBeGreaterThan(0)
  if (!point) await expectArticles(pane(page, '发言人0号'), points, 'zh')
})

test('a bead opens its point; of what a filter takes out a dot is left', async ({ page }) => {
  const speaker = meeting.speakers.findIndex(({ id }) => by(id).length > 2 && by(id).length < 10)
  const own = by(`s${speaker}`)
  await openLarge(page, `&kind=${own[0]!.kind}`)
  const left = own.filter(({ kind }) => kind === own[0]!.kind)
  const find = page.getByRole('searchbox', { name: '查找发言人' })
  await find.fill(`发言人${speaker}号`)
  const row = rows(page, 'speaker').first()
  await expect(row.locator('[data-point]')).toHaveCount(left.length)
  const dots = await row.locator('.beads path:not([data-point])').getAttribute('d')
  expect(dots!.match(/M/g)).toHaveLength(own.length - left.length)
  const number = meeting.points.indexOf(own[0]!)
  await row.locator(`[data-point="${number}"]`).click()
  await expect.poll(() => inAddress(page)).toMatchObject({ point: own[0]!.id })
  await expect(page.getByRole('article').filter({ hasText: own[0]!.text.zh! })).toBeVisible()
  await expect(row.locator('[data-lifted]')).toHaveCount(1)
})

test('no control moves when a filter is chosen, however wide the page is', async ({ page }) => {
  // Nineteen widths of a large meeting.
  test.slow()
  await openLarge(page, '&lang=en')
  const kind = page.getByRole('checkbox', { name: /^Views/ })
  const theme = picture(page).getByRole('checkbox', { name: /^Theme 0,/ })
  const between = page.locator('#picture div[aria-hidden]:has(> div canvas, > div svg)').first()
  const controls = [kind, page.getByRole('button', { name: 'Clear' }), theme, between]
  const places = () => Promise.all(controls.map((control) => control.boundingBox()))
  for (let width = 720; width <= 1440; width += 40) {
    await page.setViewportSize({ width, height: 900 })
    const before = await places()
    await theme.check()
    await kind.check()
    await expect(page.getByRole('status').filter({ hasText: 'speakers' })).toHaveClass(/semibold/)
    expect([width, await places()]).toEqual([width, before])
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect(kind).not.toBeChecked()
    await expect(page.getByRole('status').filter({ hasText: 'speakers' })).toHaveClass(/muted/)
  }
})

test('the first picture is painted once, and once more for the finding that it lights', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { prototype } = CanvasRenderingContext2D
    const { clearRect } = prototype
    prototype.clearRect = function (...place) {
      const { dataset } = document.documentElement
      // Findings that come after the picture light their strands in it.
      const isLit = dataset.painted && document.querySelector('#findings')
      const paint = isLit ? 'lit' : 'painted'
      dataset[paint] = String(Number(dataset[paint] ?? 0) + 1)
      clearRect.apply(this, place)
    }
  })
  await openLarge(page)
  await expect(pane(page, '谁说了什么').getByRole('heading', { name: '发现' })).toBeVisible()
  await page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done))),
      ),
  )
  await expect(page.locator('html')).toHaveAttribute('data-painted', '1')
  expect(['1', null]).toContain(await page.locator('html').getAttribute('data-lit'))
})

test('the pane, which comes a frame after the picture, moves nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const width of [800, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await openLarge(page)
    await expect(pane(page, '谁说了什么')).toBeVisible()
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
    expect([width, shifts]).toEqual([width, []])
  }
})

test('a Chinese name beside an English one is there whole or not at all', async ({ page }) => {
  await openLarge(page, '&lang=en')
  // The last say little: beside few beads there is room.
  await rows(page, 'speaker').first().getByRole('button').press('End')
  const shown = new Set<string>()
  for (let width = 960; width <= 1440; width += 30) {
    await page.setViewportSize({ width, height: 900 })
    const names = await rows(page, 'speaker').evaluateAll((all) =>
      all.map((row) => {
        const name = row.querySelector('p')!.getBoundingClientRect()
        const { top, bottom, right } = row.querySelector('p > [lang]')!.getBoundingClientRect()
        if (top >= name.bottom - 1) return 'none'
        return bottom <= name.bottom + 1 && right <= name.right ? 'whole' : 'part'
      }),
    )
    for (const name of names) shown.add(name)
  }
  expect([...shown].sort()).toEqual(['none', 'whole'])
})

test('on a phone it fits', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openLarge(page, '&lang=both')
  await expect(rows(page, 'speaker').first()).toBeVisible()
  expect(await sidewaysOverflow(page)).toBe(0)
})

test('of many replies those in view are there, and the last can be scrolled to', async ({
  page,
}) => {
  await openLarge(page)
  const overview = pane(page, '谁说了什么')
  const last = overview.locator(`li[aria-posinset="${REPLIES}"]`)
  await expect(async () => {
    await overview.evaluate((box) => box.scrollTo(0, box.scrollHeight))
    await expect(last).toBeInViewport({ timeout: 200 })
  }).toPass()
  await expect(last).toHaveText(
    new RegExp(`^发言人${REPLIES}号赞同发言人${REPLIES - 1}号没有给出原话$`),
  )
  await expect(last).toHaveAttribute('aria-setsize', String(REPLIES))
  expect(await overview.locator('li[aria-setsize]').count()).toBeLessThan(60)
})
