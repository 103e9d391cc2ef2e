import { expect, type Page, test } from '@playwright/test'
import { MINUTES } from '../../src/domain/format/minutes.fixture.ts'
import { parseText } from '../../src/domain/parse/parse.ts'
import { shelve } from '../shelf.ts'
import { clippedTexts, plainEnglish } from './looked-at.ts'

/*
 * The page in a third language, which is English with accents and longer words: what the other two languages get by
 * chance, room and translation, every language gets.
 */

const LANG = 'lang=en-XA'
const REPORT = `水渠座谈会
区长田小满提出两点要求：一是清理淤泥；二是加快修桥，留住人才。
村民李大河建议，先修好水泵。
`

async function openMine(page: Page, more: string, report = REPORT) {
  const parsed = await parseText(report)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  await page.goto('/robots.txt')
  await shelve(page, 'pond', parsed.transcript)
  await page.goto(`/?mine=pond&${LANG}&${more}`)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const dialog = (page: Page) => page.getByRole('dialog')

/** Ways to what a reader sees most; each ends with something to be seen. */
const VISITS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  picture: (page) => page.goto(`/?${LANG}`),
  pane: (page) => page.goto(`/?${LANG}&speaker=hu-jinhong&point=hu-jinhong-3`),
  filter: (page) => page.goto(`/?${LANG}&theme=talent,policy&match=all&kind=problem`),
  search: (page) => page.goto(`/?${LANG}&q=talent`),
  time: (page) => page.goto(`/?${LANG}&view=time`),
  matrix: (page) => page.goto(`/?${LANG}&view=matrix`),
  remedies: (page) => page.goto(`/?${LANG}&view=remedies`),
  coverage: (page) => page.goto(`/?${LANG}&view=coverage`),
  comparison: (page) => page.goto(`/?${LANG}&compare=hu-jinhong,wu-yitong`),
  source: (page) => page.goto(`/?${LANG}&view=source`),
  agenda: (page) => openMine(page, 'view=agenda&speaker=samuel-thorne', MINUTES),
  review: (page) => openMine(page, 'view=review'),
  'a point in review': (page) => openMine(page, 'view=review&point=tian-xiaoman-1'),
  opening: async (page) => {
    await page.goto(`/?${LANG}`)
    await page.getByRole('button', { name: 'ÓÓþééñ áá fííļéé…' }).click()
    await expect(dialog(page)).toBeVisible()
  },
  export: async (page) => {
    await page.goto(`/?${LANG}`)
    await page.getByRole('button', { name: 'Ééxþóóŕť' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
  },
  'a file that is not there': (page) => page.goto(`/?${LANG}&transcript=transcripts/none.json`),
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  for (const [name, visit] of Object.entries(VISITS)) {
    test(`${name} at ${width} px: nothing is cut off, no English is left`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await visit(page)
      await expect(heading(page)).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
      await test.info().attach(name, { body: await page.screenshot(), contentType: 'image/png' })
      expect(await page.evaluate(clippedTexts)).toEqual([])
      expect(await page.evaluate(plainEnglish)).toEqual([])
    })
  }
}

test('what is cut off and what is English is seen', async ({ page }) => {
  await page.setContent(`<html lang="en-XA"><body>
    <p style="width: 5rem; overflow: hidden; white-space: nowrap">çúť óóƒƒ áñð ľóóñĝ</p>
    <p style="width: 2000px">óúťšíðé</p>
    <p>Forgotten words</p><button aria-label="Unsaid">ó</button><p lang="en">English meeting</p>
  </body></html>`)
  expect(await page.evaluate(clippedTexts)).toEqual([
    expect.stringContaining('çúť'),
    'óúťšíðé (beyond the edge)',
    'the page is too wide',
  ])
  const left = ['Forgotten', 'words', 'Unsaid']
  expect((await page.evaluate(plainEnglish)).map((found) => found.split(':')[0])).toEqual(left)
})

test('the language is one of the list, in its own name', async ({ page }) => {
  await page.goto('/?lang=en')
  await page.getByRole('radio', { name: 'Pseudo' }).check()
  await expect(page.getByRole('region', { name: 'Ŵĥóó šááííð ŵĥááť' })).toBeVisible()
  await expect(page).toHaveURL(/lang=en-XA/)
})
