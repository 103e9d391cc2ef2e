import { expect, type Page, test } from '@playwright/test'
import type { Kind, Point } from '../src/domain/format/transcript.ts'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow, unreadableText } from './looks.ts'
import {
  by,
  count,
  expectAllBy,
  expectArticles,
  harbour,
  inAddress,
  KINDS,
  type Lang,
  ningbo,
  ofKind,
  onAny,
  pane,
  remaining,
  shownThemes,
  speakerOf,
  themeOf,
} from './meeting.ts'

const KIND_COUNT: Record<Lang, Partial<Record<Kind, string>>> = {
  zh: { problem: '问题', recommendation: '建议', view: '观点' },
  en: { problem: 'problem', recommendation: 'recommendation', view: 'view' },
}

/** What a cell of these points is called. */
function cellName(speaker: string, theme: string, points: readonly Point[], lang: Lang): string {
  const own = onAny([theme], by(speaker, points))
  const kinds = KINDS.flatMap((kind) => {
    const n = ofKind(kind, own).length
    return n === 0 ? [] : [`${n} ${KIND_COUNT[lang][kind]}${lang === 'en' && n > 1 ? 's' : ''}`]
  })
  const total = count(own.length, lang)
  const what = lang === 'zh' ? `${total}（${kinds.join('、')}）` : `${total} (${kinds.join(', ')})`
  return `${speakerOf(speaker).name[lang]}, ${themeOf(theme).label[lang]}: ${what}`
}

const matrix = (page: Page) => page.getByRole('table')
const cell = (
  page: Page,
  speaker: string,
  theme: string,
  points = ningbo.points,
  lang: Lang = 'zh',
) => matrix(page).getByRole('button', { name: cellName(speaker, theme, points, lang), exact: true })

async function expectCells(page: Page, points: readonly Point[], lang: Lang) {
  const names: string[] = []
  for (const { id: theme } of shownThemes)
    for (const { id } of ningbo.speakers)
      if (onAny([theme], by(id, points)).length > 0) names.push(cellName(id, theme, points, lang))
  const found = await matrix(page)
    .locator('td button:has(svg)')
    .evaluateAll((buttons) => buttons.map((one) => one.getAttribute('aria-label')))
  expect(found).toEqual(names)
}

for (const lang of ['zh', 'en'] as const) {
  test(`every cell counts the points of its speaker on its theme by kind, ${lang}`, async ({
    page,
  }) => {
    await page.goto(`/?view=matrix&lang=${lang}`)
    const table = page.getByRole('table', { name: lang === 'zh' ? /几个观点/ : /How many points/ })
    await expect(table.getByRole('columnheader')).toHaveCount(ningbo.speakers.length + 1)
    for (const { id, name } of ningbo.speakers) {
      const label = `${name[lang]}, ${count(by(id).length, lang)}`
      await expect(table.getByRole('columnheader', { name: label })).toBeVisible()
    }
    for (const { id, label } of ningbo.themes) {
      const name = `${label[lang]}, ${count(onAny([id]).length, lang)}`
      await expect(table.getByRole('rowheader').getByRole('checkbox', { name })).not.toBeChecked()
    }
    await expectCells(page, ningbo.points, lang)
  })

  test(`axe finds nothing and all can be read, wide and narrow: ${lang}`, async ({ page }) => {
    test.slow()
    await page.goto(`/?view=matrix&lang=${lang}&speaker=hu-jinhong&theme=talent`)
    await expect(matrix(page)).toBeVisible()
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await axeFindings(page)).toEqual([])
      expect(await sidewaysOverflow(page)).toBe(0)
    }
  })
}

test('the switch leads to the matrix and back, and the address says so', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('radio', { name: '矩阵' }).check()
  await expect(matrix(page)).toBeVisible()
  await expect.poll(() => inAddress(page)).toEqual({ view: 'matrix' })
  await page.goBack()
  await expect(page.getByRole('radio', { name: '图', exact: true })).toBeChecked()
  await expect(matrix(page)).toHaveCount(0)
})

test('a cell opens its points, and lets go of them', async ({ page }) => {
  await page.goto('/?view=matrix')
  await cell(page, 'hu-jinhong', 'talent').click()
  await expectArticles(pane(page, '胡金红'), onAny(['talent'], by('hu-jinhong')), 'zh')
  await expect
    .poll(() => inAddress(page))
    .toEqual({ view: 'matrix', speaker: 'hu-jinhong', theme: 'talent' })
  const open = cell(page, 'hu-jinhong', 'talent')
  await expect(open).toHaveAttribute('aria-pressed', 'true')
  // What the ticked theme hides can still be opened from here.
  const hidden = onAny(['moulds'], by('wu-yitong'))
  expect(onAny(['moulds'], onAny(['talent'], by('wu-yitong'))).length).toBeGreaterThan(0)
  await cell(page, 'wu-yitong', 'moulds', onAny(['talent'])).click()
  await expectArticles(pane(page, '吴益统'), hidden, 'zh')
  await cell(page, 'wu-yitong', 'moulds', onAny(['moulds'])).click()
  await expect(pane(page, '谁说了什么')).toBeVisible()
  await expect.poll(() => inAddress(page)).toEqual({ view: 'matrix' })
})

