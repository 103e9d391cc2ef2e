import { expect, type Page, test } from '@playwright/test'
import { sidewaysOverflow, textContrasts, unreadableText } from './looks.ts'
import { KINDS, ningbo, onAny, picture, themeBox } from './meeting.ts'
import { expectDrawn } from './strands.ts'

const strokes = (page: Page) =>
  Promise.all(
    KINDS.map((kind) => {
      const point = ningbo.points.findIndex((one) => one.kind === kind)
      const strand = page.locator(`.strand[data-point="${point}"]`).first()
      return strand.evaluate((path) => getComputedStyle(path).stroke)
    }),
  )

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: paper and ink follow, every text at 4.5 : 1 or more`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/?speaker=wu-yitong')
    await expect(page.getByRole('article')).not.toHaveCount(0)
    const paper = await page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.documentElement)
      return backgroundColor.match(/\d+/g)!.slice(0, 3).map(Number)
    })
    const bright = paper.every((channel) => channel > 127)
    expect(bright).toBe(colorScheme === 'light')
    const texts = await textContrasts(page.locator('body'))
    expect(texts.filter(({ ratio }) => ratio < 4.5)).toEqual([])
  })
}

/** Keeps where each strand begins, in pixels from the top, each time that it is drawn anew. */
const recordPlaces = (page: Page) =>
  page.locator('svg:has(> g > .strand)').evaluateHandle((drawing) => {
    const begin = (path: Element) => Number(/^M0,([-\d.]+)/.exec(path.getAttribute('d')!)?.[1])
    const places = new Map(
      [...drawing.querySelectorAll('path')].map((path) => [path, [begin(path)]]),
    )
    const note = ({ target }: MutationRecord) =>
      places.get(target as SVGPathElement)?.push(begin(target as Element))
    new MutationObserver((records) => records.forEach(note)).observe(drawing, {
      subtree: true,
      attributeFilter: ['d'],
    })
    const range = (ys: number[]) => Math.max(...ys) - Math.min(...ys)
    return {
      /** The places of the strand that went farthest. */
      farthest: () => [...places.values()].reduce((a, b) => (range(a) >= range(b) ? a : b)),
    }
  })

test('strands slide when a filter changes what is there, and can be turned around midway', async ({
  page,
}) => {
  await page.goto('/')
  await expectDrawn(page, ningbo.points)
  const record = await recordPlaces(page)
  const places = () => record.evaluate(({ farthest }) => farthest())
  await themeBox(page, 'talent').check()
  await expect.poll(async () => (await places()).length).toBeGreaterThan(2)
  await themeBox(page, 'talent').uncheck()
  await expectDrawn(page, ningbo.points)
  await expect(async () => {
    const [first, ...rest] = await places()
    expect(rest.at(-1)).toBe(first)
  }).toPass()
  const ys = await places()
  const leaps = ys.slice(1).map((y, i) => Math.abs(y - ys[i]!))
  const way = Math.max(...ys) - Math.min(...ys)
  expect(way).toBeGreaterThan(1)
  // There and back by way of places between, not in two leaps.
  expect(leaps.filter((leap) => leap > 0).length).toBeGreaterThan(2)
})

test('with reduced motion nothing slides', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await expectDrawn(page, ningbo.points)
  const record = await recordPlaces(page)
  await themeBox(page, 'talent').check()
  await expectDrawn(page, onAny(['talent']))
  await expect.poll(() => record.evaluate(({ farthest }) => farthest().length)).toBe(2)
  const moving = await page.evaluate(() => {
    const moves = (element: Element) =>
      getComputedStyle(element)
        .transitionDuration.split(', ')
        .some((duration) => Number.parseFloat(duration) > 0)
    return {
      animations: document.getAnimations().length,
      elements: [...document.querySelectorAll('body *')]
        .filter(moves)
        .map(({ tagName }) => tagName),
    }
  })
  expect(moving).toEqual({ animations: 0, elements: [] })
})

test('in forced colours the kinds stay apart and controls stay visible', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.strand')).not.toHaveCount(0)
  const usual = await strokes(page)
  await page.emulateMedia({ forcedColors: 'active' })
  expect(new Set(await strokes(page)).size).toBe(KINDS.length)
  expect(await strokes(page)).toEqual(usual)
  // What is ticked has a sign of its own colour; what is not looks like all that is shown.
  const sign = picture(page)
    .locator('label', { has: themeBox(page, 'talent') })
    .getByText('✓')
  await expect(sign).toHaveCount(0)
  await page.getByRole('checkbox', { name: /^人才/ }).check()
  await expect(picture(page).getByText('✓')).toHaveCount(1)
  await expect(picture(page).getByText('✓')).toBeVisible()
  const selected = page.locator('label:has(input[type="radio"]:checked)').first()
  const plain = page.locator('label:has(input[type="radio"]:not(:checked))').first()
  const look = (label: typeof plain) =>
    label.evaluate((element) => {
      const { backgroundColor, outlineStyle, border, textDecoration, fontWeight } =
        getComputedStyle(element)
      return { backgroundColor, outlineStyle, border, textDecoration, fontWeight }
    })
  expect(await look(selected)).not.toEqual(await look(plain))
})

test('more contrast makes what was muted plain', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await page.goto('/')
  await expect(page.locator('.strand')).not.toHaveCount(0)
  const texts = await textContrasts(page.locator('body'))
  expect(texts.filter(({ ratio }) => ratio < 7)).toEqual([])
})

for (const lang of ['zh', 'en', 'both'] as const) {
  test(`text of 200 % at 1440 pixels: nothing overlaps or is cut off, ${lang}`, async ({
    page,
  }) => {
    for (const choice of ['', '&speaker=wu-yitong', '&theme=talent,platforms']) {
      await page.goto(`/?lang=${lang}${choice}`)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveCSS('font-size', '24px')
      expect(await sidewaysOverflow(page)).toBe(0)
      expect(await unreadableText(page)).toEqual([])
      const parts = await page
        .locator(
          'main ol[aria-label], svg:has(.strand), main [role="group"]:has(li), main > section',
        )
        .evaluateAll((found) =>
          found.map((part) => part.getBoundingClientRect().toJSON() as DOMRect),
        )
      expect(parts.length).toBe(4)
      for (const [i, a] of parts.entries()) {
        for (const b of parts.slice(i + 1)) {
          const apart =
            a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top || b.bottom <= a.top
          expect(apart, JSON.stringify([a, b])).toBe(true)
        }
      }
    }
  })
}
