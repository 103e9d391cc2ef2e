import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { button, by, meeting, on, openLarge, SPEAKERS } from './large-meeting.ts'
import { sidewaysOverflow } from './looks.ts'
import { inAddress, pane } from './meeting.ts'

const elements = (page: Page) => page.locator('*').count()
const both = (i: number, theme: number) =>
  by(`s${i}`).filter(({ themes }) => themes.includes(`t${theme}`))
/** What a cell's button is to be called: its speaker, its theme, its counts. */
const cell = (page: Page, i: number, theme: number) =>
  page
    .getByRole('table')
    .first()
    .getByRole('button', { name: new RegExp(`^发言人${i}号.*主题${theme}号`) })
const headOf = (page: Page, i: number) =>
  page.getByRole('columnheader').getByRole('button', { name: new RegExp(`^发言人${i}号`) })

test('of a large matrix the cells in view are in the page, wherever it is scrolled', async ({
  page,
}) => {
  await openLarge(page, '&view=matrix')
  const table = page.getByRole('table').first()
  await expect(table).toHaveAttribute('aria-colcount', String(SPEAKERS + 1))
  await expect(table).toHaveAttribute('aria-rowcount', String(meeting.themes.length + 1))
  expect(await elements(page)).toBeLessThan(4000)
  const frame = page.getByRole('region', { name: /观点/ }).filter({ has: table }).last()
  await frame.evaluate((element) => {
    element.scrollLeft = element.scrollWidth / 2
    element.scrollTop = element.scrollHeight / 2
  })
  const middle = headOf(page, SPEAKERS / 2 + 2)
  await expect(middle).toBeInViewport()
  await expect(middle.locator('..')).toHaveAttribute('aria-colindex', String(SPEAKERS / 2 + 4))
  expect(await elements(page)).toBeLessThan(4000)
  // Cells stand under the names and beside the themes they belong to, with their counts.
  const theme = meeting.themes.length / 2 + 2
  const rowHead = table.getByRole('checkbox', { name: new RegExp(`^主题${theme}号`) })
  await expect(rowHead).toBeInViewport()
  for (const row of await table.locator('tbody tr[aria-rowindex]').all()) {
    const at = Number(await row.getAttribute('aria-rowindex')) - 2
    for (const one of await row.getByRole('button').all()) {
      const i = Number(await one.getAttribute('data-column'))
      const points = both(i, at)
      expect(points.length).toBeGreaterThan(0)
      const counts = (await one.innerText()).match(/\d+/g)!.map(Number)
      expect(counts.reduce((a, b) => a + b, 0)).toBe(points.length)
    }
  }
  const [head, place] = await Promise.all([middle.boundingBox(), rowHead.boundingBox()])
  const under = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x!, y!)?.closest('td')?.getAttribute('aria-colindex'),
    [head!.x + head!.width / 2, place!.y + place!.height / 2],
  )
  expect(under).toBe(String(SPEAKERS / 2 + 4))
  expect(await axeFindings(page)).toEqual([])
})

test('arrow keys reach the cells that are not in the page, and the focus stays where it was', async ({
  page,
}) => {
  await openLarge(page, '&view=matrix')
  await headOf(page, 0).focus()
  await page.keyboard.press('End')
  await expect(headOf(page, SPEAKERS - 1)).toBeFocused()
  await expect(headOf(page, SPEAKERS - 1)).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Home')
  await expect(headOf(page, 0)).toBeFocused()
  await page.keyboard.press('End')
  const last = meeting.themes.findLastIndex((_, theme) => both(SPEAKERS - 1, theme).length > 0)
  for (let theme = 0; theme <= last; theme++) {
    if (both(SPEAKERS - 1, theme).length > 0) await page.keyboard.press('ArrowDown')
  }
  await expect(cell(page, SPEAKERS - 1, last)).toBeFocused()
  await expect(cell(page, SPEAKERS - 1, last)).toBeInViewport({ ratio: 1 })
  const frame = page.locator('div:has(> table)')
  await frame.evaluate((element) => element.scrollTo(0, 0))
  await expect(headOf(page, 0)).toBeInViewport()
  await expect(cell(page, SPEAKERS - 1, last)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => inAddress(page))
    .toMatchObject({ speaker: `s${SPEAKERS - 1}`, theme: `t${last}` })
})

test('of a large coverage the squares in view are in the page; long lists open when asked', async ({
  page,
}) => {
  test.slow()
  await openLarge(page, '&view=coverage')
  const table = page.getByRole('table').first()
  await expect(table).toHaveAttribute('aria-colcount', String(SPEAKERS + 2))
  expect(await elements(page)).toBeLessThan(6000)
  await page.locator('div:has(> table)').evaluate((element) => {
    element.scrollLeft = element.scrollWidth / 2
    element.scrollTop = element.scrollHeight
  })
  await expect(headOf(page, SPEAKERS / 2)).toBeInViewport()
  const most = meeting.themes.map(({ id }) => new Set(on(id).map(({ speaker }) => speaker)).size)
  const row = table.getByRole('row').last()
  await expect(row.getByRole('rowheader')).toHaveText(
    meeting.themes[most.indexOf(Math.max(...most))]!.label.zh!,
  )
  const theme = most.indexOf(Math.max(...most))
  for (const square of await row.locator('td[aria-colindex]').all()) {
    const i = Number(await square.getAttribute('aria-colindex')) - 3
    if (i < 0) continue
    await expect(square).toHaveText(both(i, theme).length > 0 ? '谈到' : '从未谈到')
  }
  await page.getByText(/^从未谈到的组合/).click()
  const pairs = page.getByRole('group').last().getByRole('listitem')
  const leaving = meeting.speakers.findIndex((_, i) =>
    meeting.themes.some((_, theme) => both(i, theme).length === 0),
  )
  await expect(pairs.first()).toContainText(`发言人${leaving}号`)
  expect(await pairs.count()).toBeLessThan(100)
  expect(await axeFindings(page)).toEqual([])
})

