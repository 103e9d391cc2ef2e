import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow, unreadableText } from './looks.ts'
import { by, inAddress, ofKind, onAny, pane, shownThemes, speakerOf } from './meeting.ts'

const TWO = ['hu-jinhong', 'fang-jian'] as const
const touches = (speaker: string, theme: string) => onAny([theme], by(speaker)).length > 0
const shared = shownThemes.filter(({ id }) => TWO.every((speaker) => touches(speaker, id)))
const comparison = (page: Page, lang: 'zh' | 'en' = 'zh') =>
  page.getByRole('region', { name: lang === 'zh' ? '比较' : 'Comparison', exact: true })

for (const lang of ['zh', 'en'] as const) {
  test(`shared themes side by side, what only one speaks of apart, ${lang}`, async ({ page }) => {
    await page.goto(`/?speaker=${TWO[0]}&with=${TWO[1]}&lang=${lang}`)
    const view = comparison(page, lang)
    for (const { id, label } of shared) {
      const row = view.locator('section').filter({
        has: page.getByRole('heading', { level: 4, name: label[lang]!, exact: true }),
      })
      const points = TWO.flatMap((speaker) => onAny([id], by(speaker)))
      await expect(row.getByRole('link')).toContainText(points.map(({ text }) => text[lang]!))
      // Aligned: both columns begin at the same height.
      const tops = await row
        .getByRole('list')
        .evaluateAll((lists) => lists.map((list) => Math.round(list.getBoundingClientRect().top)))
      expect(new Set(tops).size).toBe(1)
    }
    for (const [i, speaker] of TWO.entries()) {
      const own = shownThemes.filter(({ id }) => touches(speaker, id) && !touches(TWO[1 - i]!, id))
      const name = speakerOf(speaker).name[lang]!
      const column = view.locator('section').filter({
        has: page.getByRole('heading', { level: 4, name, exact: true }),
      })
      await expect(column.last().getByRole('heading', { level: 5 })).toHaveText(
        own.map(({ label }) => label[lang]!),
      )
    }
    expect(await axeFindings(page)).toEqual([])
    expect(await unreadableText(page)).toEqual([])
  })
}

test('picked in the pane, a third added, one removed, closed: all in the address', async ({
  page,
}) => {
  await page.goto('/?speaker=hu-jinhong&view=matrix')
  const reading = pane(page, '胡金红')
  await reading.getByText('与…比较').first().click()
  await reading.getByRole('checkbox', { name: '方健' }).check()
  await expect
    .poll(() => inAddress(page))
    .toMatchObject({ speaker: 'hu-jinhong', with: 'fang-jian' })
  const view = comparison(page)
  await view.getByLabel('再加一位').selectOption('王敏旋')
  await expect.poll(() => inAddress(page)).toMatchObject({ with: 'fang-jian,wang-minxuan' })
  await expect(view.getByRole('button', { name: /^移除/ })).toHaveCount(3)
  await view.getByRole('button', { name: '移除 胡金红' }).click()
  await expect
    .poll(() => inAddress(page))
    .toMatchObject({ speaker: 'fang-jian', with: 'wang-minxuan' })
  await page.goBack()
  await expect(view.getByRole('button', { name: /^移除/ })).toHaveCount(3)
  await view.getByRole('button', { name: '关闭比较' }).click()
  await expect(page.getByRole('table')).toBeVisible()
  await expect.poll(() => inAddress(page)).toEqual({ speaker: 'hu-jinhong', view: 'matrix' })
})

test('by the keyboard: open, tick, Escape', async ({ page }) => {
  await page.goto('/?speaker=hu-jinhong')
  const summary = pane(page, '胡金红').locator('summary', { hasText: '比较' })
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(pane(page, '胡金红').getByRole('checkbox').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(comparison(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(comparison(page)).toHaveCount(0)
  await expect.poll(() => inAddress(page)).toEqual({ speaker: 'hu-jinhong' })
})

test('the filters apply; a point chosen keeps both side by side', async ({ page }) => {
  await page.goto('/?speaker=hu-jinhong&with=wu-yitong&kind=problem')
  const view = comparison(page)
  const problems = ofKind('problem')
  for (const speaker of ['hu-jinhong', 'wu-yitong']) {
    for (const { text } of by(speaker, problems))
      await expect(view.getByRole('link', { name: new RegExp(text.zh!) }).first()).toBeVisible()
  }
  await expect(view.getByText('建议', { exact: true })).toHaveCount(0)
  const point = by('wu-yitong', problems)[0]!
  await view
    .getByRole('link', { name: new RegExp(point.text.zh!) })
    .first()
    .click()
  await expect
    .poll(() => inAddress(page))
    .toMatchObject({
      speaker: 'wu-yitong',
      with: 'hu-jinhong',
      point: point.id,
    })
  await expect(pane(page, '吴益统').locator('article[data-current]')).toContainText(point.text.zh!)
})

test('choosing a view ends the comparison', async ({ page }) => {
  await page.goto('/?speaker=hu-jinhong&with=fang-jian')
  await expect(comparison(page)).toBeVisible()
  await page.getByRole('radio', { name: '矩阵' }).check()
  await expect(page.getByRole('table')).toBeVisible()
  await expect.poll(() => inAddress(page)).toEqual({ speaker: 'hu-jinhong', view: 'matrix' })
})

test('on a phone the columns stack, each under its speaker’s name', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?speaker=hu-jinhong&with=fang-jian')
  const view = comparison(page)
  for (const speaker of TWO) {
    const names = view.getByRole('heading', { level: 5, name: speakerOf(speaker).name.zh! })
    await expect(names).toHaveCount(shared.length)
    expect(await names.first().evaluate((one) => one.clientWidth)).toBeGreaterThan(20)
  }
  expect(await sidewaysOverflow(page)).toBe(0)
  expect(await axeFindings(page)).toEqual([])
})
