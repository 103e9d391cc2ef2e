import { expect, type Page, test } from '@playwright/test'
import type { Transcript } from '../src/domain/format/transcript.ts'
import { axeFindings } from './axe.ts'
import { tabTo } from './meeting.ts'
import { openReview, passage, reviewText, saved } from './open-review.ts'
import { testSettings } from './settings.ts'

/*
 * The meeting itself corrected, and confirmed point after point: a small report of ours.
 */

const REPORT = `塘边夜谈

水务组组长秦望舒指出，一是塘泥太厚，二是闸门锈死。
教师柏青禾建议，一要立起栏杆，二要换亮路灯。
`

const opened = (page: Page, lang: 'zh' | 'en' = 'zh', change: Partial<Transcript> = {}) =>
  openReview(page, REPORT, lang, change)

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const about = (page: Page) => page.locator('summary', { hasText: /^(会议：|The meeting:)/ })

test('what the meeting is, is corrected, undone, saved and shown', async ({ page, context }) => {
  await opened(page)
  await tabTo(page, about(page))
  await page.keyboard.press('Enter')
  const title = page.getByRole('textbox', { name: '标题' })
  const date = page.getByRole('textbox', { name: /^日期/ })
  const address = page.getByRole('textbox', { name: '原文网址' })
  await title.fill('塘边议事')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('塘边议事')

  // What is no date stays in the field, with what to write instead; nothing of it is kept.
  await date.fill('三月二日')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('2022-03-16')
  await expect(date).toHaveAttribute('aria-invalid', 'true')
  await expect(date).toHaveValue('三月二日')
  await date.fill('XXXX-03-02')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('alert')).toHaveCount(0)

  await page.getByRole('textbox', { name: '地点' }).fill('祠堂')
  await page.getByRole('textbox', { name: '场合' }).fill('村民议事会')
  await page.getByRole('textbox', { name: '原文发表者' }).fill('塘报')
  await address.fill('javascript:alert(1)')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('alert')).toContainText('https://')
  await address.fill('https://pond.example/2026/talk')
  await page.keyboard.press('Tab')
  await expect(page.getByText('已改原文网址。')).toBeVisible()
  await expect(page.getByText('村民议事会 · 祠堂 · 3月2日 · 据塘报报道整理')).toBeVisible()

  await page.getByRole('heading', { level: 2 }).click()
  await page.keyboard.press('Control+z')
  await expect(address).toHaveValue('')
  await page.keyboard.press('Control+Shift+z')
  await expect(address).toHaveValue('https://pond.example/2026/talk')
  await saved(page)
  await page.reload()
  await page.getByRole('radio', { name: '图', exact: true }).check()
  await expect(page.getByText('村民议事会 · 祠堂 · 3月2日 · 据塘报报道整理')).toBeVisible()
  const link = page.getByRole('link', { name: /^pond\.example.*新标签页/ })
  await expect(link).toHaveAttribute('href', 'https://pond.example/2026/talk')
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  await context.route('https://pond.example/**', (route) => route.fulfill({ body: 'the report' }))
  const opening = context.waitForEvent('page')
  await link.click()
  await expect((await opening).getByText('the report')).toBeVisible()
})