test('of many problems and remedies the themes in view are in the page', async ({ page }) => {
  await openLarge(page, '&view=remedies')
  const view = page.getByRole('region', { name: '问题与对策', exact: true })
  await expect(view.getByRole('heading', { level: 3 }).first()).toBeVisible()
  expect(await elements(page)).toBeLessThan(4000)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await expect(view.getByRole('region').last()).toBeInViewport()
  expect(await elements(page)).toBeLessThan(4000)
})

test('one of many speakers is found by name, to be compared with', async ({ page }) => {
  await openLarge(page)
  await button(page, 0).click()
  await expect(pane(page, '发言人0号')).toBeVisible()
  await page.getByText('与…比较').first().click()
  const listed = page.getByRole('group', { name: '与…比较' })
  await expect(listed.getByRole('checkbox').first()).toBeVisible()
  expect(await listed.getByRole('checkbox').count()).toBeLessThan(40)
  await listed.getByRole('searchbox', { name: '查找发言人' }).fill('发言人77号')
  await expect(listed.getByRole('checkbox')).toHaveCount(1)
  expect(await axeFindings(page)).toEqual([])
  await listed.getByRole('checkbox', { name: '发言人77号' }).check()
  await expect.poll(() => inAddress(page)).toMatchObject({ speaker: 's0', with: 's77' })
})

test('a comparison of two who say much shows the first of it, and more when asked', async ({
  page,
}) => {
  await openLarge(page, '&speaker=s0&with=s1')
  const view = page.getByRole('region', { name: '比较', exact: true })
  await expect(view.getByRole('heading', { level: 4 }).first()).toBeVisible()
  expect(await elements(page)).toBeLessThan(4000)
  const more = view.getByRole('button', { name: /^再显示一些（还有 \d+ 条）/ }).first()
  const left = Number((await more.innerText()).match(/\d+/)![0])
  const theme = await more.evaluate(
    (button) => button.closest('section')!.querySelector('h4, h5')!.textContent,
  )
  const row = view
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: theme!, exact: true }) })
    .last()
  const before = await row.getByRole('link').count()
  await more.press('Enter')
  await expect(row.getByRole('link')).toHaveCount(before + Math.min(30, left))
  await expect(row.getByRole('link').nth(30)).toBeFocused()
})

test('large tables keep to a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const view of ['matrix', 'coverage', 'remedies']) {
    await openLarge(page, `&view=${view}`)
    await expect(
      view === 'remedies'
        ? page.getByRole('region', { name: '问题与对策', exact: true }).getByRole('link').first()
        : page.getByRole('table').first().getByRole('rowheader').first(),
    ).toBeVisible()
    expect(await sidewaysOverflow(page), view).toBe(0)
  }
})

test('what has the focus stays, in a list and in a table, wherever the page is scrolled', async ({
  page,
}) => {
  await openLarge(page)
  await button(page, 0).click()
  await page.getByText('与…比较').first().click()
  const listed = page.getByRole('group', { name: '与…比较' })
  const box = listed.getByRole('checkbox', { name: '发言人2号', exact: true })
  await box.focus()
  await listed.locator('.overflow-y-auto').evaluate((element) => {
    element.scrollTop = element.scrollHeight / 2
  })
  await expect(listed.getByRole('checkbox', { name: `发言人${SPEAKERS / 2}号` })).toBeVisible()
  await expect(box).toBeFocused()

  await openLarge(page, '&view=coverage')
  await headOf(page, 3).focus()
  const frame = page.locator('div:has(> table)')
  await frame.evaluate((element) => element.scrollTo(element.scrollWidth, 0))
  await expect(headOf(page, SPEAKERS - 1)).toBeInViewport()
  await expect(headOf(page, 3)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(pane(page, '发言人3号')).toBeVisible()
  await frame.evaluate((element) => element.scrollTo(element.scrollWidth, 0))
  await page.keyboard.press('Escape')
  await expect(headOf(page, 3)).toBeFocused()
})

test('ticking a theme in the coverage leaves its row and no gap', async ({ page }) => {
  await openLarge(page, '&view=coverage')
  const table = page.getByRole('table').first()
  const one = table.getByRole('rowheader').nth(8).getByRole('button')
  await one.click()
  await expect(table.getByRole('rowheader')).toHaveCount(1)
  await expect(table.locator('tbody tr')).toHaveCount(1)
  await expect(table.getByRole('rowheader').getByRole('button')).toBeFocused()
})

test('from the pane the focus comes back to a speaker whose column was out of view', async ({
  page,
}) => {
  await openLarge(page, '&view=matrix&speaker=s300')
  await expect(pane(page, '发言人300号')).toBeVisible()
  await expect(headOf(page, 300)).not.toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(headOf(page, 300)).toBeFocused()
  await expect(headOf(page, 300)).toBeInViewport({ ratio: 1 })
})
