import { expect, type Page, test } from '@playwright/test'
import {
  by,
  expectArticles,
  inAddress,
  kindBox,
  ningbo,
  ofKind,
  onAll,
  onAny,
  pane,
  remaining,
  speakerButton,
  themeBox,
} from './meeting.ts'

const OVERVIEW = '谁说了什么'
const status = (page: Page) => page.getByRole('status')

test('Back and Forward go through the choices one by one', async ({ page }) => {
  await page.goto('/')
  await speakerButton(page, 'hu-jinhong').click()
  await themeBox(page, 'talent').check()
  await kindBox(page, 'problem', onAny(['talent'])).check()
  const left = ofKind('problem', onAny(['talent']))
  const steps = [
    { address: {}, points: ningbo.points },
    { address: { speaker: 'hu-jinhong' }, points: ningbo.points },
    { address: { speaker: 'hu-jinhong', theme: 'talent' }, points: onAny(['talent']) },
    { address: { speaker: 'hu-jinhong', theme: 'talent', kind: 'problem' }, points: left },
  ]
  await expect(status(page)).toHaveText(remaining(left))
  for (const step of steps.slice(0, -1).reverse()) {
    await page.goBack()
    await expect(status(page)).toHaveText(remaining(step.points))
    await expect.poll(() => inAddress(page)).toEqual(step.address)
  }
  await expect(pane(page, OVERVIEW)).toBeVisible()
  for (const step of steps.slice(1)) {
    await page.goForward()
    await expect(status(page)).toHaveText(remaining(step.points))
    await expect.poll(() => inAddress(page)).toEqual(step.address)
    await expect(pane(page, '胡金红')).toBeVisible()
  }
})

test('a reload, and the same address at somebody else’s, show the same', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/')
  await page.getByRole('radio', { name: '双语 Both languages' }).check()
  await page.getByRole('button', { name: /^江再国 Jiang Zaiguo/ }).click()
  await page.getByRole('checkbox', { name: /^人才 Talent/ }).check()
  const main = page.getByRole('main')
  await expect(main.getByRole('article')).not.toHaveCount(by('jiang-zaiguo').length)
  // The last thing to come of a pane with points.
  await expect(main.locator('summary', { hasText: '与…比较' })).toBeVisible()
  await expect(main.getByRole('button', { name: /^引用/ }).first()).toBeVisible()
  // What comes with the first touch is there everywhere.
  const touch = (one: Page) => one.mouse.move(9, 9)
  await touch(page)
  await expect(main.getByRole('combobox', { name: /^排序/ })).toBeVisible()
  const before = await main.innerText()
  await page.reload()
  await touch(page)
  await expect.poll(() => main.innerText()).toBe(before)
  const elsewhere = await browser.newContext({ locale: 'en-GB', baseURL: baseURL! })
  const other = await elsewhere.newPage()
  await other.goto(page.url())
  await touch(other)
  await expect.poll(() => other.getByRole('main').innerText()).toBe(before)
  await elsewhere.close()
})

test('an address with every part opens all of it', async ({ page }) => {
  const themes = ['new-materials', 'talent']
  const left = ofKind('problem', onAll(themes))
  const [point] = by('hu-jinhong', left)
  const query = `speaker=hu-jinhong&theme=${themes}&match=all&kind=problem&lang=en&point=${point!.id}`
  await page.goto(`/?${query}`)
  await expect(status(page)).toHaveText(remaining(left, 'en'))
  await expectArticles(pane(page, 'Hu Jinhong'), by('hu-jinhong', left), 'en')
  await expect(page.getByRole('article')).toHaveAttribute('data-current')
  for (const id of themes) await expect(themeBox(page, id, left, 'en')).toBeChecked()
  await expect(kindBox(page, 'problem', onAll(themes), 'en')).toBeChecked()
  await expect(page.getByRole('radio', { name: 'all' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'English' })).toBeChecked()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('what the meeting does not have is dropped, with a line that says so', async ({ page }) => {
  await page.goto(
    '/?speaker=nobody&theme=mold,talent&kind=joke,problem&lang=fr&match=some&point=x-9',
  )
  const left = ofKind('problem', onAny(['talent']))
  await expect(status(page)).toHaveText(remaining(left))
  for (const part of [
    'speaker=nobody',
    'theme=mold',
    'kind=joke',
    'lang=fr',
    'match=some',
    'point=x-9',
  ]) {
    await expect(page.getByRole('alert')).toContainText(part)
  }
  await expect(page.getByRole('alert')).not.toContainText('talent')
  await expect(pane(page, '人才')).toBeVisible()
  await kindBox(page, 'problem', onAny(['talent'])).uncheck()
  await expect.poll(() => inAddress(page)).toEqual({ theme: 'talent' })
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('Escape undoes the last narrowing, one at a time', async ({ page }) => {
  await page.goto('/')
  await themeBox(page, 'talent').check()
  await speakerButton(page, 'hu-jinhong', onAny(['talent'])).click()
  await themeBox(page, 'platforms', onAny(['talent'])).check()
  const steps = [{ speaker: 'hu-jinhong', theme: 'talent' }, { speaker: 'hu-jinhong' }, {}, {}]
  for (const address of steps) {
    await page.keyboard.press('Escape')
    await expect.poll(() => inAddress(page)).toEqual(address)
  }
  await expect(pane(page, OVERVIEW)).toBeVisible()
})

test('Clear undoes all, and keeps the language', async ({ page }) => {
  await page.goto('/?speaker=hu-jinhong&theme=talent,platforms&match=all&kind=problem&lang=en')
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(status(page)).toHaveText(remaining(ningbo.points, 'en'))
  await expect(pane(page, 'Who said what')).toBeVisible()
  await expect.poll(() => inAddress(page)).toEqual({ lang: 'en' })
  await page.goBack()
  await expect(pane(page, 'Hu Jinhong')).toBeVisible()
})
