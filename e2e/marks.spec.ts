import { createHash } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import type { Transcript } from '../src/domain/format/transcript.ts'
import { shelve } from './shelf.ts'

/*
 * A search marks what it found in the texts of the transcript, never in the words of the interface.
 * Each text of this meeting stands between stars and has both letters that are searched for, which
 * hardly a message of the interface is without.
 */
const QUERY = 'e 点'
const starred = (words: string) => `★${words} e 点★`
const both = (words: string) => ({ zh: starred(`${words}甲`), en: starred(words) })
const times = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i))

function meetingOf(speakers: number, themes: number, points: number): Transcript {
  const sentence = starred('s')
  const text = sentence.repeat(points + 1)
  return {
    format: 'reyi/transcript@1',
    meeting: { id: 'stars', title: both('Title'), occasion: both('Occasion') },
    source: {
      publisher: both('Paper'),
      length: text.length,
      sha256: createHash('sha256').update(text).digest('hex'),
      text,
    },
    themes: times(themes, (i) => ({ id: `t${i}`, label: both(`T${i}`) })),
    speakers: times(speakers, (i) => ({ id: `s${i}`, name: both(`S${i}`), role: both('R') })),
    points: times(points, (i) => ({
      id: `p${i}`,
      speaker: `s${i % speakers}`,
      kind: (['problem', 'recommendation', 'view'] as const)[i % 3]!,
      // The last theme has one speaker only.
      themes: [i === 0 ? `t${themes - 1}` : `t${i % (themes - 1)}`],
      text: both(`P${i}`),
      span: { start: i * sentence.length, end: (i + 1) * sentence.length },
    })),
    replies: [{ from: 's1', to: 's0', kind: 'supplements' }],
    parse: {
      version: '1',
      warnings: [{ code: 'stray', message: { en: starred('W') } }],
      unassigned: [{ start: points * sentence.length, end: text.length }],
    },
  }
}

const SMALL = meetingOf(4, 4, 24)
const LARGE = meetingOf(300, 40, 1500)

/** The texts, other than those between stars, in which something is marked. */
const markedElsewhere = (page: Page) =>
  page
    .locator('mark')
    .evaluateAll((marks) =>
      marks
        .map((mark) => mark.parentElement!.textContent.trim())
        .filter((text) => !/^★[^★]*★$/.test(text)),
    )

async function expectMarkedOnlyInTexts(page: Page) {
  await expect(page.locator('mark').filter({ visible: true }).first()).toBeVisible()
  expect(await markedElsewhere(page)).toEqual([])
}

const VIEWS = [
  ['the picture and what remains', SMALL, ''],
  ['a speaker', SMALL, '&speaker=s1'],
  ['a narrower choice', SMALL, '&theme=t0,t1&kind=problem'],
  ['the meeting in time', SMALL, '&view=time'],
  ['the matrix', SMALL, '&view=matrix'],
  ['problems beside remedies', SMALL, '&view=remedies'],
  ['the coverage', SMALL, '&view=coverage'],
  ['a point in the source', SMALL, '&view=source&point=p1'],
  ['a comparison', SMALL, '&speaker=s0&with=s1,s2'],
  ['an embedded picture', SMALL, '&embed'],
  ['a large picture', LARGE, '&speaker=s1'],
  ['the matrix of a large meeting', LARGE, '&view=matrix'],
] as const

for (const [what, transcript, address] of VIEWS) {
  test(`a search marks no word of the interface: ${what}`, async ({ page }) => {
    await page.route('**/transcripts/stars.json', (route) => route.fulfill({ json: transcript }))
    await page.goto(`/?transcript=transcripts/stars.json&lang=both&q=${QUERY}${address}`)
    await expectMarkedOnlyInTexts(page)
  })
}

test('a search marks no word of the interface: its results', async ({ page }) => {
  await page.route('**/transcripts/stars.json', (route) => route.fulfill({ json: SMALL }))
  await page.goto('/?transcript=transcripts/stars.json&lang=both')
  await page.getByRole('searchbox').fill(QUERY)
  await expect(page.getByRole('listbox').locator('mark').first()).toBeVisible()
  await expectMarkedOnlyInTexts(page)
})

test('a search marks no word of the interface: review', async ({ page }) => {
  await page.goto('/')
  await shelve(page, 'stars', SMALL)
  for (const point of ['', '&point=p1']) {
    await page.goto(`/?mine=stars&view=review&lang=both&q=${QUERY}${point}`)
    await expect(page.getByRole('region', { name: /The text$/ })).toBeVisible()
    await expectMarkedOnlyInTexts(page)
  }
})

test('a search marks no word of the interface: why a file is no source', async ({ page }) => {
  const { text: _, ...source } = SMALL.source
  const json = { ...SMALL, source }
  await page.route('**/transcripts/stars.json', (route) => route.fulfill({ json }))
  await page.goto(`/?transcript=transcripts/stars.json&lang=both&q=${QUERY}&view=source&speaker=s1`)
  const buffer = Buffer.from('{\\rtf1 …}')
  await page
    .getByRole('main')
    .getByLabel(/^打开.*文件/)
    .setInputFiles({ name: 'a.rtf', mimeType: 'application/rtf', buffer })
  await expect(page.getByRole('alert')).toContainText('This is an RTF document.')
  await expectMarkedOnlyInTexts(page)
})
