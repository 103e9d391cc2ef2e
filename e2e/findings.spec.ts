import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { meeting as large, by as spokenBy } from './large-meeting.ts'
import { by, ningbo, ofKind, onAny, speakerButton, speakerOf } from './meeting.ts'

const findings = (page: Page) =>
  page.getByRole('region', { name: /^(Findings|发现|发现 Findings)$/ })
const alone = (page: Page) => findings(page).getByRole('link', { name: 'Nobody but Wu Yitong' })
const lifted = (page: Page) => page.locator('#picture .strand[data-lifted]')
const faded = (page: Page) => page.locator('#picture .strand[data-faded]')
const told = (page: Page) => page.locator('#picture .strand[data-told]')
const strands = ningbo.points.flatMap(({ themes }) => themes).length

test('the meeting in five sentences: one pointed at lights its strands, a click lists its points', async ({
  page,
}) => {
  await page.goto('/?lang=en')
  await expect(findings(page).getByRole('link')).toHaveCount(5)
  await expect(faded(page)).toHaveCount(0)
  const moulds = onAny(['moulds'])
  expect(moulds.every(({ speaker }) => speaker === 'wu-yitong')).toBe(true)
  await alone(page).hover()
  await expect(lifted(page)).toHaveCount(moulds.length)
  await expect(faded(page)).toHaveCount(strands - moulds.length)
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(faded(page)).toHaveCount(0)
  await alone(page).click()
  await expect(page).toHaveURL(/theme=moulds/)
  await expect(page.getByRole('article')).toHaveCount(moulds.length)
  await page.goBack()
  await expect(findings(page)).toBeVisible()
  await expect(faded(page)).toHaveCount(0)
})

test('at rest the first sentence is lit, then the one that was pointed at last; nothing fades', async ({
  page,
}) => {
  await page.goto('/?lang=en')
  const moulds = onAny(['moulds']).length
  await expect(told(page)).toHaveCount(moulds)
  await expect(told(page).first()).toHaveCSS('stroke-opacity', '1')
  await expect(faded(page)).toHaveCount(0)
  const current = findings(page).locator('[data-current]')
  await expect(current).toContainText('Nobody but Wu Yitong')

  const views = findings(page).getByRole('link', { name: '5 of 11 views are about Strategy' })
  await views.hover()
  await expect(told(page)).toHaveCount(0)
  const strategy = onAny(['strategy'], ofKind('view')).length
  await expect(lifted(page)).toHaveCount(strategy)
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(lifted(page)).toHaveCount(0)
  await expect(told(page)).toHaveCount(strategy)
  await expect(current).toContainText('about Strategy')

  // A choice and a filter say something else.
  const speaker = speakerButton(page, 'hu-jinhong', ningbo.points, 'en')
  await speaker.click()
  await page.mouse.move(0, 0)
  await expect(told(page)).toHaveCount(0)
  await expect(lifted(page)).not.toHaveCount(0)
  await page.goto('/?lang=en&kind=problem')
  await expect(page.getByRole('article')).not.toHaveCount(0)
  await expect(told(page)).toHaveCount(0)
})

test('a large meeting tells it too, on its canvas', async ({ page }) => {
  const sentence = (speaker: string) => ({
    text: { zh: `说到${speaker}`, en: `Of ${speaker}` },
    points: spokenBy(speaker)
      .slice(0, 9)
      .map(({ id }) => id),
  })
  const chosen = {
    ...large,
    format: 'reyi/transcript@2',
    findings: [sentence('s0'), sentence('s1')],
  }
  await page.route('**/large.json', (route) => route.fulfill({ json: chosen }))
  await page.goto('/?transcript=transcripts/large.json&lang=en')
  const canvas = page.locator('#picture canvas')
  const drawn = () => canvas.evaluate((one) => (one as HTMLCanvasElement).toDataURL())
  const see = async (name: string) => {
    await findings(page).getByRole('link', { name }).hover()
    await page.getByRole('heading', { level: 1 }).hover()
    return drawn()
  }
  await expect(findings(page)).toBeVisible()
  const first = await drawn()
  expect(await see('Of s1')).not.toBe(first)
  expect(await see('Of s0')).toBe(first)
})

test('by keyboard: down goes to the next sentence and lights it, Enter opens what it counts', async ({
  page,
}) => {
  await page.goto('/?lang=en')
  await alone(page).focus()
  await page.keyboard.press('ArrowDown')
  const views = findings(page).getByRole('link', { name: '5 of 11 views are about Strategy' })
  await expect(views).toBeFocused()
  const strategy = onAny(['strategy'], ofKind('view'))
  await expect(lifted(page)).toHaveCount(strategy.length)
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown')
  const holds = findings(page).getByRole('link', { name: 'Wang Minxuan holds 4 of 11 views' })
  await expect(holds).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('heading', { name: speakerOf('wang-minxuan').name.en! }),
  ).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(by('wang-minxuan', ofKind('view')).length)
})

test('sentences that the publisher chose stand in their place', async ({ page }) => {
  const [first, second] = ningbo.points
  const chosen = {
    ...ningbo,
    format: 'reyi/transcript@2',
    findings: [
      { text: { zh: '土地不够。', en: 'Land is short.' }, points: [first!.id, second!.id] },
    ],
  }
  await page.route('**/ningbo.json', (route) => route.fulfill({ json: chosen }))
  await page.goto('/?lang=en')
  await expect(findings(page).getByRole('link')).toHaveText(['Land is short.'])
  await expect(findings(page)).toContainText('Chosen by those who publish this meeting')
  await findings(page).getByRole('link').hover()
  const count = first!.themes.length + second!.themes.length
  await expect(lifted(page)).toHaveCount(count)
  await findings(page).getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`point=${first!.id}`))
})

test('the picture that is saved says them, in words and for those who do not see it', async ({
  page,
}) => {
  await page.goto('/?lang=en')
  await page.getByRole('button', { name: 'Export' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /SVG/ }).click()
  const svg = readFileSync(await (await saving).path(), 'utf8')
  expect(svg).toContain('<desc>Nobody but Wu Yitong speaks of Moulds. 5 of 11 views')
  expect(svg).toMatch(/<text [^>]*>Nobody but Wu Yitong speaks of Moulds\. /)
})

for (const lang of ['zh', 'en', 'both'] as const) {
  test(`axe finds nothing, ${lang}`, async ({ page }) => {
    await page.goto(`/?lang=${lang}`)
    await expect(findings(page)).toBeVisible()
    await findings(page).getByRole('link').first().hover()
    expect(await axeFindings(page)).toEqual([])
  })
}
