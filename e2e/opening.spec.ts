import { expect, test } from '@playwright/test'
import {
  expectCounts,
  harbour,
  KIND_WORDS,
  KINDS,
  ningbo,
  ofKind,
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

test('the whole meeting stands there: every speaker with an office, every theme', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ningbo.meeting.title.zh!)
  await expectCounts(page, ningbo.points)
  const rows = picture(page).getByRole('listitem')
  await expect(rows).toContainText([
    ...ningbo.speakers.map(({ role }) => role!.zh!),
    ...shownThemes.map(({ label }) => label.zh!),
  ])
  await expect(picture(page).getByRole('heading')).toHaveText(
    ningbo.groups!.map((g) => g.label.zh!),
  )
  const speaker = speakerButton(page, 'fang-jian')
  await expect(speaker).toHaveAccessibleDescription(speakerOf('fang-jian').role!.zh!)
  const theme = themeBox(page, 'talent')
  await expect(theme).toHaveAccessibleDescription(themeOf('talent').definition!.zh!)
  await expect(page.getByRole('status')).toHaveText(remaining(ningbo.points))
  await expect(page.locator('.strand')).toHaveCount(ningbo.points.flatMap((p) => p.themes).length)
})

test('the overview counts speakers, themes, points and kinds', async ({ page }) => {
  await page.goto('/')
  const overview = pane(page, '谁说了什么')
  const used = ningbo.themes.filter(({ id }) => onAny([id]).length > 0)
  const figures = { 发言人: ningbo.speakers, 主题: used, 观点: ningbo.points }
  await expect(overview.getByRole('term')).toHaveText(Object.keys(figures))
  await expect(overview.getByRole('definition')).toHaveText(
    Object.values(figures).map((items) => String(items.length)),
  )
  for (const kind of KINDS) {
    const n = ofKind(kind).length
    const share = Math.round((100 * n) / ningbo.points.length)
    const item = overview.getByRole('listitem').filter({ hasText: `${n} · ${share}%` })
    await expect(item.filter({ hasText: KIND_WORDS[kind].zh })).toHaveCount(1)
  }
})

test('the overview lists themes raised more than answered, and only those', async ({ page }) => {
  await page.goto('/')
  const rows = shownThemes
    .map(({ id, label }) => {
      const [problems, answers] = [
        ofKind('problem', onAny([id])),
        ofKind('recommendation', onAny([id])),
      ]
      return { label, problems: problems.length, answers: answers.length }
    })
    .filter(({ problems, answers }) => problems > answers)
    .sort((a, b) => b.problems - b.answers - (a.problems - a.answers))
  const said = rows.map((r) => `${r.label.zh}${r.problems} 个问题，${r.answers} 条建议`)
  const list = page.getByRole('list').filter({ hasText: /个问题/ })
  await expect(list.getByRole('listitem')).toContainText(said)
  await expect(page.getByRole('heading', { name: '问题多于建议的主题' })).toBeVisible()
})

test('a meeting without such a theme says so', async ({ page }) => {
  const answered = { ...harbour, points: harbour.points.filter((p) => p.kind !== 'problem') }
  await page.route('**/transcripts/calm.json', (route) => route.fulfill({ json: answered }))
  await page.goto('/?transcript=transcripts/calm.json')
  await expect(page.getByText('每个主题的建议都不少于问题。')).toBeVisible()
})

test('points are said to be paraphrases, not quotations, and of which source', async ({ page }) => {
  const { publisher, credits } = ningbo.source
  await page.goto('/')
  const overview = pane(page, '谁说了什么')
  await expect(overview).toContainText(/转述，不是引文/)
  await expect(overview).toContainText(publisher!.zh!)
  for (const { names } of credits!) await expect(overview).toContainText(names[0]!.zh!)
  await page.goto('/?lang=en')
  await expect(pane(page, 'Who said what')).toContainText('paraphrased, not quoted')
  await expect(pane(page, 'Who said what')).toContainText(publisher!.en!)
})
