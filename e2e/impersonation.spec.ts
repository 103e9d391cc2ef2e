import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import type { Transcript } from '../src/domain/format/transcript.ts'
import { axeFindings } from './axe.ts'
import { unreadableText } from './looks.ts'
import { ningbo, pane, picture } from './meeting.ts'
import { openReview, reviewText } from './open-review.ts'

/** Three speakers; the second's name looks like the first's: a Cyrillic а, and a radical for 山. */
const ALIKE: Transcript = {
  format: 'reyi/transcript@1',
  meeting: { id: 'alike', title: { zh: '水渠座谈会', en: 'A talk on the canal' } },
  source: { length: 90, sha256: '0'.repeat(64) },
  themes: [
    { id: 'canal', label: { zh: '水渠', en: 'Canal' } },
    { id: 'bridge', label: { zh: '桥', en: 'Bridge' } },
  ],
  speakers: [
    { id: 'hale', name: { zh: '田小山', en: 'Ann Hale' }, role: { zh: '区长', en: 'Mayor' } },
    {
      id: 'other',
      name: { zh: '田小\u2f2d', en: 'Ann H\u0430le' },
      role: { zh: '记者', en: 'Reporter' },
    },
    { id: 'reed', name: { zh: '李大河', en: 'Tom Reed' } },
  ],
  points: [
    {
      id: 'hale-1',
      speaker: 'hale',
      kind: 'recommendation',
      themes: ['canal'],
      text: { zh: '先清淤。', en: 'Clear the mud first.' },
    },
    {
      id: 'other-1',
      speaker: 'other',
      kind: 'problem',
      themes: ['canal', 'bridge'],
      text: { zh: '不修桥。', en: 'Let the bridge be.' },
    },
    {
      id: 'reed-1',
      speaker: 'reed',
      kind: 'view',
      themes: ['bridge'],
      text: { zh: '都可以。', en: 'Either will do.' },
    },
  ],
  replies: [{ from: 'other', to: 'hale', kind: 'disagrees' }],
}

const NAMES = {
  zh: ['田小山（1/2）', '田小\u2f2d（2/2）'],
  en: ['Ann Hale (1/2)', 'Ann H\u0430le (2/2)'],
} as const

async function open(page: Page, query: string) {
  await page.route('**/transcripts/alike.json', (route) => route.fulfill({ json: ALIKE }))
  await page.goto(`/?transcript=transcripts/alike.json&${query}`)
}

