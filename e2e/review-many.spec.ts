import { expect, type Page, test } from '@playwright/test'
import { openReview, passage, reviewText, saved } from './open-review.ts'

/*
 * Correcting a council meeting of forty-two turns: by keys, and several points at once.
 */

const CHAIR = [
  'Good evening, everybody.',
  'The next item is the weir.',
  'Thank you, Ben.',
  'Ivy, you have the floor.',
  'Thank you.',
  'Next, the lamps.',
  'Thank you, Ivy.',
  'We move on to the budget.',
  'Over to you, Ben.',
  'Thank you.',
  'The next item is the ferry.',
  'Ivy, please.',
  'Thank you both.',
  'The meeting is closed.',
]
const SAID = [
  ['Ben Ford', 'The weir is broken since March, and the water is gone from the upper pond.'],
  ['Ivy Lake', 'We should mend the weir before the summer, with the money of the county.'],
] as const

/** The chair between the two others, each in turn. */
const TURNS = CHAIR.flatMap((words, i) => [
  `Rosa Weir: ${words}`,
  ...SAID.map(([name, said]) => `${name}: ${said.replace('March', `March ${i + 1}`)}`),
])

const passages = (page: Page) => reviewText(page).getByRole('link')
const pane = (page: Page) => page.getByRole('region').filter({ has: page.getByLabel('Wording') })
const kind = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Kind', exact: true }).getByRole('radio', { name })

test('forty-two turns are corrected in sixty actions', async ({ page }) => {
  await openReview(page, `${TURNS.join('\n')}\n`, 'en')
  await expect(passages(page)).toHaveCount(42)
  let actions = 0
  const key = async (name: string) => {
    actions++
    await page.keyboard.press(name)
  }
  const click = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
    actions++
    await page.getByRole(role, { name }).click()
  }

  // Whoever leads the meeting: all of it procedure, confirmed at once.
  await click(/^Rosa Weir/)
  actions++
  await page.getByText('Correct several at once…').click()
  await click(/^Procedure 1\d$/)
  await click(/^Confirm 1\d$/)
  const left = page.getByRole('group', { name: 'Unconfirmed points' })
  await expect(left).toContainText(/^1\d of 42/)

  // All others: point after point, of some the kind, and one removed.
  await page.getByRole('button', { name: 'Unconfirmed points: next' }).click()
  actions++
  await expect(pane(page)).toBeVisible()
  await page.getByRole('heading', { level: 3 }).focus()
  for (let i = 0; i < 4; i++) {
    await key('3')
    await expect(kind(page, 'View')).toBeChecked()
    await key('Control+Enter')
  }
  await key('x')
  await expect(passages(page)).toHaveCount(41)
  // The keys go on to answer: what had the focus is gone, and the next point has it.
  await key('2')
  await expect(kind(page, 'Recommendation')).toBeChecked()
  while (!(await page.getByText('All 41 points confirmed').isVisible())) {
    expect(actions).toBeLessThan(60)
    await key('Control+Enter')
  }
  await saved(page)
  expect(actions).toBeLessThanOrEqual(60)
})

test('keys go from point to point, set the kind, merge, and leave fields alone', async ({
  page,
}) => {
  await openReview(page, `${TURNS.slice(0, 9).join('\n')}\n`, 'en')
  await passages(page).first().click()
  await page.getByRole('heading', { level: 3 }).focus()
  await page.keyboard.press('j')
  await expect(passages(page).nth(1)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(passages(page).nth(1)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('4')
  await expect(kind(page, 'Question')).toBeChecked()

  // In a field they are letters and digits.
  const wording = page.getByRole('textbox', { name: 'Wording' })
  await wording.focus()
  await page.keyboard.press('End')
  await page.keyboard.type('xmj1')
  await expect(wording).toHaveValue(/xmj1/)
  await expect(passages(page)).toHaveCount(9)
  // And where something else has the focus they are nobody's.
  await page.getByRole('searchbox').focus()
  await page.getByRole('radio', { name: 'Review' }).focus()
  await page.keyboard.press('x')
  await expect(passages(page)).toHaveCount(9)
})

test('points that are ticked are given to another, and one step takes it back', async ({
  page,
}) => {
  await openReview(page, `${TURNS.slice(0, 9).join('\n')}\n`, 'en')
  await page.getByRole('button', { name: /^Ben Ford/ }).click()
  await page.getByText('Correct several at once…').click()
  const boxes = page.getByRole('checkbox', { name: /The weir is broken/ })
  await boxes.first().check()
  await boxes.nth(2).click({ modifiers: ['Shift'] })
  await expect(boxes.nth(1)).toBeChecked()
  const give = page.getByRole('combobox', { name: 'Give what is ticked to' })
  await give.selectOption('Ivy Lake')
  await give.locator('xpath=ancestor::form').getByRole('button', { name: 'Set' }).click()
  await expect(passage(page, 'broken').first()).toHaveAccessibleName(/Ivy Lake/)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(passage(page, 'broken').first()).toHaveAccessibleName(/Ben Ford/)
})
