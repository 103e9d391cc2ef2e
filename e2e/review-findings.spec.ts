import { expect, type Page, test } from '@playwright/test'
import { KINDS } from '../src/domain/format/transcript.ts'
import { parseText } from '../src/domain/parse/parse.ts'
import { openReview, saved } from './open-review.ts'

/*
 * What is said of a meeting at a glance, as its author chooses and words it, and one step back at a time.
 */

const REPORT = `Ada Moss: The sluice is rusty.

Bo Reed: Dredge the pond.

Cy Pond: The reeds are tall this year.

Ada Moss: The pond is silted up.

Bo Reed: Mend the sluice.

Cy Pond: The herons are back.

Ada Moss: The path floods.

Bo Reed: Raise the path.

Cy Pond: The water is clear.
`

const chosen = (page: Page) => page.getByRole('listitem').filter({ has: page.getByRole('textbox') })
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ }).first()

test('a finding that was chosen and worded anew is as it was, step by step', async ({ page }) => {
  const parsed = await parseText(REPORT)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  const { points, speakers } = parsed.transcript
  const kinds = new Map(speakers.map(({ id }, i) => [id, KINDS[i]!]))
  await openReview(page, REPORT, 'en', {
    points: points.map((point) => ({ ...point, kind: kinds.get(point.speaker)! })),
  })
  await page.getByText('What stands out').click()
  const offered = page.getByRole('button', { name: /: Choose$/ })
  await expect(offered).not.toHaveCount(0)
  const before = await offered.count()
  await offered.first().click()
  await expect(chosen(page)).toHaveCount(1)
  const field = chosen(page).getByRole('textbox', { name: 'Sentence · English' })
  const words = await field.inputValue()
  await field.fill('The pond comes first.')
  await page.keyboard.press('Tab')
  await expect(chosen(page)).toContainText('Worded by you')
  await saved(page)
  await undo(page).click()
  await expect(field).toHaveValue(words)
  await expect(chosen(page)).not.toContainText('Worded by you')
  await undo(page).click()
  await expect(chosen(page)).toHaveCount(0)
  await expect(offered).toHaveCount(before)
})
