import { expect, type Page, test } from '@playwright/test'
import { harbour, inAddress, ningbo, pane, picture, speakerButton } from './meeting.ts'

const PATH = 'transcripts/harbour.json'
const TWO = [
  { path: 'transcripts/ningbo.json', title: ningbo.meeting.title },
  { path: PATH, title: harbour.meeting.title },
]

const offer = (page: Page, path: string, json: unknown) =>
  page.route(`**/${path}`, (route) => route.fulfill({ json }))

test.beforeEach(({ page }) => offer(page, PATH, harbour))

async function expectHarbour(page: Page): Promise<void> {
  const { title, place } = harbour.meeting
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.zh!)
  await expect(page).toHaveTitle(new RegExp(title.zh!))
  await expect(page.getByText(place!.zh!).first()).toBeVisible()
  await expect(picture(page).getByRole('button')).toHaveCount(harbour.speakers.length)
  await expect(picture(page).getByRole('checkbox')).toHaveCount(harbour.themes.length)
  await expect(page.getByRole('status')).toHaveText(
    `${harbour.speakers.length} 位发言人，${harbour.points.length} 个观点`,
  )
}

test('with one meeting there is no switcher', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ningbo.meeting.title.zh!)
  await expect(page.getByRole('combobox')).toHaveCount(0)
})

test('with two the reader picks one, and the choices of the other go', async ({ page }) => {
  await offer(page, 'transcripts/index.json', { transcripts: TWO })
  await page.goto('/?speaker=hu-jinhong&theme=talent&lang=zh')
  const switcher = page.getByRole('combobox', { name: '会议' })
  await expect(switcher.getByRole('option')).toHaveText(TWO.map(({ title }) => title.zh!))
  await switcher.selectOption(harbour.meeting.title.zh!)
  await expectHarbour(page)
  await expect.poll(() => inAddress(page)).toEqual({ transcript: PATH, lang: 'zh' })
  await switcher.selectOption(ningbo.meeting.title.zh!)
  await expect(speakerButton(page, 'hu-jinhong')).toBeVisible()
  await expect.poll(() => inAddress(page)).toEqual({ lang: 'zh' })
  await page.goBack()
  await expectHarbour(page)
  await expect(switcher).toHaveValue(PATH)
})

test('the first of the list is what opens', async ({ page }) => {
  await offer(page, 'transcripts/index.json', { transcripts: TWO.toReversed() })
  await page.goto('/')
  await expectHarbour(page)
  await expect.poll(() => inAddress(page)).toEqual({})
})

for (const lang of ['zh', 'en'] as const) {
  test(`an address with a transcript shows nothing but that transcript, ${lang}`, async ({
    page,
  }) => {
    await page.goto(`/?transcript=${PATH}&lang=${lang}`)
    const [speaker] = harbour.speakers
    const own = harbour.points.filter((point) => point.speaker === speaker!.id)
    const words = { zh: '谁说了什么', en: 'Who said what' }
    await expect(pane(page, words[lang])).toContainText(harbour.source.publisher![lang]!)
    const overview = await page.content()
    await picture(page)
      .getByRole('button', { name: new RegExp(`^${speaker!.name[lang]}, ${own.length}`) })
      .click()
    await expect(page.getByRole('article')).toContainText(own.map((point) => point.text[lang]!))
    await page.getByRole('checkbox', { name: new RegExp(harbour.themes[0]!.label[lang]!) }).check()
    const all = `${overview}${await page.content()}${await page.title()}`
    const { speakers, themes, points, terms, groups, meeting, source } = ningbo
    const ofNingbo = [
      meeting.title,
      meeting.place,
      source.publisher,
      ...speakers.flatMap(({ name, role }) => [name, role]),
      ...[...themes, ...groups!].map(({ label }) => label),
      ...points.map(({ text }) => text),
      ...terms!.map(({ term }) => term),
    ].map((words) => words![lang]!)
    expect(ofNingbo.filter((words) => all.includes(`>${words}<`))).toEqual([])
    expect(all).not.toMatch(/宁波|Ningbo/i)
  })
}

test('a transcript opens even where there is no list of meetings', async ({ page }) => {
  await page.route('**/transcripts/index.json', (route) => route.fulfill({ status: 404 }))
  await page.goto(`/?transcript=${PATH}`)
  await expectHarbour(page)
  await expect(page.getByRole('combobox')).toHaveCount(0)
})

test('an address cannot make the page read from elsewhere', async ({ page }) => {
  for (const elsewhere of ['https://example.com/a.json', '//example.com/a.json', '../a.json']) {
    await page.goto(`/?transcript=${encodeURIComponent(elsewhere)}`)
    await expect(page.getByRole('alert')).toContainText(elsewhere)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ningbo.meeting.title.zh!)
  }
})
