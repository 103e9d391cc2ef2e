import { expect, test } from '@playwright/test'
import type { Term } from '../src/domain/format/transcript.ts'
import { by, type Lang, ningbo, pane, speakerButton } from './meeting.ts'

/** Speakers whose points or office use a term. */
const usersOf = ({ term }: Term, lang: Lang) =>
  ningbo.speakers.filter(({ id, role }) =>
    [role, ...by(id).map(({ text }) => text)].some((text) => text?.[lang]?.includes(term[lang]!)),
  )

for (const lang of ['zh', 'en'] as const) {
  test(`every set term of the transcript is explained in a line, ${lang}`, async ({ page }) => {
    const unexplained = ningbo.terms!.filter((term) => usersOf(term, lang).length === 0)
    await page.goto(`/?lang=${lang}`)
    for (const speaker of ningbo.speakers) {
      const terms = ningbo.terms!.filter((term) => usersOf(term, lang)[0] === speaker)
      if (terms.length === 0) continue
      await speakerButton(page, speaker.id, ningbo.points, lang).click()
      const reading = pane(page, speaker.name[lang]!)
      await expect(reading).toBeVisible()
      for (const term of terms) {
        const word = reading
          .getByText(term.term[lang]!, { exact: true })
          .and(reading.getByRole('button'))
        if ((await word.count()) === 0) {
          unexplained.push(term)
          continue
        }
        await word.first().click()
        await expect(reading.getByText(term.explanation[lang]!)).toBeVisible()
      }
    }
    expect(unexplained.map(({ term }) => term[lang])).toEqual([])
  })
}

test('the four terms that a reader meets first are among them', () => {
  const terms = ningbo.terms!.map(({ term }) => term.zh)
  expect(terms).toEqual(expect.arrayContaining(['六个之都', '246', '首台套', '八八战略']))
})

test('an explanation opens and closes with the pointer and with the keyboard', async ({ page }) => {
  const { term, explanation } = ningbo.terms!.find(({ term }) => term.zh === '八八战略')!
  const [speaker] = usersOf({ term, explanation }, 'zh')
  await page.goto(`/?speaker=${speaker!.id}`)
  const word = page.getByRole('button', { name: term.zh! })
  const line = page.getByText(explanation.zh!)
  await expect(word).toHaveAttribute('aria-expanded', 'false')
  await expect(line).toHaveCount(0)
  await word.click()
  await expect(word).toHaveAttribute('aria-expanded', 'true')
  await expect(line).toBeVisible()
  await word.click()
  await expect(line).toHaveCount(0)
  for (const key of ['Enter', ' ']) {
    await word.press(key)
    await expect(line).toBeVisible()
    await word.press(key)
    await expect(line).toHaveCount(0)
  }
})

test('with both languages each wording explains the term in its own', async ({ page }) => {
  const { term, explanation } = ningbo.terms!.find(({ term }) => term.zh === '首台套')!
  const [speaker] = usersOf({ term, explanation }, 'zh')
  await page.goto(`/?speaker=${speaker!.id}&lang=both`)
  for (const lang of ['zh', 'en'] as const) {
    await page.getByRole('button', { name: term[lang]! }).click()
    await expect(page.getByText(explanation[lang]!)).toBeVisible()
  }
})
