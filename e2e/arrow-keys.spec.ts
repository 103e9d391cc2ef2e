import { expect, type Page, test } from '@playwright/test'
import { by, ningbo, onAny, pane, shownThemes, speakerButton, tabTo, themeBox } from './meeting.ts'
import { expectLifted } from './strands.ts'

const button = (page: Page, i: number) => speakerButton(page, ningbo.speakers.at(i)!.id)
const box = (page: Page, i: number) => themeBox(page, shownThemes.at(i)!.id)

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await expect(pane(page, '谁说了什么')).toBeVisible()
})

test('up, down, Home and End go along a column', async ({ page }) => {
  for (const [first, at] of [
    [button(page, 0), (i: number) => button(page, i)],
    [box(page, 0), (i: number) => box(page, i)],
  ] as const) {
    await tabTo(page, first)
    for (const [key, i] of [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['End', -1],
      ['ArrowDown', -1],
      ['Home', 0],
      ['ArrowUp', 0],
    ] as const) {
      await page.keyboard.press(key)
      await expect(at(i)).toBeFocused()
    }
  }
})

test('right goes to a theme of the speaker, left back to where the reader was', async ({
  page,
}) => {
  const linked = (speaker: string) =>
    shownThemes.filter(({ id }) => onAny([id], by(speaker)).length > 0)
  const [speaker, next] = [ningbo.speakers[5]!, ningbo.speakers[6]!]
  await tabTo(page, button(page, 0))
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown')
  await expectLifted(page, by(speaker.id))
  await page.keyboard.press('ArrowRight')
  const [theme] = linked(speaker.id)
  await expect(themeBox(page, theme!.id)).toBeFocused()
  await expectLifted(page, onAny([theme!.id]), [theme!.id])
  await page.keyboard.press('ArrowLeft')
  await expect(speakerButton(page, speaker.id)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  // It is the theme that was left, if that is linked here too, else the first one that is.
  const there = linked(next.id).includes(theme!) ? theme! : linked(next.id)[0]!
  await expect(themeBox(page, there.id)).toBeFocused()
})

test('each column is one stop of Tab, and remembers the row', async ({ page }) => {
  await tabTo(page, button(page, 0))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(box(page, 0)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(button(page, 1)).toBeFocused()
})
