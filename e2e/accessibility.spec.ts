import { expect, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import {
  by,
  count,
  KIND_WORDS,
  kindBox,
  ningbo,
  onAny,
  pane,
  picture,
  remaining,
  shownThemes,
  speakerButton,
  speakerOf,
  themeBox,
  themeOf,
} from './meeting.ts'

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

for (const lang of ['zh', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${lang}, ${colorScheme}`, async ({ page }) => {
      test.slow()
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const look = async (device: keyof typeof SIZES, choice: string) => {
        await page.setViewportSize(SIZES[device])
        await page.goto(`/?lang=${lang}${choice}`)
        await expect(page.locator('.strand')).not.toHaveCount(0)
        expect(await axeFindings(page), `${device} ${choice}`).toEqual([])
      }
      const [speaker, theme] = ['&speaker=wang-minxuan', '&theme=talent,platforms'] as const
      await look('desktop', '')
      await look('phone', '')
      // Both of each in either language and colour scheme, though not on every device.
      await look('desktop', colorScheme === 'light' ? speaker : theme)
      await look('phone', colorScheme === 'light' ? theme : speaker)
    })
  }
}

test('axe finds nothing with an explanation open, and on the page of a failure', async ({
  page,
}) => {
  await page.goto('/?speaker=wang-minxuan')
  await page.getByRole('button', { name: '八八战略' }).click()
  expect(await axeFindings(page)).toEqual([])
  await page.goto('/?transcript=transcripts/none.json')
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

test('in every view one heading is the first, and none skips a level', async ({ page }) => {
  const looks = [
    ...['', '&theme=talent', '&speaker=hu-jinhong', '&speaker=hu-jinhong&with=wu-yitong'],
    ...[
      '&view=time',
      '&view=matrix',
      '&view=remedies',
      '&view=coverage',
      '&view=source',
      '&embed',
      '&q=人才',
    ],
  ]
  for (const look of looks) {
    await page.goto(`/?lang=zh${look}`)
    // What is embedded has its title, and the pane what a filter left, a moment later.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    const skipping = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)
    expect(skipping, look).toEqual([])
  }
})

test('what speakers call their points stands below their names', async ({ page }) => {
  await page.goto('/?theme=talent')
  const left = onAny(['talent'])
  const speakers = ningbo.speakers.filter(({ id }) => by(id, left).length > 0)
  const names = pane(page, themeOf('talent').label.zh!).getByRole('heading', { level: 3 })
  await expect(names).toContainText(speakers.map(({ name }) => name.zh!))
  const headings = pane(page, themeOf('talent').label.zh!).getByRole('heading', { level: 4 })
  await expect(headings.first()).toHaveText(left.find(({ heading }) => heading)!.heading!.zh!)
})

for (const lang of ['zh', 'en'] as const) {
  test(`names begin with the visible label and say the count, ${lang}`, async ({ page }) => {
    await page.goto(`/?lang=${lang}`)
    const points = ningbo.points
    const buttons = picture(page).getByRole('button')
    for (const [i, { id, name }] of ningbo.speakers.entries()) {
      await expect(buttons.nth(i)).toHaveText(name[lang]!)
      const named = `${name[lang]}, ${count(by(id).length, lang)}`
      await expect(buttons.nth(i)).toHaveAccessibleName(named)
    }
    const boxes = picture(page).getByRole('checkbox')
    for (const [i, { id, label }] of shownThemes.entries()) {
      const named = `${label[lang]}, ${count(onAny([id]).length, lang)}`
      await expect(boxes.nth(i)).toHaveAccessibleName(named)
      await expect(
        page.locator('label').filter({ has: page.locator(`[data-theme-control="${i}"]`) }),
      ).toContainText(label[lang]!)
    }
    await expect(kindBox(page, 'view', points, lang)).toBeVisible()
  })

  test(`each point is an article labelled by its kind and text, ${lang}`, async ({ page }) => {
    for (const id of ['wu-yitong', 'wang-minxuan']) {
      await page.goto(`/?speaker=${id}&lang=${lang}`)
      await expect(pane(page, speakerOf(id).name[lang]!)).toBeVisible()
      const articles = page.getByRole('article')
      await expect(articles).toHaveCount(by(id).length)
      for (const [i, { kind, text }] of by(id).entries()) {
        const name = `${KIND_WORDS[kind][lang]} ${text[lang]}`
        await expect(articles.nth(i)).toHaveAccessibleName(name)
      }
    }
  })
}

test('the pane is a region named after what it shows', async ({ page }) => {
  await page.goto('/?speaker=leng-guoqi')
  await expect(pane(page, '冷国琪')).toBeVisible()
  await themeBox(page, 'digital').check()
  await speakerButton(page, 'leng-guoqi', onAny(['digital'])).click()
  await expect(pane(page, themeOf('digital').label.zh!)).toBeVisible()
})

test('a live region, there from the start, says what a filter left', async ({ page }) => {
  await page.goto('/')
  const live = page.getByRole('status')
  await expect(live).toHaveText(remaining(ningbo.points))
  const element = await live.elementHandle()
  await themeBox(page, 'talent').check()
  await expect(live).toHaveText(remaining(onAny(['talent'])))
  expect(await live.evaluate((now, before) => now === before, element)).toBe(true)
})

test('the drawing and the beads are hidden from assistive technology', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.strand')).not.toHaveCount(0)
  await expect(page.locator('svg:not([aria-hidden="true"])')).toHaveCount(0)
  await expect(page.locator('svg').locator('[tabindex], a, button')).toHaveCount(0)
})
