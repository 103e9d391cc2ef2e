import { expect, type Page, test } from '@playwright/test'
import {
  by,
  expectAllBy,
  expectArticles,
  inAddress,
  KIND_WORDS,
  kindBox,
  language,
  ningbo,
  ofKind,
  onAny,
  pane,
  remaining,
  shownThemes,
  speakerButton,
  speakerOf,
  tabTo,
  themeBox,
} from './meeting.ts'

const button = (page: Page, i: number) => speakerButton(page, ningbo.speakers.at(i)!.id)
const box = (page: Page, i: number) => themeBox(page, shownThemes.at(i)!.id)
const OVERVIEW = '谁说了什么'

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await expect(pane(page, OVERVIEW)).toBeVisible()
})

test('a whole visit with the keyboard alone', async ({ page }) => {
  const { id, name } = ningbo.speakers[1]!
  const press = (key: string) => page.keyboard.press(key)
  const heading = (words: string) => page.getByRole('heading', { level: 2, name: words })

  await tabTo(page, button(page, 0))
  await press('ArrowDown')
  await expect(button(page, 1)).toBeFocused()
  await press('Enter')
  await expect(heading(name.zh!)).toBeFocused()
  await expectAllBy(page, id)

  await tabTo(page, page.getByRole('button', { name: /^下一位/ }), 'Shift+Tab')
  await press('Enter')
  await expect(heading(ningbo.speakers[2]!.name.zh!)).toBeFocused()
  await press('Escape')
  await expect(pane(page, OVERVIEW)).toBeVisible()
  await expect(button(page, 2)).toBeFocused()

  await press('Tab')
  await press('End')
  await expect(box(page, -1)).toBeFocused()
  await press('Space')
  const theme = shownThemes.at(-1)!
  const left = onAny([theme.id])
  await expect(page.getByRole('status')).toHaveText(remaining(left))
  await expect(themeBox(page, theme.id, left)).toBeFocused()
  await expectArticles(pane(page, theme.label.zh!), left, 'zh')

  await tabTo(page, kindBox(page, 'problem', left), 'Shift+Tab')
  await press('Space')
  await expect(page.getByRole('status')).toHaveText(remaining(ofKind('problem', left)))
  await press('Escape')
  await expect(page.getByRole('status')).toHaveText(remaining(left))

  // Of one theme any and all are the same: there is nothing to choose until there is a second.
  await expect(page.getByRole('radio', { name: '任一' })).toHaveCount(0)
  await tabTo(page, themeBox(page, theme.id, left))
  await press('ArrowUp')
  await press('Space')
  await tabTo(page, page.getByRole('radio', { name: '任一' }), 'Shift+Tab')
  await press('ArrowRight')
  await expect(page.getByRole('radio', { name: '全部' })).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: '清除' }))
  await press('Enter')
  await expect(page.getByRole('status')).toHaveText(remaining(ningbo.points))
  await expect.poll(() => inAddress(page)).toEqual({})

  await tabTo(page, language(page, '中文'), 'Shift+Tab')
  await press('ArrowRight')
  await expect(language(page, 'English')).toBeChecked()
  await expect(pane(page, 'Who said what')).toBeVisible()
})

test('what has the focus shows it', async ({ page }) => {
  for (let stop = 0; stop < 8; stop++) {
    await page.keyboard.press('Tab')
    const outlined = await page.evaluate(() => {
      const drawn = (element: Element, part?: string) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element, part)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      }
      const focused = document.activeElement!
      const label = focused.closest('label')
      return drawn(focused) || drawn(focused, '::after') || (label !== null && drawn(label))
    })
    expect(outlined, `stop ${stop + 1}`).toBe(true)
  }
})

test('Space chooses a speaker as Enter does; the pane’s heading has the focus', async ({
  page,
}) => {
  await tabTo(page, button(page, 0))
  await page.keyboard.press('Space')
  const { name } = speakerOf(ningbo.speakers[0]!.id)
  await expect(page.getByRole('heading', { level: 2, name: name.zh! })).toBeFocused()
})

/** So many keys a reader who sees nothing may need for an answer. */
const MOST_KEYS = 12

for (const [lang, query] of [
  ['zh', 'hjh renc'],
  ['en', 'hu tal'],
] as const) {
  test(`what somebody proposed on a theme, and who answered, in ${MOST_KEYS} keys: ${lang}`, async ({
    page,
  }) => {
    const { id, name } = speakerOf('hu-jinhong')
    await page.goto(`/?lang=${lang}`)
    await expect(page.locator('.strand').first()).toBeVisible()
    let keys = 0
    const press = async (key: string) => {
      keys++
      await page.keyboard.press(key)
    }
    for (const key of ['/', ...query]) await press(key)
    const asked = page.getByRole('option').filter({ hasText: name[lang]! })
    await expect(asked).not.toHaveCount(0)
    await press('ArrowDown')
    await expect(asked.first()).toHaveAttribute('aria-selected', 'true')
    await press('Enter')
    expect(keys).toBeLessThanOrEqual(MOST_KEYS)

    // The reading begins at the heading, and what is asked stands below it, by role and name.
    const answer = pane(page, name[lang]!)
    await expect(answer.getByRole('heading', { level: 2, name: name[lang]! })).toBeFocused()
    const proposed = onAny(['talent'], by(id))
    await expectArticles(answer, proposed, lang)
    const recommendation = proposed.find(({ kind }) => kind === 'recommendation')!
    await expect(
      answer.getByRole('article', {
        name: `${KIND_WORDS.recommendation[lang]} ${recommendation.text[lang]}`,
      }),
    ).toBeVisible()
    const answered = ningbo.replies!.filter(({ to }) => to === id)
    expect(answered).not.toEqual([])
    const replies = answer.getByRole('group').getByRole('listitem')
    await expect(replies).toHaveCount(answered.length)
    for (const [i, { from, span }] of answered.entries()) {
      await expect(replies.nth(i)).toContainText(speakerOf(from).name[lang]!)
      const said = by(from).find((point) => point.span!.end > span!.start)!
      await expect(replies.nth(i)).toContainText(said.text[lang]!)
    }
    // Buttons of the same words are told apart by the points that they are of.
    const cite = answer.getByRole('button', { name: lang === 'zh' ? /^引用：/ : /^Cite: / })
    await expect(cite).toHaveCount(proposed.length)
    const names = await cite.evaluateAll((all) => all.map((one) => one.ariaLabel))
    expect(new Set(names).size).toBe(proposed.length)
  })
}
