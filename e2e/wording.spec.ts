import { expect, type Page, test } from '@playwright/test'
import type { Transcript } from '../src/domain/format/transcript.ts'
import { parseText } from '../src/domain/parse/parse.ts'
import { axeFindings } from './axe.ts'
import { ningbo, pane } from './meeting.ts'
import { shelve } from './shelf.ts'

/*
 * Whose words a reader sees: the source's, or a paraphrase of them.
 */

const VTT = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
<v Ann Reed>The <i>lamps</i> on the pier are old.</v>

2
00:00:05.000 --> 00:00:09.000
<v Ann Reed>We should paint the poles &amp; the rails.</v>

3
00:00:10.000 --> 00:00:14.000
<v Bo Lind>I propose to ask the children.</v>
`

async function openSubtitles(page: Page, change: (transcript: Transcript) => Transcript) {
  const parsed = await parseText(VTT)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  await shelve(page, 'pier', change(parsed.transcript))
}
const asItIs = (transcript: Transcript) => transcript

for (const [lang, verbatim, paraphrase, title, show] of [
  ['zh', '照录原文', '转述', '谁说了什么', '看原文'],
  ['en', 'verbatim', 'paraphrased', 'Who said what', 'Show in the source'],
] as const) {
  test(`words of the source are said to be these, and not repeated, ${lang}`, async ({ page }) => {
    await openSubtitles(page, asItIs)
    await page.goto(`/?mine=pier&lang=${lang}`)
    const overview = pane(page, title)
    await expect(overview).toContainText(lang === 'zh' ? verbatim : 'as the source has them')
    await expect(overview).not.toContainText(paraphrase)
    await page.goto(`/?mine=pier&lang=${lang}&speaker=ann-reed`)
    const articles = page.getByRole('article')
    await expect(articles.first()).toContainText('The lamps on the pier are old.')
    await expect(articles.first().getByRole('button', { name: show })).toBeVisible()
    await expect(page.getByRole('blockquote')).toHaveCount(0)
    await expect(pane(page, 'Ann Reed')).toContainText(` · ${verbatim}`)
    await expect(articles.first()).not.toContainText(verbatim)
    expect(await axeFindings(page)).toEqual([])
  })

  test(`a paraphrase is marked and stands beside the words, ${lang}`, async ({ page }) => {
    await openSubtitles(page, (transcript) => ({
      ...transcript,
      points: transcript.points.map((point, i) =>
        i === 0 ? { ...point, text: { en: 'Old lamps.' }, wording: 'paraphrase' } : point,
      ),
    }))
    await page.goto(`/?mine=pier&lang=${lang}&speaker=ann-reed`)
    const first = page.getByRole('article').first()
    await expect(first).toContainText(` · ${paraphrase}`)
    // Without the tags and times of the subtitles.
    await expect(first.getByRole('blockquote')).toHaveText(/^The lamps on the pier are old\./)
    await expect(first.getByRole('blockquote')).not.toContainText(/[<>]|-->/)
    await expect(first).toHaveAccessibleName(new RegExp(paraphrase))
    expect(await axeFindings(page)).toEqual([])
  })
}

test('a wording that is changed in Review is a paraphrase, and put back it is none', async ({
  page,
}) => {
  await openSubtitles(page, asItIs)
  await page.goto('/?mine=pier&lang=en&view=review')
  const text = page.getByRole('region', { name: 'The text' })
  await text.getByRole('link').first().click()
  const wording = page.getByRole('textbox', { name: /^Wording/ })
  const before = await wording.inputValue()
  const isSaid = async (is: boolean) => {
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    const reading = await page.context().newPage()
    await reading.goto('/?mine=pier&lang=en&speaker=ann-reed')
    await expect(reading.getByRole('article').first()).toContainText(
      is ? 'paraphrased' : before.slice(0, 20),
    )
    await expect(reading.getByText('· paraphrased')).toHaveCount(is ? 1 : 0)
    await reading.close()
  }
  await wording.fill('The pier is dark')
  await wording.press('Tab')
  await isSaid(true)
  await page.keyboard.press('Control+z')
  await isSaid(false)
})

test('of a meeting that does not say, nothing is claimed', async ({ page }) => {
  const { wording: _, ...meeting } = ningbo.meeting
  await page.route('**/transcripts/silent.json', (route) =>
    route.fulfill({ json: { ...ningbo, meeting } }),
  )
  await page.goto('/?transcript=transcripts/silent.json&lang=en')
  const overview = pane(page, 'Who said what')
  await expect(overview).toContainText(ningbo.source.publisher!.en!)
  await expect(overview).not.toContainText(/paraphrase|as the source has them/)
  await page.goto('/?transcript=transcripts/silent.json&lang=en&speaker=hu-jinhong')
  await expect(pane(page, 'Hu Jinhong')).not.toContainText(/paraphrase|verbatim/)
})
