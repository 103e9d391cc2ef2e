import { expect, type Page, test } from '@playwright/test'
import { sidewaysOverflow, unreadableText } from './looks.ts'
import { language, ningbo } from './meeting.ts'

/** Strand ends that lie outside the box of their row, rows that overlap, ends off the columns. */
const misplaced = (page: Page) =>
  page.evaluate(() => {
    const wrong: string[] = []
    const row = (column: 'speaker' | 'theme', number: string) =>
      document.querySelector(`li[data-${column}="${number}"]`)!.getBoundingClientRect()
    const paths = [...document.querySelectorAll<SVGPathElement>('.strand')]
    const space = paths[0]!.ownerSVGElement!.getBoundingClientRect()
    for (const path of paths) {
      const { speaker, theme, point } = path.dataset
      const matrix = path.getScreenCTM()!
      const start = path.getPointAtLength(0).matrixTransform(matrix)
      const end = path.getPointAtLength(path.getTotalLength()).matrixTransform(matrix)
      const [from, to] = [row('speaker', speaker!), row('theme', theme!)]
      if (start.y < from.top || start.y > from.bottom) wrong.push(`start of ${point} → ${theme}`)
      if (end.y < to.top || end.y > to.bottom) wrong.push(`end of ${point} → ${theme}`)
      if (Math.abs(start.x - space.left) > 1) wrong.push(`start of ${point} off its column`)
      if (Math.abs(end.x - space.right) > 1) wrong.push(`end of ${point} off its column`)
    }
    for (const column of ['speaker', 'theme']) {
      const rows = [...document.querySelectorAll(`li[data-${column}]`)]
      for (const [i, below] of rows.entries()) {
        const above = rows[i - 1]?.getBoundingClientRect()
        if (above && below.getBoundingClientRect().top < above.bottom - 0.5) {
          wrong.push(`${column} ${i} overlaps the one above`)
        }
      }
    }
    return wrong
  })

const strandCount = ningbo.points.flatMap(({ themes }) => themes).length
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1100, height: 700 },
  { width: 700, height: 900 },
]

for (const lang of ['zh', 'en', 'both'] as const) {
  test(`strands meet their rows, rows and labels keep apart, ${lang}`, async ({ page }) => {
    for (const size of SIZES) {
      await page.setViewportSize(size)
      await page.goto(`/?lang=${lang}`)
      await expect(page.locator('.strand')).toHaveCount(strandCount)
      await expect.poll(() => misplaced(page)).toEqual([])
      expect(await unreadableText(page)).toEqual([])
      expect(await sidewaysOverflow(page)).toBe(0)
    }
  })
}

test('strands follow their rows: another language, another width, larger text', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.locator('.strand')).toHaveCount(strandCount)
  await language(page, '双语 Both languages').check()
  await expect.poll(() => misplaced(page)).toEqual([])
  await page.setViewportSize({ width: 1100, height: 700 })
  await expect.poll(() => misplaced(page)).toEqual([])
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '150%'
  })
  await expect.poll(() => misplaced(page)).toEqual([])
})

for (const lang of ['zh', 'en'] as const) {
  test(`at 1440 × 900 the picture is seen whole, ${lang}`, async ({ page }) => {
    await page.goto(`/?lang=${lang}`)
    await expect(page.locator('.strand')).toHaveCount(strandCount)
    for (const row of await page.locator('li[data-speaker], li[data-theme]').all()) {
      await expect(row).toBeInViewport({ ratio: 0.95 })
    }
    const title = page.getByRole('heading', { level: 1 })
    expect((await title.boundingBox())!.height).toBeLessThan(40)
  })

  test(`at 1024 pixels the strands have 220, and no label is broken within a word, ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await page.goto(`/?lang=${lang}`)
    await expect(page.locator('.strand')).toHaveCount(strandCount)
    const space = await page.locator('svg:has(.strand)').boundingBox()
    expect(space!.width).toBeGreaterThanOrEqual(220)
    const label = page
      .locator('li[data-theme] label')
      .filter({ hasText: /^Digital empowerment|数字赋能/ })
    const one = await label.evaluate((element) =>
      Number.parseFloat(getComputedStyle(element).lineHeight),
    )
    expect((await label.boundingBox())!.height).toBeLessThan(one * 2.6)
  })
}

test('a role that is cut says so in full where it is pointed at, and to those who hear it', async ({
  page,
}) => {
  await page.goto('/?lang=en')
  const role = page.getByTitle(
    /^Deputy Director of the Administrative Committee of the Ningbo Qianwan/,
  )
  await expect(role).toHaveText((await role.getAttribute('title'))!)
  await expect(page.getByRole('button', { name: /^Han Baishun/ })).toHaveAccessibleDescription(
    (await role.getAttribute('title'))!,
  )
})
