import { expect, type Page, test } from '@playwright/test'
import { countCrossings } from '../src/layout/strands.ts'
import { openLarge, rows } from './large-meeting.ts'
import { by, expectAllBy, inAddress, ningbo, pane, picture, speakerButton } from './meeting.ts'
import { openReview } from './open-review.ts'
import { testSettings } from './settings.ts'

/*
 * The order of the rows: as given, by number, by name, and so that few strands cross.
 */

const sort = (page: Page) => picture(page).getByRole('combobox')
const names = (page: Page) =>
  picture(page)
    .locator('[data-speaker-control]')
    .evaluateAll((all) => all.map((one) => one.textContent))
const given = ningbo.speakers.map(({ name }) => name.zh!)

/** How many of the strands cross, by where each begins and ends. */
async function crossings(page: Page): Promise<number> {
  const paths = await picture(page)
    .locator('.strand')
    .evaluateAll((all) => all.map((one) => one.getAttribute('d')!))
  return countCrossings(
    paths.map((path) => {
      const [, y0, y1] = path.match(/^M0,([-\d.]+).*,([-\d.]+)$/)!
      return { y0: Number(y0), y1: Number(y1) }
    }),
  )
}

/** Opens the picture and touches it: how it is sorted comes then. */
async function open(page: Page, rest = '') {
  await page.goto(`/${rest}`)
  await expect(page.locator('.strand').first()).toBeVisible()
  await page.mouse.move(400, 20)
  await expect(sort(page)).toBeVisible()
}

test('few crossings: the same strands, of which fewer cross; all else goes on', async ({
  page,
}) => {
  await open(page)
  await expect(sort(page)).toHaveAccessibleName('排序')
  expect(await names(page)).toEqual(given)
  const before = await crossings(page)
  await sort(page).selectOption('交叉较少')
  await expect.poll(() => inAddress(page)).toEqual({ sort: 'crossings' })
  await expect.poll(() => names(page)).not.toEqual(given)
  expect((await names(page)).toSorted()).toEqual(given.toSorted())
  await expect.poll(() => crossings(page)).toBeLessThan(before * 0.8)
  // The groups of themes keep their places.
  await expect(picture(page).getByRole('heading', { level: 2 })).toHaveText(
    ningbo.groups!.map(({ label }) => label.zh!),
  )

  await speakerButton(page, 'hu-jinhong').click()
  await expectAllBy(page, 'hu-jinhong')
  await expect(speakerButton(page, 'hu-jinhong')).toHaveAttribute('aria-pressed', 'true')

  await sort(page).selectOption('原序')
  await expect.poll(() => names(page)).toEqual(given)
  await expect.poll(() => inAddress(page)).toEqual({ speaker: 'hu-jinhong' })
})

test('an address opens in its order, and keys go along it', async ({ page }) => {
  await open(page, '?sort=total')
  const most = ningbo.speakers.toSorted((a, b) => by(b.id).length - by(a.id).length)
  await expect.poll(() => names(page)).toEqual(most.map(({ name }) => name.zh!))
  await speakerButton(page, most[0]!.id).focus()
  await page.keyboard.press('ArrowDown')
  await expect(speakerButton(page, most[1]!.id)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: most[1]!.name.zh! })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(speakerButton(page, most[1]!.id)).toBeFocused()
})

test('the field keeps the focus though the picture is made anew, and hides nothing', async ({
  page,
}) => {
  for (const width of [768, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await open(page)
    await sort(page).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => inAddress(page)).toEqual({ sort: 'total' })
    await expect(sort(page)).toBeFocused()
    const field = (await sort(page).boundingBox())!
    const drawn = (await picture(page).boundingBox())!
    expect(field.y).toBeGreaterThanOrEqual(drawn.y + drawn.height)
    const below = (await pane(page, '谁说了什么').boundingBox())!
    if (below.x < field.x + field.width) expect(field.y + field.height).toBeLessThan(below.y)
  }
})

test('the field comes with a picture that is gone back to from Review', async ({ page }) => {
  await openReview(page, 'Ada: The sluice is rusty.\n\nBo: The lamps are dark.\n', 'en')
  await page.mouse.move(400, 20)
  await page.getByRole('radio', { name: 'Picture' }).check()
  await expect(sort(page)).toBeVisible()
})

test('what is found and a strand that is lit are those of the same people in any order', async ({
  page,
}) => {
  await open(page, '?sort=crossings&lang=en')
  await expect.poll(() => names(page)).not.toEqual(ningbo.speakers.map(({ name }) => name.en!))
  await page.getByRole('link', { name: 'Nobody but Wu Yitong speaks of Moulds.' }).hover()
  const lit = ningbo.points.filter(({ themes }) => themes.includes('moulds'))
  await expect(async () => {
    const ids = await page
      .locator('.strand[data-lifted]')
      .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset.point))
    expect(ids).toHaveLength(lit.length)
  }).toPass()
})

test('a large meeting, the matrix and the lanes can be sorted so too', async ({ page }) => {
  await openLarge(page)
  const first = () => rows(page, 'speaker').first().getAttribute('data-speaker')
  const before = await first()
  await page.getByRole('radio', { name: '交叉较少' }).check()
  await expect.poll(first).not.toBe(before)
  await page.goto('/?view=matrix&sort=crossings')
  await expect(page.getByRole('radio', { name: '同类相邻' })).toBeChecked()
  const headers = page.getByRole('columnheader')
  await expect(headers.first()).toBeVisible()
  const people = (await headers.allTextContents()).filter((one) =>
    given.some((name) => one.includes(name)),
  )
  expect(people).toHaveLength(given.length)
  expect(people.every((one, i) => one.includes(given[i]!))).toBe(false)
})

testSettings(
  [
    ['en', 'dark', 1440],
    ['both', 'light', 1440],
  ],
  async (page, lang, check) => {
    await open(page, `?lang=${lang}&sort=crossings`)
    await check()
  },
)
