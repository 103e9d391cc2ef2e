import { expect, test } from '@playwright/test'
import {
  by,
  expectArticles,
  expectCounts,
  inAddress,
  KINDS,
  kindBox,
  ningbo,
  ofKind,
  onAny,
  pane,
  remaining,
  speakerButton,
  speakersIn,
  themeBox,
} from './meeting.ts'
import { expectDrawn } from './strands.ts'

test.beforeEach(({ page }) => page.goto('/'))

test('the kinds are the legend: each with its count, a word and a colour of its own', async ({
  page,
}) => {
  const legend = page.getByRole('group', { name: '按类别筛选' })
  await expect(legend.getByRole('checkbox')).toHaveCount(KINDS.length)
  const colours = new Set<string>()
  for (const [i, kind] of KINDS.entries()) {
    await expect(kindBox(page, kind)).not.toBeChecked()
    const label = legend.locator('label').nth(i)
    await expect(label).toContainText(String(ofKind(kind).length))
    const mark = await label
      .locator('svg path')
      .evaluate((path) => [getComputedStyle(path).fill, getComputedStyle(path).stroke])
    const colour = mark.find((paint) => paint !== 'none')!
    colours.add(colour)
    const point = ningbo.points.findIndex((one) => one.kind === kind)
    await expect(page.locator(`.strand[data-point="${point}"]`).first()).toHaveCSS('stroke', colour)
  }
  expect(colours.size).toBe(KINDS.length)
})

test('a ticked kind leaves its points everywhere', async ({ page }) => {
  await kindBox(page, 'problem').check()
  const left = ofKind('problem')
  await expect(page.getByRole('status')).toHaveText(remaining(left))
  await expectDrawn(page, left)
  const reading = pane(page, '符合条件的观点')
  await expectArticles(reading, left, 'zh')
  await expect(reading.getByRole('heading', { level: 3 }).getByRole('button')).toHaveText(
    speakersIn(left).map(({ name }) => name.zh!),
  )
  await expectCounts(page, left)
  await expect.poll(() => inAddress(page)).toEqual({ kind: 'problem' })
})

test('a second kind adds to the first; without ticks all are back', async ({ page }) => {
  const left = ningbo.points.filter(({ kind }) => kind !== 'recommendation')
  await kindBox(page, 'problem').check()
  await kindBox(page, 'view').check()
  await expect(page.getByRole('status')).toHaveText(remaining(left))
  // A kind goes on saying how many it has: that is what its tick would add.
  for (const kind of KINDS) await expect(kindBox(page, kind)).toBeVisible()
  await kindBox(page, 'problem').uncheck()
  await kindBox(page, 'view').uncheck()
  await expect(page.getByRole('status')).toHaveText(remaining(ningbo.points))
  await expect(pane(page, '谁说了什么')).toBeVisible()
  await expect.poll(() => inAddress(page)).toEqual({})
})

test('kind, theme and speaker narrow together', async ({ page }) => {
  await speakerButton(page, 'hu-jinhong').click()
  await themeBox(page, 'talent').check()
  await kindBox(page, 'problem', onAny(['talent'])).check()
  const left = ofKind('problem', onAny(['talent']))
  expect(by('hu-jinhong', left)).not.toEqual([])
  await expectArticles(pane(page, '胡金红'), by('hu-jinhong', left), 'zh')
  await expect(page.getByRole('status')).toHaveText(remaining(left))
})