for (const lang of ['zh', 'en'] as const) {
  const [one, other] = NAMES[lang]
  const note = (page: Page) => page.getByRole('note').filter({ hasText: one })

  test(`two speakers whose names look alike are told apart wherever they stand, ${lang}`, async ({
    page,
  }) => {
    await open(page, `lang=${lang}`)
    const count = lang === 'zh' ? ', 1 个观点' : ', 1 point'
    for (const name of [one, other]) {
      await expect(
        picture(page).getByRole('button', { name: `${name}${count}`, exact: true }),
      ).toBeVisible()
      await expect(note(page).getByRole('listitem').filter({ hasText: name })).toBeVisible()
    }
    await expect(note(page).getByRole('listitem')).toHaveCount(2)
    await expect(
      picture(page).getByRole('button', { name: lang === 'zh' ? '李大河' : 'Tom Reed' }),
    ).not.toContainText('2')
    expect(await axeFindings(page)).toEqual([])

    await picture(page).getByRole('button', { name: other }).click()
    await expect(pane(page, other)).toBeVisible()
    await expect(pane(page, other)).toContainText(one)
    await expect(page).toHaveTitle(new RegExp(other.replace(/[()]/g, '\\$&')))

    await open(page, `lang=${lang}&view=matrix`)
    for (const name of [one, other]) {
      await expect(page.getByRole('table').getByRole('button', { name }).first()).toBeVisible()
    }
    await open(page, `lang=${lang}&speaker=hale&with=other`)
    for (const name of [one, other]) await expect(page.getByRole('main')).toContainText(name)

    await open(page, `lang=${lang}`)
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('修桥')
    await expect(page.getByRole('option').filter({ hasText: other }).first()).toBeVisible()
  })

  test(`what is exported tells them apart, and a transcript keeps their names, ${lang}`, async ({
    page,
  }) => {
    await open(page, `lang=${lang}`)
    await expect(picture(page)).toBeVisible()
    const save = async (format: RegExp) => {
      await page.getByRole('button', { name: /^(导出|Export)/ }).click()
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menu').getByRole('menuitem', { name: format }).click(),
      ])
      return (await readFile(await file.path(), 'utf8')).replaceAll('\\', '')
    }
    for (const format of [/^CSV/, /^GEXF/, /^GraphML/, /^SVG/, /^Markdown/, /HTML/]) {
      const text = await save(format)
      for (const name of [one, other]) expect(text, String(format)).toContain(name)
    }
    expect(JSON.parse(await save(/^JSON/))).toEqual(ALIKE)
  })

  for (const width of [1440, 390]) {
    test(`nothing is cut off or covered at ${width} px, ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await open(page, `lang=${lang}`)
      await expect(note(page)).toBeVisible()
      expect(await unreadableText(page)).toEqual([])
    })
  }
}

test('a meeting of one’s own says it in Review, and follows a corrected name', async ({ page }) => {
  const [one, other] = NAMES.zh
  await openReview(page, '水渠座谈会\n区长田小山认为，先清淤。\n市民李大河认为，不修桥。\n', 'zh', {
    ...ALIKE,
    source: { length: 9, sha256: '0'.repeat(64), text: '先清淤不修桥都可以' },
  })
  await expect(reviewText(page)).toBeVisible()
  const speakers = page.getByRole('region', { name: '发言人' })
  await expect(speakers.getByRole('button', { name: one })).toBeVisible()
  await speakers.getByRole('button', { name: other }).click()
  // What is corrected is the name itself.
  const name = page.getByRole('textbox', { name: /姓名/ }).first()
  await expect(name).toHaveValue('田小\u2f2d')
  await expect(page.getByRole('note').filter({ hasText: other })).toBeVisible()
  await name.fill('田小川')
  await expect(page.getByRole('heading', { name: '田小川' })).toBeVisible()
  await expect(page.getByRole('note').filter({ hasText: '田小山' })).toBeHidden()
})

test('the shipped meeting shows nothing of it', async ({ page }) => {
  await page.goto('/?lang=en')
  await expect(picture(page)).toBeVisible()
  await expect(picture(page).getByRole('button')).not.toHaveCount(0)
  await expect(page.getByRole('note')).toHaveCount(0)
  expect(ningbo.speakers.length).toBeGreaterThan(1)
})

/** Whose names run the other way, end in digits, or say what a button says. */
const PRETENDERS: Transcript = {
  ...ALIKE,
  speakers: [
    { id: 'hale', name: { en: 'שלום 5' }, role: { en: '(Mayor) 12:' } },
    { id: 'other', name: { en: 'Export' }, role: { en: 'Mayor\nTom Reed: I am for it' } },
    { id: 'reed', name: { en: 'Tom Reed' } },
  ],
}

test('a name that runs the other way turns nothing around that stands beside it', async ({
  page,
}) => {
  await page.route('**/transcripts/alike.json', (route) => route.fulfill({ json: PRETENDERS }))
  await page.goto('/?transcript=transcripts/alike.json&lang=en&speaker=other')
  const sentence = pane(page, 'Export').getByText('disagrees with').last()
  await expect(sentence).toBeVisible()
  // Where each word begins, in the order of reading.
  const lefts = await sentence.evaluate((element) => {
    let whole: Element = element
    while (!whole.textContent!.includes('שלום')) whole = whole.parentElement!
    const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT)
    const found: { text: string; left: number }[] = []
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      for (const { 0: word, index } of node.data.matchAll(/Export|disagrees|with|שלום 5/g)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        found.push({ text: word, left: range.getBoundingClientRect().left })
      }
    }
    return found.slice(0, 4)
  })
  expect(lefts.map(({ text }) => text)).toEqual(['Export', 'disagrees', 'with', 'שלום 5'])
  expect(lefts.map(({ left }) => left)).toEqual(
    lefts.map(({ left }) => left).toSorted((a, b) => a - b),
  )
  // Every name that stands on the page is in an element that keeps its direction to itself.
  const loose = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('#root')!, NodeFilter.SHOW_TEXT)
    const faults: string[] = []
    while (walker.nextNode()) {
      const { parentElement: parent, textContent: text } = walker.currentNode
      if (!text!.includes('שלום') || parent!.closest('option')) continue
      const { unicodeBidi, display } = getComputedStyle(parent!)
      if (display === 'inline' && !/plaintext|isolate/.test(unicodeBidi))
        faults.push(parent!.outerHTML)
    }
    return faults
  })
  expect(loose).toEqual([])
})

test('a speaker who is called as a button is no button, and a role is in the row of its speaker', async ({
  page,
}) => {
  await page.route('**/transcripts/alike.json', (route) => route.fulfill({ json: PRETENDERS }))
  await page.goto('/?transcript=transcripts/alike.json&lang=en')
  await expect(picture(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toHaveCount(1)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  const pretender = picture(page).getByRole('button', { name: 'Export, 1 point' })
  await expect(pretender).toHaveAccessibleDescription('Mayor Tom Reed: I am for it')
})

test('what turns words around or hides them is shown in Review too, in the report and the points', async ({
  page,
}) => {
  const text = '先清\u202e淤\u{e0041}泥不修桥都可以'
  await openReview(page, '水渠座谈会\n区长田小山认为，先清淤。\n市民李大河认为，不修桥。\n', 'zh', {
    ...ALIKE,
    source: { length: text.length, sha256: '0'.repeat(64), text },
    speakers: [{ id: 'hale', name: { zh: '田\u202e小山' } }, ...ALIKE.speakers.slice(1)],
    points: [
      {
        ...ALIKE.points[0]!,
        text: { zh: '先清\u202e淤。' },
        span: { start: 0, end: 4 },
      },
      { ...ALIKE.points[1]!, span: { start: text.indexOf('不修桥'), end: text.indexOf('都') } },
      ALIKE.points[2]!,
    ],
  })
  await expect(page.getByRole('note').filter({ hasText: 'U+202E' })).toBeVisible()
  await expect(reviewText(page)).toContainText('先清\ufffd淤\ufffd\ufffd泥')
  // Places after it hold.
  await expect(
    reviewText(page)
      .getByRole('link')
      .filter({ hasText: /不修桥$/ }),
  ).toBeVisible()
  await page
    .getByRole('region', { name: '发言人' })
    .getByRole('button', { name: '田\ufffd小山' })
    .click()
  await expect(page.getByRole('heading', { name: '田\ufffd小山' })).toBeVisible()
  await expect(page.getByRole('button').filter({ hasText: '先清\ufffd淤。' })).toBeVisible()
  expect(await page.evaluate(() => document.querySelector('#root')!.textContent)).not.toMatch(
    /[\u202e\u{e0041}]/u,
  )
})
