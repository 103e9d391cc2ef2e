import { expect, test } from '@playwright/test'
import {
  by,
  expectArticles,
  expectCounts,
  inAddress,
  KINDS,
  kindBox,
  onAll,
  onAny,
  pane,
  remaining,
  speakersIn,
  themeBox,
  themeOf,
} from './meeting.ts'
import { expectDrawn } from './strands.ts'

const TWO = ['talent', 'platforms']

test('a ticked theme leaves its points everywhere, and the counts follow', async ({ page }) => {
  await page.goto('/')
  await themeBox(page, 'talent').check()
  const left = onAny(['talent'])
  await expect(page.getByRole('status')).toHaveText(remaining(left))
  await expectDrawn(page, left)
  await expectCounts(page, left)
  for (const kind of KINDS) await expect(kindBox(page, kind, left)).toBeVisible()
  await expect(page.locator('.beads [data-point]:not([data-out])')).toHaveCount(left.length)
  await expect.poll(() => inAddress(page)).toEqual({ theme: 'talent' })
})

test('one theme alone shows its definition, and its points under their speakers', async ({
  page,
}) => {
  await page.goto('/')
  const { label, definition } = themeOf('finance')
  await themeBox(page, 'finance').check()
  const reading = pane(page, label.zh!)
  const left = onAny(['finance'])
  await expect(reading).toContainText(definition!.zh!)
  await expect(reading).toContainText(remaining(left))
  await expectArticles(reading, left, 'zh')
  for (const { id, name } of speakersIn(left)) {
    const heading = page.getByRole('heading', { level: 3 }).filter({ hasText: name.zh! })
    await expectArticles(reading.locator('section').filter({ has: heading }), by(id, left), 'zh')
  }
  const [speaker] = speakersIn(left)
  await reading.getByRole('button', { name: new RegExp(`^${speaker!.name.zh}, `) }).click()
  await expectArticles(pane(page, speaker!.name.zh!), by(speaker!.id, left), 'zh')
})

test('two themes: any of them, or with the switch all of them', async ({ page }) => {
  expect(onAll(TWO).length).toBeGreaterThan(0)
  expect(onAll(TWO).length).toBeLessThan(onAny(TWO).length)
  await page.goto('/')
  for (const id of TWO)
    await themeBox(page, id, id === TWO[0] ? undefined : onAny([TWO[0]!])).check()
  await expect(page.getByRole('status')).toHaveText(remaining(onAny(TWO)))
  await expectArticles(page, onAny(TWO), 'zh')
  const reading = page.getByRole('region', { name: themeOf(TWO[0]!).label.zh! })
  for (const id of TWO) {
    await expect(reading.getByText(themeOf(id).definition!.zh!)).toHaveCount(0)
    await expect(themeBox(page, id, onAny(TWO))).toBeChecked()
  }
  const match = page.getByRole('group', { name: '主题' })
  await expect(match.getByRole('radio', { name: '任一' })).toBeChecked()
  await match.getByRole('radio', { name: '全部' }).check()
  await expect(page.getByRole('status')).toHaveText(remaining(onAll(TWO)))
  await expectArticles(page, onAll(TWO), 'zh')
  await expectDrawn(page, onAll(TWO))
  await expect.poll(() => inAddress(page)).toEqual({ theme: TWO.join(','), match: 'all' })
})

test('with a speaker chosen the pane keeps to their points on the theme', async ({ page }) => {
  await page.goto('/?speaker=hu-jinhong')
  await themeBox(page, 'talent').check()
  const own = by('hu-jinhong')
  const left = by('hu-jinhong', onAny(['talent']))
  const reading = pane(page, '胡金红')
  await expect(reading).toContainText(`${own.length} 个观点中的 ${left.length} 个`)
  await expectArticles(reading, left, 'zh')
  await themeBox(page, 'talent', onAny(['talent'])).uncheck()
  await expectArticles(reading, own, 'zh')
})

test('a speaker without a point on the theme says so', async ({ page }) => {
  expect(by('ding-ding', onAny(['talent']))).toEqual([])
  await page.goto('/?speaker=ding-ding&theme=talent')
  await expect(pane(page, '丁丁')).toContainText('这位发言人没有符合条件的观点。')
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('themes that no point joins leave nothing, and the page says so', async ({ page }) => {
  const apart = ['moulds', 'government']
  expect(onAll(apart)).toEqual([])
  await page.goto(`/?theme=${apart}&match=all`)
  await expect(page.getByRole('status')).toHaveText(remaining([]))
  await expect(page.getByText('没有观点符合这些条件。')).toBeVisible()
  await expect(page.locator('.strand')).toHaveCount(0)
})
