import { expect, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow, unreadableText } from './looks.ts'
import { inAddress, ningbo, ofKind, onAny, pane, shownThemes, speakerOf } from './meeting.ts'

const rows = shownThemes
  .map((theme) => ({
    ...theme,
    problems: ofKind('problem', onAny([theme.id])),
    recommendations: ofKind('recommendation', onAny([theme.id])),
  }))
  .filter(({ problems, recommendations }) => problems.length + recommendations.length > 0)
const gap = (row: (typeof rows)[number]) => row.problems.length - row.recommendations.length
const raised = rows
  .filter(({ problems }) => problems.length > 0)
  .toSorted(
    (a, b) =>
      Number(b.recommendations.length === 0) - Number(a.recommendations.length === 0) ||
      gap(b) - gap(a),
  )
const unraised = rows.filter(({ problems }) => problems.length === 0)

for (const lang of ['zh', 'en'] as const) {
  test(`what was raised stands beside what was proposed, ${lang}`, async ({ page }) => {
    await page.goto(`/?view=remedies&lang=${lang}`)
    const view = page.getByRole('region', {
      name: lang === 'zh' ? '问题与对策' : 'Problems and what answers them',
      exact: true,
    })
    await expect(view.getByRole('heading', { level: 3 })).toContainText(
      raised.map(({ label }) => label[lang]!),
    )
    // Who misses leading talent proposes to attract it, and of the land nobody says more.
    const answerTo = (begins: string) =>
      view
        .getByRole('listitem')
        .filter({ hasText: begins })
        .filter({ has: page.locator('a + *, p') })
    const [talent, land] =
      lang === 'zh'
        ? (['缺乏在全球有分量', '土地供应'] as const)
        : (['There is a lack of leading talent', 'The supply of land'] as const)
    await expect(answerTo(talent).first()).toContainText(
      lang === 'zh' ? /同一位发言人.*吸引领军人才/ : /By the same speaker.*leading talent/,
    )
    await expect(answerTo(land).first()).toContainText(
      lang === 'zh' ? '没有找到回应' : 'No reply, and no recommendation',
    )
    const folded = view.getByText(
      lang === 'zh' ? /^没有提出问题的主题/ : /^Themes without problems/,
    )
    await expect(folded).toContainText(String(unraised.length))
    await folded.click()
    await expect(view.getByRole('heading', { level: 3 })).toHaveCount(rows.length)
    // However many themes a point is on, it is read once.
    await view.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true
    })
    const said = [...ofKind('problem'), ...ofKind('recommendation')]
    for (const { text } of said)
      await expect(view.getByText(text[lang]!, { exact: true })).toHaveCount(1)
    expect(await unreadableText(page)).toEqual([])
    expect(await axeFindings(page)).toEqual([])
  })
}

test('an entry leads to its point', async ({ page }) => {
  await page.goto('/?view=remedies')
  const point = raised[0]!.problems[0]!
  await page
    .getByRole('link', { name: new RegExp(point.text.zh!.slice(0, 8)) })
    .first()
    .click()
  await expect
    .poll(() => inAddress(page))
    .toMatchObject({ speaker: point.speaker, point: point.id })
  await expect(pane(page, speakerOf(point.speaker).name.zh!)).toBeVisible()
  await expect(page.locator('article[data-current]')).toContainText(point.text.zh!)
})

test('ticked themes narrow it; a hidden kind is said, not taken for a missing answer', async ({
  page,
}) => {
  await page.goto('/?view=remedies&theme=finance')
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('资金金融')
  await page.goto('/?view=remedies&kind=problem')
  await expect(page.getByText('建议已被筛去')).toBeVisible()
  await expect(page.getByText('尚无建议')).toHaveCount(0)
})

test('a problem that nobody answers comes first and says so', async ({ page }) => {
  const unanswered = raised.toSorted((a, b) => b.problems.length - a.problems.length)[0]!
  await page.route('**/ningbo.json', (route) => {
    const points = ningbo.points.filter(
      (point) => point.kind === 'problem' || !point.themes.includes(unanswered.id),
    )
    return route.fulfill({ json: { ...ningbo, points } })
  })
  await page.goto('/?view=remedies')
  const first = page.getByRole('region', { name: '问题与对策' }).getByRole('heading', { level: 3 })
  await expect(first.first()).toHaveText(`${unanswered.label.zh}尚无建议`)
})

test('on a phone the sides stand one below the other, nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const lang of ['zh', 'en', 'both']) {
    await page.goto(`/?view=remedies&lang=${lang}`)
    await expect(page.getByRole('link').first()).toBeVisible()
    expect(await sidewaysOverflow(page)).toBe(0)
  }
})
