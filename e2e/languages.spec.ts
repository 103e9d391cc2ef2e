import { expect, type Page, test } from '@playwright/test'
import {
  inAddress,
  language,
  ningbo,
  picture,
  speakerButton,
  speakerOf,
  themeOf,
} from './meeting.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const { title } = ningbo.meeting

/** Texts that stand under a `lang` that is not theirs. */
const wronglyMarked = (page: Page) =>
  page.evaluate(() => {
    const wrong: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = (walker.currentNode as Text).data.trim()
      const element = walker.currentNode.parentElement!
      if (element.closest('noscript')) continue
      const marked = element.closest('[lang]')!.getAttribute('lang')!
      const chinese = /\p{Script=Han}/u.test(text)
      const english = !chinese && /\p{Script=Latin}{3}/u.test(text)
      if (chinese && !marked.startsWith('zh')) wrong.push(`${marked}: ${text}`)
      if (english && !marked.startsWith('en')) wrong.push(`${marked}: ${text}`)
    }
    return wrong
  })

const BROWSERS = [
  { locale: 'zh-CN', shown: 'zh' },
  { locale: 'zh-TW', shown: 'zh' },
  { locale: 'en-US', shown: 'en' },
  { locale: 'fr-FR', shown: 'en' },
] as const
for (const { locale, shown } of BROWSERS) {
  test.describe(() => {
    test.use({ locale })
    test(`a browser set to ${locale} gets ${shown}`, async ({ page }) => {
      await page.goto('/')
      await expect(heading(page)).toHaveText(title[shown]!)
      await expect(page.locator('html')).toHaveAttribute('lang', shown === 'zh' ? 'zh-CN' : 'en')
      await expect.poll(() => inAddress(page)).toEqual({})
    })
  })
}

test('a choice of language changes everything, stands in the address and is remembered', async ({
  page,
}) => {
  await page.goto('/')
  await expect(language(page, '中文')).toBeChecked()
  await language(page, 'English').check()
  await expect(heading(page)).toHaveText(title.en!)
  await expect(speakerButton(page, 'wu-yitong', ningbo.points, 'en')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle(new RegExp(title.en!))
  await expect.poll(() => inAddress(page)).toEqual({ lang: 'en' })
  await page.goto('/')
  await expect(heading(page)).toHaveText(title.en!)
  await page.goto('/?lang=zh')
  await expect(heading(page)).toHaveText(title.zh!)
})

test('both languages show every wording, the Chinese first', async ({ page }) => {
  await page.goto('/?lang=both')
  await expect(heading(page)).toHaveText(`${title.zh} ${title.en}`)
  for (const { label } of ningbo.themes) {
    await expect(
      page.getByRole('checkbox', { name: new RegExp(`^${label.zh} ${label.en}, `) }),
    ).toBeVisible()
  }
  const { name, id } = speakerOf('leng-guoqi')
  await page.getByRole('button', { name: new RegExp(`^${name.zh} ${name.en}, `) }).click()
  for (const point of ningbo.points.filter(({ speaker }) => speaker === id)) {
    const article = page.getByRole('article').filter({ hasText: point.text.zh! })
    await expect(article).toContainText(point.text.en!)
  }
})

test('in English a name keeps its Chinese beside it', async ({ page }) => {
  await page.goto('/?lang=en')
  const button = page.getByRole('button', { name: /^Wu Yitong, / })
  const row = picture(page).getByRole('listitem').filter({ has: button })
  await expect(row.getByText(speakerOf('wu-yitong').name.zh!)).toHaveAttribute('lang', 'zh-CN')
})

for (const lang of ['zh', 'en', 'both'] as const) {
  test(`every text stands under its own lang, ${lang}`, async ({ page }) => {
    const { label } = themeOf('talent')
    for (const choice of ['', '&speaker=wu-yitong', '&theme=talent', '&theme=talent&speaker=x']) {
      await page.goto(`/?lang=${lang}${choice}`)
      const theme = page.getByText(label[lang === 'en' ? 'en' : 'zh']!)
      await expect(theme.filter({ visible: true }).first()).toBeVisible()
      expect(await wronglyMarked(page)).toEqual([])
    }
  })
}
