import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { MINUTES } from '../src/domain/format/minutes.fixture.ts'
import type { Transcript } from '../src/domain/format/transcript.ts'
import { parseText } from '../src/domain/parse/parse.ts'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow, unreadableText } from './looks.ts'
import { inAddress, pane, picture } from './meeting.ts'

const FILE = 'transcripts/minutes.json'
const NAMES = { zh: '议程', en: 'Agenda' } as const

const view = (page: Page, lang: 'zh' | 'en' = 'en') =>
  page.getByRole('region', { name: NAMES[lang], exact: true })
const headings = (page: Page) => view(page).getByRole('heading')
const votes = (page: Page) =>
  view(page)
    .getByRole('article')
    .filter({ has: page.getByText('✓') })

async function minutes(): Promise<Transcript> {
  const parsed = await parseText(MINUTES)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  return parsed.transcript
}

async function open(page: Page, more: string, transcript?: Transcript): Promise<void> {
  const json = transcript ?? (await minutes())
  await page.route(`**/${FILE}`, (route) => route.fulfill({ json }))
  await page.goto(`/?transcript=${FILE}${more}`)
}

test('pasted minutes have their agenda: nested headings, what was said, moved and voted', async ({
  page,
}) => {
  test.slow()
  await page.goto('/?lang=en')
  await page.getByRole('button', { name: /^Open/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Open a meeting' })
  await dialog.getByRole('textbox').fill(MINUTES)
  await dialog.getByRole('button', { name: /^Read it/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'TOWN OF HARROW MILLS' })).toBeVisible({
    timeout: 20_000,
  })
  await page.getByRole('radio', { name: 'Agenda', exact: true }).check()
  await expect.poll(() => inAddress(page)).toMatchObject({ view: 'agenda' })
  await expect(headings(page)).toHaveText([
    'Agenda',
    ...['CALL TO ORDER', 'CONSENT AGENDA', 'A. Minutes of February 26', 'B. Payment of claims'],
    ...['PUBLIC HEARING', 'Ordinance 88 – Night bus to the mill quarter'],
    ...['Ordinance 89 – Sale of the old fire house', 'NEW BUSINESS', 'Street lamps', 'ADJOURNMENT'],
  ])
  const levels = await headings(page).evaluateAll((all) =>
    all.map(({ tagName }) => Number(tagName.slice(1))),
  )
  expect(levels).toEqual([2, 3, 3, 4, 4, 3, 4, 4, 3, 4, 3])

  const motion = view(page).getByRole('article').filter({ hasText: 'to adopt Ordinance 88' })
  await expect(motion).toContainText('Recommendation · Motion')
  await expect(motion).toContainText('Amara Devi')
  await expect(motion).toContainText('Seconded by Ruth Abell')
  const bus = view(page).getByRole('article', { name: /^Vote moved by Amara Devi/ })
  await expect(bus).toContainText('Passed')
  await expect(bus).toContainText('3 for, 2 against')
  const table = bus.getByRole('table', { name: 'Who voted how' })
  await expect(table.getByRole('columnheader')).toHaveText(['Vote', 'Number', 'Names'])
  await expect(table.getByRole('rowheader')).toHaveText(['For', 'Against'])
  await expect(table.getByRole('row').nth(1).getByRole('listitem')).toHaveText([
    ...['Lena Ostrander', 'Amara Devi', 'Ruth Abell'],
  ])
  // Who says nothing is no speaker to go to.
  await expect(table.getByRole('button')).toHaveText([
    ...['Amara Devi', 'Ruth Abell', 'Victor Quill', 'Samuel Thorne'],
  ])
  await expect(bus).toContainText('Nays: Quill, Thorne')
  await expect(
    view(page).getByRole('article', { name: /^Motion moved by Victor Quill/ }),
  ).toContainText('Withdrawn')
  await expect(view(page)).toContainText('Ruth Abell disagrees with Victor Quill')
  expect(await axeFindings(page)).toEqual([])

  // From a vote to the words of its motion in the source.
  await bus.getByRole('link', { name: /Nays: Quill/ }).click()
  await expect.poll(() => inAddress(page)).toMatchObject({ view: 'source' })
  await expect(page.locator('a[aria-current]')).toContainText('to adopt Ordinance 88')
})

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`all can be read at ${width} × ${height}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      for (const lang of ['zh', 'en', 'both']) {
        await open(page, `&view=agenda&lang=${lang}`)
        await expect(page.getByRole('table').first()).toBeVisible()
        expect(await unreadableText(page), lang).toEqual([])
        expect(await sidewaysOverflow(page), lang).toBe(0)
      }
      expect(await axeFindings(page)).toEqual([])
    })
  }
}

test('a point and a name lead to what is read in the pane', async ({ page }) => {
  await open(page, '&view=agenda&lang=en')
  await view(page)
    .getByRole('link', { name: /fund holds money/ })
    .click()
  await expect.poll(() => inAddress(page)).toMatchObject({ speaker: 'samuel-thorne' })
  await expect(pane(page, 'Samuel Thorne')).toBeVisible()
  await expect(page.locator('article[data-current]')).toContainText('fund holds money')
  await view(page).getByRole('button', { name: 'Ruth Abell' }).first().press('Enter')
  await expect(pane(page, 'Ruth Abell')).toBeVisible()
})

test('what a point is for or against stands with it, in the agenda and in the pane', async ({
  page,
}) => {
  const given = await minutes()
  const stance = { agenda: 'item-6', value: 'against' as const }
  const points = given.points.map((point) =>
    point.id === 'samuel-thorne-1' ? { ...point, stance } : point,
  )
  await open(page, '&view=agenda&lang=en&speaker=samuel-thorne', { ...given, points })
  for (const place of [view(page), pane(page, 'Samuel Thorne')])
    await expect(place.getByRole('article').filter({ hasText: 'fund holds money' })).toContainText(
      'against Ordinance 88',
    )
  expect(await unreadableText(page)).toEqual([])
})

test('one item alone narrows every view, and is let go of by itself or with all else', async ({
  page,
}) => {
  await open(page, '&view=agenda&lang=en')
  const only = view(page).getByRole('button', { name: /^Only this item Ordinance 89/ })
  await only.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => inAddress(page)).toMatchObject({ item: 'item-7' })
  await expect(headings(page)).toHaveText([
    ...['Agenda', 'PUBLIC HEARING', 'Ordinance 89 – Sale of the old fire house'],
  ])
  await expect(page.getByRole('status').first()).toHaveText('2 speakers, 3 points')
  await expect(view(page).getByRole('button', { name: 'All items' })).toBeFocused()
  await page.getByRole('radio', { name: 'Picture', exact: true }).check()
  await expect(picture(page).getByRole('button', { name: 'Victor Quill, 2 points' })).toBeVisible()
  await expect(page.getByText('Agenda item Ordinance 89')).toBeVisible()
  await expect(pane(page, 'Ordinance 89 – Sale of the old fire house')).toContainText('brewery')
  expect(await axeFindings(page)).toEqual([])
  await page.reload()
  await expect(page.getByRole('status').first()).toHaveText('2 speakers, 3 points')
  await page.getByRole('button', { name: 'All items' }).click()
  await expect(page.getByRole('status').first()).toHaveText('4 speakers, 12 points')
  await page.goBack()
  await expect(page.getByRole('status').first()).toHaveText('2 speakers, 3 points')
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect.poll(() => inAddress(page)).not.toHaveProperty('item')

  // A vote alone stands under it too.
  await open(page, '&view=agenda&lang=en&item=item-2')
  await expect(votes(page)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect.poll(() => inAddress(page)).not.toHaveProperty('item')
})

test('a filter leaves the items that have something, and says so', async ({ page }) => {
  await open(page, '&view=agenda&lang=en&kind=question')
  await expect(headings(page)).toHaveText([
    ...['Agenda', 'PUBLIC HEARING', 'Ordinance 88 – Night bus to the mill quarter'],
    ...['NEW BUSINESS', 'Street lamps'],
  ])
  await expect(page.getByText('Only items with points that the filter leaves')).toBeVisible()
})

test('a speaker’s pane tells how they voted and leads to the item', async ({ page }) => {
  await open(page, '&lang=en&speaker=samuel-thorne')
  const own = pane(page, 'Samuel Thorne')
  await expect(own.getByText('How they voted (3)')).toBeVisible()
  const cast = own
    .getByRole('listitem')
    .filter({ has: page.getByText('Abstained', { exact: true }) })
  await expect(cast).toContainText('Failed')
  await cast.getByRole('link', { name: /^Ordinance 89/ }).click()
  await expect
    .poll(() => inAddress(page))
    .toMatchObject({ view: 'agenda', item: 'item-7', speaker: 'samuel-thorne' })
  await expect(votes(page)).toHaveCount(0)
  await expect(view(page).getByRole('article', { name: /^Vote/ })).toContainText('Failed')
})

test('a meeting without an agenda offers none; an item that there is not is said to be left out', async ({
  page,
}) => {
  await page.goto('/?lang=en')
  await expect(page.getByRole('radio', { name: 'Matrix' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Agenda' })).toHaveCount(0)
  await page.goto('/?lang=en&view=agenda')
  await expect(view(page)).toContainText('This meeting has no agenda.')
  await open(page, '&lang=en&item=pond')
  await expect(page.getByText('item=pond')).toBeVisible()
  await expect(page.getByRole('status').first()).toHaveText('4 speakers, 12 points')
})

test('votes are saved as a table, and the item stands beside each point', async ({ page }) => {
  await open(page, '&lang=en')
  const save = async (name: RegExp) => {
    await page.getByRole('button', { name: 'Export' }).click()
    const item = page.getByRole('menuitem', { name })
    const [file] = await Promise.all([page.waitForEvent('download'), item.click()])
    return readFile(await file.path(), 'utf8')
  }
  const cast = await save(/^Votes \(CSV\)/)
  expect(cast.split('\r\n')[0]).toContain('agenda_item_en')
  expect(cast).toContain('Samuel Thorne,abstains')
  expect(await save(/^CSV table/)).toContain('item-7,,Ordinance 89')
  await page.goto('/?lang=en')
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('menuitem', { name: /^CSV table/ })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: /^Votes/ })).toHaveCount(0)
})

test('a page that is one file has the agenda, and paper has the votes', async ({
  page,
  context,
}, info) => {
  await open(page, '&view=agenda&lang=en')
  await page.getByRole('button', { name: 'Export' }).click()
  const item = page.getByRole('menuitem', { name: /HTML/ })
  const [file] = await Promise.all([page.waitForEvent('download'), item.click()])
  const path = info.outputPath('minutes.html')
  await file.saveAs(path)
  const tab = await context.newPage()
  await tab.goto(`${pathToFileURL(path).href}?view=agenda&lang=en&item=item-6`)
  await expect(view(tab).getByRole('article', { name: /^Vote moved by Amara/ })).toContainText(
    '3 for',
  )
  await tab.close()
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.print-document')
  await expect(paper.getByRole('heading', { name: 'Votes' })).toBeVisible()
  await expect(paper).toContainText('Failed, 1 for, 3 against, 1 abstained; For: Victor Quill')
})

const ITEMS = 2_000
const POINTS = 10_000

/** A meeting with as many items and votes as there may be, five points under each. */
function long(): Transcript {
  const label = (words: string) => ({ en: words })
  return {
    format: 'reyi/transcript@2',
    meeting: { id: 'long', title: label('A long council') },
    source: { length: POINTS * 10, sha256: '0'.repeat(64) },
    themes: [{ id: 't', label: label('Lamps') }],
    speakers: Array.from({ length: 50 }, (_, i) => ({ id: `s${i}`, name: label(`Member ${i}`) })),
    agenda: Array.from({ length: ITEMS }, (_, i) => ({
      ...{ id: `i${i}`, label: label(`Item number ${i}`) },
      ...(i % 10 > 0 && { within: `i${i - (i % 10)}` }),
      span: { start: i * 50, end: (i % 10 > 0 ? i + 1 : i + 10) * 50 },
    })),
    points: Array.from({ length: POINTS }, (_, i) => ({
      ...{ id: `p${i}`, speaker: `s${i % 50}`, kind: 'view', themes: ['t'] },
      text: label(`This is what was said as point ${i}, which is a little longer.`),
      span: { start: i * 10, end: i * 10 + 9 },
    })),
    votes: Array.from({ length: ITEMS }, (_, i) => ({
      ...{ agenda: `i${i}`, motion: `p${i * 5}`, outcome: 'passed' },
      counts: { for: 50, against: 0 },
      by: Array.from({ length: 50 }, (_, j) => ({ speaker: `s${j}`, value: 'for' as const })),
    })),
  }
}

test('of thousands of items and votes those in view are in the page', async ({ page }) => {
  test.slow()
  await open(page, '&view=agenda&lang=en', long())
  await expect(view(page).getByRole('heading', { name: 'Item number 0', exact: true })).toBeVisible(
    { timeout: 20_000 },
  )
  const elements = () => page.evaluate(() => document.querySelectorAll('*').length)
  expect(await elements()).toBeLessThan(6_000)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await expect(view(page).getByText('said as point 9999,')).toBeInViewport({ timeout: 500 })
  }).toPass()
  expect(await elements()).toBeLessThan(6_000)
  await page.goto(`/?transcript=${FILE}&view=agenda&lang=en&item=i1999`)
  await expect(page.getByRole('status').first()).toHaveText('5 speakers, 5 points')
  await expect(view(page).getByRole('article', { name: /^Vote moved by Member/ })).toHaveCount(1)
})
