import { expect, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow, unreadableText } from './looks.ts'
import { by, inAddress, ningbo, ofKind, onAny, shownThemes, speakersIn, tabTo } from './meeting.ts'

const all = ningbo.speakers.length
const reach = (theme: string, points = ningbo.points) => speakersIn(onAny([theme], points)).length
const leastFirst = shownThemes.toSorted((a, b) => reach(a.id) - reach(b.id))
const touched = shownThemes.reduce((sum, { id }) => sum + reach(id), 0)

for (const lang of ['zh', 'en'] as const) {
  test(`the least touched themes first, each with who touches it, ${lang}`, async ({ page }) => {
    await page.goto(`/?view=coverage&lang=${lang}`)
    const table = page.getByRole('table').first()
    await expect(table.getByRole('rowheader')).toHaveText(
      leastFirst.map(({ label }) => label[lang]!),
    )
    const cells = await table
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((one) => one.textContent)),
      )
    const words = lang === 'zh' ? ['谈到', '从未谈到'] : ['touched', 'never']
    expect(cells).toEqual(
      leastFirst.map(({ id }) => [
        `${reach(id)} / ${all}`,
        ...ningbo.speakers.map((speaker) => words[onAny([id], by(speaker.id)).length > 0 ? 0 : 1]),
      ]),
    )
    expect(await unreadableText(page)).toEqual([])
  })

  test(`the pairs never touched, ${lang}`, async ({ page }) => {
    await page.goto(`/?view=coverage&lang=${lang}`)
    const pairs = all * shownThemes.length
    await page
      .getByText(
        lang === 'zh'
          ? `从未谈到的组合：${pairs} 个中 ${pairs - touched} 个`
          : `Pairs never touched: ${pairs - touched} of ${pairs}`,
      )
      .click()
    await expect(page.getByRole('group').getByRole('listitem')).toHaveText(
      ningbo.speakers.map(({ id, name }) => {
        const never = shownThemes.filter((theme) => onAny([theme.id], by(id)).length === 0)
        return `${name[lang]} ${never.map(({ label }) => label[lang]).join(' · ')}`
      }),
    )
    expect(await axeFindings(page)).toEqual([])
  })
}

test('who had how much of the meeting, by the passages of their points', async ({ page }) => {
  await page.goto('/?view=coverage&lang=en')
  const length = (points: typeof ningbo.points) =>
    points.reduce((sum, { span }) => sum + span!.end - span!.start, 0)
  const whole = length(ningbo.points)
  const rows = ningbo.speakers
    .map(({ id, name }) => ({ name: name.en!, own: length(by(id)) }))
    .toSorted((a, b) => b.own - a.own)
    .map(({ name, own }) => `${name}${Math.round((100 * own) / whole)}% ${own}`)
  const table = page.getByRole('table', { name: 'Who had how much of the meeting' })
  await expect(table.locator('tbody tr')).toHaveText(rows)
})

test('who speaks of one field only, and which', async ({ page }) => {
  await page.goto('/?view=coverage')
  const fields = shownThemes.filter(({ group }) => group === 'field')
  const only = ningbo.speakers.flatMap(({ id, name }) => {
    const own = fields.filter((theme) => onAny([theme.id], by(id)).length > 0)
    return own.length === 1 ? [`${name.zh}${own[0]!.label.zh}`] : []
  })
  const section = page.locator('section').filter({
    has: page.getByRole('heading', { level: 3, name: /^领域/ }),
  })
  await expect(section.last().getByRole('listitem')).toHaveText(only)
})

test('headers choose and tick; the filter counts', async ({ page }) => {
  await page.goto('/?view=coverage&kind=problem')
  await expect(page.getByText('只计筛选后剩下的观点。')).toBeVisible()
  const problems = ofKind('problem')
  const row = page.getByRole('row').filter({ hasText: '模具产业' })
  await expect(row).toContainText(`${reach('moulds', problems)} / ${all}`)
  await page.getByRole('button', { name: /^模具产业, / }).click()
  await expect.poll(() => inAddress(page)).toMatchObject({ theme: 'moulds' })
  await expect(page.getByRole('table').first().getByRole('rowheader')).toHaveText(['模具产业'])
  await page
    .getByRole('table')
    .getByRole('button', { name: /^吴益统, / })
    .click()
  await expect.poll(() => inAddress(page)).toMatchObject({ speaker: 'wu-yitong' })
})

test('on a phone nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const lang of ['zh', 'en', 'both']) {
    await page.goto(`/?view=coverage&lang=${lang}`)
    await expect(page.getByRole('table').first()).toBeVisible()
    expect(await sidewaysOverflow(page)).toBe(0)
  }
})

test('a theme that is ticked leaves its row alone', async ({ page }) => {
  await page.goto('/?view=coverage')
  const table = page.getByRole('table').first()
  await table.getByRole('rowheader').nth(10).getByRole('button').click()
  await expect(table.getByRole('rowheader')).toHaveCount(1)
  await expect(table.locator('tbody tr')).toHaveCount(1)
})

test('each line of headers is one stop of Tab; arrow keys, Home and End go along it', async ({
  page,
}) => {
  await page.goto('/?view=coverage&lang=en')
  const speakers = page.locator('table button[data-speaker-control]')
  const themes = page.locator('table button[data-theme-control]')
  await tabTo(page, speakers.first())
  await page.keyboard.press('ArrowRight')
  await expect(speakers.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(speakers.last()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(themes.first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(themes.last()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect.poll(() => inAddress(page).theme).toBe(leastFirst.at(-2)!.id)
  await page.keyboard.press('Shift+Tab')
  await expect(speakers.last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#pane-heading')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(speakers.last()).toBeFocused()
})