test('headers choose a speaker and tick a theme; the filters count in the cells', async ({
  page,
}) => {
  await page.goto('/?view=matrix')
  const table = matrix(page)
  await table.getByRole('button', { name: /^胡金红, 9/ }).click()
  await expectAllBy(page, 'hu-jinhong')
  await table.getByRole('checkbox', { name: /^人才/ }).check()
  await expect(page.getByRole('status')).toHaveText(remaining(onAny(['talent'])))
  await expectCells(page, onAny(['talent']), 'zh')
  await page.goto('/?view=matrix&kind=problem')
  await expect(table).toBeVisible()
  await expectCells(page, ofKind('problem'), 'zh')

  // A quiet dot stands for what the ticked themes hide, not for what kinds and the search leave out.
  const found = ningbo.points.filter(({ text }) => text.zh!.includes('服务'))
  await page.goto('/?view=matrix&theme=talent&q=服务')
  await expect(table).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(remaining(onAny(['talent'], found)))
  const dots = ningbo.themes.flatMap(({ id: theme }) =>
    ningbo.speakers.filter(({ id }) => {
      const own = onAny([theme], by(id, found))
      return own.length > 0 && onAny(['talent'], own).length === 0
    }),
  )
  await expect(table.locator('td button:not(:has(svg))')).toHaveCount(dots.length)
})

/** Of the people, in the order of the columns. */
const names = (page: Page) =>
  matrix(page)
    .getByRole('columnheader')
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!.split(',')[0]))

test('sorted by total and by name', async ({ page }) => {
  await page.goto('/?view=matrix')
  await page.getByRole('radio', { name: '数量' }).check()
  const byTotal = ningbo.speakers.toSorted((a, b) => by(b.id).length - by(a.id).length)
  expect(await names(page)).toEqual(byTotal.map(({ name }) => name.zh))
  await expect.poll(() => inAddress(page)).toEqual({ view: 'matrix', sort: 'total' })
  await page.goto('/?view=matrix&sort=name&lang=en')
  const english = ningbo.speakers.map(({ name }) => name.en!).sort()
  await expect.poll(() => names(page)).toEqual(english)
})

test('by name, people go by how their surnames sound', async ({ page }) => {
  const sorted = ['丁小雨', '欧阳雪', '区小雨', '仇小雨', '单小雨', '解小雨', '谢小雨', '尉迟雨']
  const speakers = sorted.map((zh, i) => ({ id: `s${i}`, name: { zh } })).toReversed()
  const meeting = { ...harbour.meeting, languages: ['zh'] }
  await page.route('**/transcripts/names.json', (route) =>
    route.fulfill({ json: { ...harbour, meeting, speakers, points: [], replies: [] } }),
  )
  await page.goto('/?transcript=transcripts/names.json&view=matrix&sort=name&lang=zh')
  await expect.poll(() => names(page)).toEqual(sorted)
})

test('one tab stop; arrow keys go from cell to cell', async ({ page }) => {
  await page.goto('/?view=matrix')
  await expect(matrix(page)).toBeVisible()
  await expect(matrix(page).locator('[tabindex="0"]')).toHaveCount(1)
  const frame = page.getByRole('region', { name: /几个观点/ })
  await frame.focus()
  await page.keyboard.press('Tab')
  await expect(matrix(page).getByRole('button', { name: /^吴益统, 9/ })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const first = shownThemes.find(({ id }) => onAny([id], by('hu-jinhong')).length > 0)!
  await expect(cell(page, 'hu-jinhong', first.id)).toBeFocused()
  await page.keyboard.press('Home')
  const box = matrix(page).getByRole('checkbox', { name: new RegExp(`^${first.label.zh}`) })
  await expect(box).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expectArticles(pane(page, '胡金红'), onAny([first.id], by('hu-jinhong')), 'zh')
  await expect(page.getByRole('heading', { name: '胡金红' })).toBeFocused()
})

test('on a phone the headers stay while the table scrolls in its frame', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?view=matrix')
  const frame = page.getByRole('region', { name: /几个观点/ })
  await frame.scrollIntoViewIfNeeded()
  await frame.evaluate((one) => one.scrollTo(10_000, 10_000))
  const edges = await frame.evaluate((one) => {
    const outer = one.getBoundingClientRect()
    const left = one.querySelector('th[scope=row]')!.getBoundingClientRect().left - outer.left
    const top = one.querySelector('th[scope=col]')!.getBoundingClientRect().top - outer.top
    return { left, top, scrolled: one.scrollLeft > 0 && one.scrollTop >= 0 }
  })
  expect(edges.scrolled).toBe(true)
  expect(Math.abs(edges.left)).toBeLessThan(2)
  expect(Math.abs(edges.top)).toBeLessThan(2)
  expect(await sidewaysOverflow(page)).toBe(0)
})

test('nothing is cut off or under something else', async ({ page }) => {
  for (const lang of ['zh', 'en', 'both']) {
    await page.goto(`/?view=matrix&lang=${lang}`)
    await expect(matrix(page)).toBeVisible()
    expect(await unreadableText(page)).toEqual([])
  }
})

test('the larger the share of a theme, the darker the cell', async ({ page }) => {
  await page.goto('/?view=matrix')
  const alpha = (speaker: string, theme: string) =>
    cell(page, speaker, theme).evaluate((button) => {
      const [, , , a] = getComputedStyle(button).backgroundColor.match(/[\d.]+/g)!
      return Number(a)
    })
  // All of the moulds are one speaker's, and a ninth of the new materials another's.
  const whole = await alpha('wu-yitong', 'moulds')
  const part = await alpha('jiang-zaiguo', 'new-materials')
  expect(whole).toBeGreaterThan(2 * part)
  expect(part).toBeGreaterThan(0)
})
