import { expect, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow, unreadableText } from './looks.ts'
import { expectAllBy, inAddress, ningbo, pane, picture, speakerOf, themeOf } from './meeting.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const CHOICES = ['', '&speaker=wu-yitong', '&theme=talent,platforms', '&kind=problem']

for (const lang of ['zh', 'en', 'both'] as const) {
  test(`nothing is cut off and nothing scrolls sideways, ${lang}`, async ({ page }) => {
    for (const choice of CHOICES) {
      await page.goto(`/?lang=${lang}${choice}`)
      await expect(page.locator('.strand')).not.toHaveCount(0)
      expect(await sidewaysOverflow(page), choice).toBeLessThanOrEqual(0)
      expect(await unreadableText(page), choice).toEqual([])
    }
  })
}

for (const percent of [150, 200]) {
  test(`with text at ${percent} % nothing scrolls sideways`, async ({ page }) => {
    for (const choice of ['lang=en', 'lang=zh&speaker=wu-yitong']) {
      await page.goto(`/?${choice}`)
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size
      }, `${percent}%`)
      await expect(page.locator('.strand')).not.toHaveCount(0)
      expect(await sidewaysOverflow(page), choice).toBeLessThanOrEqual(0)
    }
  })
}

test('the lists, a picture that fits, and the pane stand in one column', async ({ page }) => {
  await page.goto('/')
  const strands = page.locator('svg:has(.strand)')
  await expect(strands).toBeVisible()
  const drawing = (await strands.boundingBox())!
  expect(drawing.width).toBeGreaterThan(60)
  const above = (await picture(page).boundingBox())!
  const below = (await pane(page, '谁说了什么').boundingBox())!
  expect(below.y).toBeGreaterThanOrEqual(above.y + above.height)
  expect(below.width).toBeGreaterThan(330)
})

test('touching a speaker brings the pane into view', async ({ page }) => {
  const { id, name } = speakerOf('hu-jinhong')
  await page.goto('/')
  const heading = page.getByRole('heading', { level: 2, name: name.zh! })
  await picture(page)
    .getByRole('button', { name: new RegExp(`^${name.zh}, `) })
    .tap()
  await expect(heading).toBeInViewport()
  await expectAllBy(page, id)
  await expect(page.getByRole('article').first()).toBeInViewport()
  await page.getByRole('button', { name: /^下一位/ }).tap()
  const next = ningbo.speakers[ningbo.speakers.findIndex((one) => one.id === id) + 1]!
  await expect(page.getByRole('heading', { level: 2, name: next.name.zh! })).toBeInViewport()
})

for (const [choice, heading, answer] of [
  ['theme=talent', themeOf('talent').label.zh!, '人才 · 8 个观点'],
  ['speaker=hu-jinhong', speakerOf('hu-jinhong').name.zh!, '胡金红 · 9 个观点'],
] as const) {
  test(`an address with ${choice} shows the answer in the first screen`, async ({ page }) => {
    for (const [width, height] of [
      [390, 844],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto(`/?${choice}`)
      await expect(page.getByRole('heading', { level: 2, name: heading })).toBeInViewport()
      await expect(page.getByText(answer, { exact: true })).toBeInViewport()
      await expect(page.getByRole('article').first()).toBeInViewport()
      // What meeting it is stands there as well: nothing was scrolled away.
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
    }
    await page.getByRole('button', { name: '清除', exact: true }).tap()
    await expect(page.getByText(answer, { exact: true })).toHaveCount(0)
    await expect(picture(page)).toBeInViewport()
  })
}

test('what is ticked far down is answered in view, and the answer stays named', async ({
  page,
}) => {
  await page.goto('/?lang=en')
  await page.getByRole('checkbox', { name: /^Strategy,/ }).tap()
  const answer = page.getByText('Strategy · 6 points', { exact: true })
  await expect(page.getByRole('heading', { level: 2, name: 'Strategy' })).toBeInViewport()
  await expect(answer).toBeInViewport()
  await page.getByRole('article').last().scrollIntoViewIfNeeded()
  await expect(answer).toBeInViewport()
  await page.getByRole('button', { name: 'To the picture' }).tap()
  await expect(page.getByRole('checkbox', { name: /^Moulds,/ })).toBeInViewport()
})

test('views and kinds open from below, in a row each that never breaks', async ({ page }) => {
  await page.goto('/?lang=en')
  const rows = (names: readonly RegExp[]) =>
    Promise.all(
      names.map(async (name) => (await page.getByRole('button', { name }).boundingBox())!.y),
    )
  for (const width of [360, 390]) {
    await page.setViewportSize({ width, height: 740 })
    const [open, exported] = await rows([/^Open/, /^Export/])
    expect(exported, `${width}`).toBe(open)
  }
  const kind = page.getByRole('checkbox', { name: /^Problems/ })
  await expect(kind).toBeHidden()
  await page.getByRole('button', { name: 'Filter' }).tap()
  await kind.check()
  expect(await axeFindings(page)).toEqual([])
  await expect(page.getByRole('group', { name: 'Themes' }).getByRole('radio')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(kind).toBeHidden()
  expect(inAddress(page)).toMatchObject({ kind: 'problem' })
  await page.getByRole('button', { name: 'View Picture' }).tap()
  await page.getByRole('radio', { name: 'Matrix' }).check()
  await expect(page.getByRole('radio', { name: 'Matrix' })).toBeHidden()
  await expect(page.getByRole('table')).toBeVisible()
})

test('how the rows are sorted stands in the sheet of the kinds', async ({ page }) => {
  await page.goto('/?lang=en')
  const names = () =>
    page.locator('[data-speaker-control]').evaluateAll((all) => all.map((one) => one.textContent))
  await page.getByRole('button', { name: 'Filter' }).tap()
  const sheet = page.locator('#filter')
  const sort = page.getByRole('combobox', { name: 'Sort' })
  await expect(sort).toHaveCount(1)
  for (const [width, height] of [
    [390, 844],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    const field = (await sort.boundingBox())!
    expect(field.height).toBeGreaterThanOrEqual(24)
    const kinds = (await sheet.getByRole('group').first().boundingBox())!
    expect(field.y - kinds.y - kinds.height).toBeLessThan(24)
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
  }
  expect(await axeFindings(page)).toEqual([])
  await sort.focus()
  await sort.selectOption('Name')
  await expect.poll(names).toEqual((await names()).toSorted())
  await expect(sort).toBeFocused()
  await expect(sheet).toBeVisible()
})

test('a finger’s 24 pixels on a control meet no other control', async ({ page }) => {
  await page.goto('/?speaker=wu-yitong')
  await expect(page.getByRole('article')).not.toHaveCount(0)
  const close = await page
    .locator('li[data-speaker], li[data-theme] label, main button:not(li button), fieldset label')
    .evaluateAll((controls) => {
      const boxes = controls.map((control) => control.getBoundingClientRect())
      const gap = (x: number, low: number, high: number) => Math.max(low - x, x - high, 0)
      return controls.flatMap((control, i) => {
        const { left, top, width, height } = boxes[i]!
        // In a sheet that is closed.
        if (width === 0) return []
        if (width >= 24 && height >= 24) return []
        const [x, y] = [left + width / 2, top + height / 2]
        const tooClose = boxes.some(
          (box, j) =>
            i !== j && Math.hypot(gap(x, box.left, box.right), gap(y, box.top, box.bottom)) < 12,
        )
        return tooClose ? [control.textContent] : []
      })
    })
  expect(close).toEqual([])
})
