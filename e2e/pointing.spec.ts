import { expect, type Page, test } from '@playwright/test'
import { textContrasts } from './looks.ts'
import {
  by,
  KIND_WORDS,
  ningbo,
  onAny,
  picture,
  pointNumber,
  shownThemes,
  speakerButton,
  speakerNumber,
  speakerOf,
  themeBox,
  themeNumber,
  themeOf,
} from './meeting.ts'
import { bead, clearPlace, expectLifted } from './strands.ts'

/** The tooltip says nothing that the lists and the pane do not, so it has no role. */
const tooltip = (page: Page) => page.locator('body > [aria-hidden="true"]:not(#root)')

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.strand')).not.toHaveCount(0)
})

test('pointing at a speaker lifts what belongs to them and fades the rest', async ({ page }) => {
  const own = by('hu-jinhong')
  await speakerButton(page, 'hu-jinhong').hover()
  await expectLifted(page, own)
  const numbers = (what: string, key: string) =>
    page
      .locator(what)
      .evaluateAll((all, key) => all.map((one) => Number(one.getAttribute(key))), key)
  const points = own.map(({ id }) => pointNumber(id))
  expect(await numbers('.beads [data-point][data-lifted]', 'data-point')).toEqual(points)
  await expect(page.locator('.beads [data-faded]')).toHaveCount(ningbo.points.length - own.length)
  const linked = shownThemes.filter(({ id }) => onAny([id], own).length > 0)
  const themes = linked.map(({ id }) => themeNumber(id))
  expect(await numbers('li[data-theme][data-lifted]', 'data-theme')).toEqual(themes)
  await expect(page.locator('li[data-theme][data-faded]')).toHaveCount(
    ningbo.themes.length - linked.length,
  )
  const faded = page.locator('.strand[data-faded]').first()
  const lifted = page.locator('.strand[data-lifted]').first()
  await expect(lifted).toHaveCSS('stroke-opacity', '1')
  await expect
    .poll(() => faded.evaluate((path) => Number(getComputedStyle(path).strokeOpacity)))
    .toBeLessThan(0.2)
  await page.mouse.move(0, 0)
  await expect(page.locator('[data-lifted], [data-faded]')).toHaveCount(0)
})

test('the focus lifts as the pointer does', async ({ page }) => {
  await page.getByRole('button', { name: '清除' }).focus()
  await page.keyboard.press('Tab')
  await expectLifted(page, by(ningbo.speakers[0]!.id))
  await page.keyboard.press('ArrowDown')
  await expectLifted(page, by(ningbo.speakers[1]!.id))
  await page.keyboard.press('Tab')
  await expect(page.locator('li[data-theme][data-lifted]')).toHaveCount(1)
})

test('pointing at a theme lifts its points and tells its definition', async ({ page }) => {
  await themeBox(page, 'talent').hover()
  await expectLifted(page, onAny(['talent']), ['talent'])
  await expect(tooltip(page)).toHaveText(themeOf('talent').definition!.zh!)
  await expect(tooltip(page)).toBeInViewport({ ratio: 1 })
  const speakers = page.locator('li[data-speaker][data-lifted]')
  await expect(speakers).toHaveCount(new Set(onAny(['talent']).map((p) => p.speaker)).size)
})

test('what is said of a theme hides no theme', async ({ page }) => {
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 768 })
    for (const { id, definition } of shownThemes) {
      await themeBox(page, id).hover()
      await expect(tooltip(page)).toHaveText(definition!.zh!)
      await expect(tooltip(page)).toBeInViewport({ ratio: 1 })
      const { x, width: wide } = (await tooltip(page).boundingBox())!
      const row = (await page.locator(`li[data-theme="${themeNumber(id)}"]`).boundingBox())!
      expect(x + wide < row.x || x > row.x + row.width, `${width}: ${id}`).toBe(true)
    }
  }
})

test('a bead shows its point', async ({ page }) => {
  const point = by('ding-ding')[3]!
  await bead(page, pointNumber(point.id)).hover()
  await expect(tooltip(page)).toContainText(point.text.zh!)
  await expect(tooltip(page)).toContainText(KIND_WORDS[point.kind].zh)
  await expect(tooltip(page)).toContainText(speakerOf(point.speaker).name.zh!)
  await expectLifted(page, [point])
  await page.mouse.move(0, 0)
  await expect(tooltip(page)).toHaveCount(0)
})

test('a strand shows its point, also a little beside it', async ({ page }) => {
  const place = await clearPlace(page)
  const point = ningbo.points[place.point]!
  for (const aside of [0, 2]) {
    await page.mouse.move(0, 0)
    await page.mouse.move(place.x, place.y + aside)
    await expect(tooltip(page)).toContainText(point.text.zh!)
    await expectLifted(page, [point])
  }
  await expect(tooltip(page)).toBeInViewport({ ratio: 1 })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no text of the picture falls under 4.5 : 1 when it fades, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await speakerButton(page, 'hu-jinhong').hover()
    await expect(page.locator('li[data-speaker][data-faded]')).toHaveCount(
      ningbo.speakers.length - 1,
    )
    await expect(page.locator(`li[data-speaker="${speakerNumber('hu-jinhong')}"]`)).toHaveAttribute(
      'data-lifted',
    )
    const texts = await textContrasts(picture(page))
    expect(texts.length).toBeGreaterThan(ningbo.speakers.length + ningbo.themes.length)
    expect(texts.filter(({ ratio }) => ratio < 4.5)).toEqual([])
  })
}

test('over a strand and a bead the pointer is a hand, and nowhere else between the columns', async ({
  page,
}) => {
  const cursorAt = (x: number, y: number) =>
    page.evaluate(([x, y]) => getComputedStyle(document.elementFromPoint(x!, y!)!).cursor, [x, y])
  const { x, y } = await clearPlace(page)
  await page.mouse.move(x, y)
  expect(await cursorAt(x, y)).toBe('pointer')
  // Or all in it would be styled anew whenever the hand comes and goes.
  await expect(picture(page)).toHaveCSS('cursor', 'auto')
  const box = (await bead(page, 0).boundingBox())!
  const onBead = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.move(onBead.x, onBead.y)
  expect(await cursorAt(onBead.x, onBead.y)).toBe('pointer')
  expect(await cursorAt(x, y)).toBe('auto')
})

test('what is marked in a row has its names styled anew, not all that is in the row', async ({
  page,
}) => {
  // Such a rule has Chromium go through all below whatever has the attribute.
  const wide = await page.evaluate(() => {
    const within = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
        ...('cssRules' in rule ? within(rule.cssRules as CSSRuleList) : []),
      ])
    return [...document.styleSheets].flatMap((sheet) => within(sheet.cssRules))
  })
  expect(wide.length).toBeGreaterThan(300)
  expect(
    wide.filter((selector) => /:is\([^()]*(\([^()]*\))?\[data-[^)]* \*\)/.test(selector)),
  ).toEqual([])
})
