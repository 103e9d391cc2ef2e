import { expect, type Page, test } from '@playwright/test'
import type { Point, Transcript } from '../src/domain/transcript.ts'
import { sidewaysOverflow } from './looks.ts'
import { count, expectArticles, inAddress, pane, picture } from './meeting.ts'

/*
 * A meeting of 400 speakers, 60 themes and 4,000 points, made here; the first few say most of it.
 */
const SPEAKERS = 400
const THEMES = 60

function makeMeeting(): Transcript {
  let seed = 11
  const next = (size: number) => {
    seed = (seed * 48271) % 2147483647
    return Math.floor(size ** (seed / 2147483647)) - 1
  }
  const kinds = ['problem', 'recommendation', 'view'] as const
  return {
    format: 'reyi/transcript@1',
    meeting: { id: 'large', title: { zh: '大会', en: 'A large meeting' } },
    source: { length: 0, sha256: '0'.repeat(64) },
    themes: Array.from({ length: THEMES }, (_, i) => ({
      id: `t${i}`,
      label: { zh: `主题${i}号`, en: `Theme ${i}` },
    })),
    speakers: Array.from({ length: SPEAKERS }, (_, i) => ({
      id: `s${i}`,
      name: { zh: `发言人${i}号`, en: `Speaker ${i}` },
      role: { zh: '代表', en: 'Delegate' },
    })),
    points: Array.from({ length: 4000 }, (_, i) => ({
      id: `p${i}`,
      speaker: `s${next(SPEAKERS + 1)}`,
      kind: kinds[i % 3]!,
      themes: [...new Set([`t${next(THEMES + 1)}`, `t${i % THEMES}`])],
      text: { zh: `第${i}点。`, en: `Point ${i}.` },
    })),
  }
}

const meeting = makeMeeting()
const by = (speaker: string) => meeting.points.filter((point) => point.speaker === speaker)
const on = (theme: string) => meeting.points.filter((point) => point.themes.includes(theme))
const button = (page: Page, i: number, points: readonly Point[] = by(`s${i}`)) =>
  picture(page).getByRole('button', { name: `发言人${i}号, ${count(points.length, 'zh')}` })
const box = (page: Page, i: number) =>
  picture(page).getByRole('checkbox', { name: new RegExp(`^主题${i}号, `) })
const rows = (page: Page, column: 'speaker' | 'theme') =>
  page.locator(`#picture li[data-${column}]`)

test.beforeEach(async ({ page }) => {
  await page.route('**/transcripts/large.json', (route) => route.fulfill({ json: meeting }))
})

test('columns scroll on their own, only rows in view are there, arrow keys reach the others', async ({
  page,
}) => {
  await page.goto('/?transcript=transcripts/large.json')
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
  await page.goto('/?transcript=transcripts/large.json')
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
  await page.goto('/?transcript=transcripts/large.json')
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

test('a ribbon is found where it is drawn, and opens its points', async ({ page }) => {
  await page.goto('/?transcript=transcripts/large.json')
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

test('on a phone it fits', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?transcript=transcripts/large.json&lang=both')
  await expect(rows(page, 'speaker').first()).toBeVisible()
  expect(await sidewaysOverflow(page)).toBe(0)
})
