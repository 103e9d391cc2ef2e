import { expect, test } from '@playwright/test'
import {
  by,
  count,
  expectArticles,
  inAddress,
  KIND_WORDS,
  ningbo,
  pane,
  speakerButton,
  speakerOf,
  themeOf,
} from './meeting.ts'

test.beforeEach(({ page }) => page.goto('/'))

test('clicking a speaker opens their points in order, with all that belongs to them', async ({
  page,
}) => {
  for (const id of ['wu-yitong', 'leng-guoqi']) {
    const { name, role } = speakerOf(id)
    await speakerButton(page, id).click()
    await expect(speakerButton(page, id)).toHaveAttribute('aria-pressed', 'true')
    const reading = pane(page, name.zh!)
    await expect(reading).toContainText(role!.zh!)
    await expect(reading).toContainText(count(by(id).length, 'zh'))
    await expectArticles(reading, by(id), 'zh')
    for (const point of by(id)) {
      const article = reading.getByRole('article').filter({ hasText: point.text.zh! })
      await expect(article).toContainText(KIND_WORDS[point.kind].zh)
      await expect(article.getByRole('listitem')).toHaveText(
        point.themes.map((theme) => themeOf(theme).label.zh!),
      )
      const { start, end } = point.span!
      await expect(article.getByRole('link')).toHaveText(`原文 ${start + 1}–${end} 字`)
    }
  }
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(1)
})

test('points stand under the headings that their speaker gave them', async ({ page }) => {
  for (const { id, name } of ningbo.speakers) {
    await speakerButton(page, id).click()
    const given = by(id).map((point) => point.heading?.zh)
    const headings = given.filter((heading, i) => heading && heading !== given[i - 1])
    // Who gave none has none at once, also while the one before is still read.
    await expect(pane(page, name.zh!)).toBeVisible()
    const shown = pane(page, name.zh!).getByRole('heading', { level: 3 })
    await expect(shown).toHaveText(headings as string[])
    const over = await page
      .locator('article')
      .evaluateAll((articles) =>
        articles.map(
          (article) =>
            document.evaluate('preceding-sibling::h3[1]', article, null, XPathResult.STRING_TYPE)
              .stringValue || undefined,
        ),
      )
    expect(over).toEqual(given)
  }
})

test('the address and the title of the document say who is being read', async ({ page }) => {
  const { id, name } = speakerOf('ding-haibin')
  await expect(page).toHaveTitle(new RegExp(`^${ningbo.meeting.title.zh}`))
  const before = await page.title()
  await speakerButton(page, id).click()
  await expect(page).toHaveTitle(new RegExp(`^${name.zh}.*${ningbo.meeting.title.zh}`))
  await expect.poll(() => inAddress(page)).toEqual({ speaker: id })
  await page.goBack()
  await expect(page).toHaveTitle(before)
})

test('previous and next lead through all speakers, and stop at the ends', async ({ page }) => {
  const { speakers } = ningbo
  await speakerButton(page, speakers[0]!.id).click()
  await expect(page.getByRole('button', { name: /^上一位/ })).toHaveCount(0)
  for (const { id, name } of speakers.slice(1)) {
    await page.getByRole('button', { name: `下一位 ${name.zh}` }).click()
    await expect(pane(page, name.zh!)).toBeVisible()
    await expect.poll(() => inAddress(page)).toEqual({ speaker: id })
  }
  await expect(page.getByRole('button', { name: /^下一位/ })).toHaveCount(0)
  await page.getByRole('button', { name: `上一位 ${speakers.at(-2)!.name.zh}` }).click()
  await expect(pane(page, speakers.at(-2)!.name.zh!)).toBeVisible()
})

test('a reader opens the next speaker at the top', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 })
  await speakerButton(page, 'wu-yitong').click()
  const reading = pane(page, speakerOf('wu-yitong').name.zh!)
  await reading.getByRole('article').last().scrollIntoViewIfNeeded()
  await speakerButton(page, 'hu-jinhong').click()
  const { name } = speakerOf('hu-jinhong')
  await expect(page.getByRole('heading', { level: 2, name: name.zh! })).toBeInViewport()
})

test('the same click again, or Close, lets go', async ({ page }) => {
  const { id, name } = speakerOf('fang-jian')
  await speakerButton(page, id).click()
  await speakerButton(page, id).click()
  await expect(pane(page, '谁说了什么')).toBeVisible()
  await expect.poll(() => inAddress(page)).toEqual({})
  await speakerButton(page, id).click()
  await pane(page, name.zh!).getByRole('button', { name: '关闭' }).click()
  await expect(pane(page, '谁说了什么')).toBeVisible()
  await expect(speakerButton(page, id)).toHaveAttribute('aria-pressed', 'false')
})