test('point after point is confirmed by keyboard; the share is told wherever the meeting is', async ({
  page,
}) => {
  await opened(page)
  const share = (confirmed: number) => page.getByText(`已确认 ${confirmed} / 4 个观点`)
  await expect(share(0)).toBeVisible()
  await button(page, '未确认的观点：下一处').click()
  const current = reviewText(page).locator('[aria-current]')
  await expect(current).toHaveText(/塘泥太厚/)
  await page.keyboard.press('Control+Enter')
  await expect(share(1)).toBeVisible()
  await expect(current).toHaveText(/闸门锈死/)
  await expect(page.getByRole('heading', { level: 3 })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(share(0)).toBeVisible()
  await expect(page.getByText('已撤销：确认观点。')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')

  // Whoever corrects a point has confirmed it; what is being typed is kept.
  await passage(page, '栏杆').click()
  await page
    .getByRole('group', { name: '类别', exact: true })
    .getByRole('radio', { name: '问题' })
    .check()
  await expect(share(2)).toBeVisible()
  await expect(page.getByText('已确认', { exact: true })).toBeVisible()
  await passage(page, '路灯').click()
  await page.getByRole('textbox', { name: '措辞' }).fill('换亮十盏路灯')
  await page.keyboard.press('Control+Enter')
  await expect(share(3)).toBeVisible()
  await expect(current).toHaveText(/闸门锈死/)
  await tabTo(page, button(page, '确认，看下一个'))
  await page.keyboard.press('Enter')
  await expect(page.getByText('4 个观点都已确认')).toBeVisible()
  await expect(button(page, '观点都已确认')).toBeFocused()
  await button(page, '取消确认').click()
  await expect(share(3)).toBeVisible()
  await saved(page)

  await page.reload()
  await expect(share(3)).toBeVisible()
  await page.goto('/?mine=pond&lang=zh')
  await expect(page.getByText('4 个观点中，经人确认的有 3 个')).toBeVisible()
  await button(page, '打开文件…').click()
  await expect(page.getByRole('dialog').getByText('已确认 3 个')).toBeVisible()
})

test('warnings are told as settled only where there were some and somebody settled them', async ({
  page,
}) => {
  const settled = page.getByText('提示都已核对')
  await opened(page, 'zh', { parse: { version: '1', warnings: [], unassigned: [] } })
  await expect(page.getByText('已确认 0 / 4 个观点')).toBeVisible()
  await expect(settled).toHaveCount(0)
  const warnings = [{ code: 'doubtful', message: { zh: '此处可疑' } }]
  await opened(page, 'zh', { parse: { version: '1', warnings, unassigned: [] } })
  await expect(settled).toHaveCount(0)
  await button(page, '待核对：下一处').click()
  await button(page, '核对过了').click()
  await expect(settled).toBeVisible()
  await saved(page)
  await page.reload()
  await expect(settled).toBeVisible()
})

test('what is said of the meeting is chosen, worded anew and put in order', async ({ page }) => {
  await openReview(
    page,
    `塘边夜谈

水务组组长秦望舒指出，一是塘泥太厚，二是塘泥发臭，三是塘泥外流。
教师柏青禾建议，一要立起栏杆，二要换亮路灯，三要修好石阶。
村民季远山认为，一是塘泥有用，二是塘泥可卖。
`,
    'en',
  )
  const pane = page.getByRole('group').filter({ has: page.getByText('What stands out') })
  await page.getByText('What stands out', { exact: true }).click()
  const offered = page.getByRole('list', { name: 'Found in the data' }).getByRole('button')
  await expect(offered.first()).toBeVisible()
  await offered.first().click()
  await offered.first().click()
  const sentences = pane.getByRole('textbox', { name: /^Sentence · English/ })
  await expect(sentences).toHaveCount(2)
  const [first, second] = [await sentences.nth(0).inputValue(), await sentences.nth(1).inputValue()]
  await page.getByRole('button', { name: `${second}: earlier`, exact: false }).click()
  await expect(sentences.nth(0)).toHaveValue(second)
  await sentences.nth(0).fill('The mud, above all.')
  await sentences.nth(0).blur()
  await expect(page.getByText('Worded by you: shown as reworded.')).toHaveCount(1)
  expect(await axeFindings(page)).toEqual([])
  await saved(page)
  await page.goto('/?mine=pond&lang=en')
  const told = page.getByRole('region', { name: 'Findings' })
  await expect(told.getByRole('link')).toHaveText([/The mud, above all\..*reworded/, first])
  await expect(told).toContainText('Chosen by those who publish this meeting')
})

testSettings(
  [
    ['zh', 'dark', 1440],
    ['en', 'light', 390],
  ],
  async (page, lang, check) => {
    await opened(page, lang)
    await about(page).click()
    const date = page.getByRole('textbox', { name: /^(日期|Date)/ })
    await date.fill('16 March')
    await date.blur()
    await check()
    await passage(page, '塘泥').click()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: /^‹/ }).click()
    await check()
    await page.getByRole('button', { name: /塘泥/ }).click()
    await check()
  },
)
