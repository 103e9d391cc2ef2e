import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import type { Reply, Transcript } from '../src/domain/format/transcript.ts'
import { by, inAddress, ningbo, pane, speakerOf, tabTo } from './meeting.ts'
import { testSettings } from './settings.ts'

/*
 * Who answers whom, with the words that say so: in the shipped meeting, whose text is not shipped, and in
 * a small one of ours that has its text with it.
 */

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
const text = fixture('pond.txt')
const pond: Transcript = JSON.parse(fixture('pond.json'))
const wordsAt = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const SUPPLEMENT = '柏青禾补充说,孩子们上学要绕塘走'
const replies: Reply[] = [
  { from: 'bo', to: 'qin', kind: 'supplements', span: wordsAt(SUPPLEMENT) },
  { from: 'nie', to: 'qin', kind: 'disagrees' },
]

/** Opens the small meeting with its replies, and its text with it or not. */
async function open(page: Page, rest: string, own = true) {
  const json = { ...pond, source: { ...pond.source, ...(own && { text }) }, replies }
  await page.route('**/transcripts/pond.json', (route) => route.fulfill({ json }))
  await page.goto(`/?transcript=transcripts/pond.json${rest}`)
}

const overview = (page: Page) => page.getByRole('heading', { name: '谁回应谁' }).locator('..')

test('the overview of a meeting without its text names the place of each reply', async ({
  page,
}) => {
  await page.goto('/')
  const nameOf = (id: string) => speakerOf(id).name.zh!
  const says = {
    supplements: ['补充', ''],
    agrees: ['赞同', ''],
    disagrees: ['不赞同', ''],
    summarises: ['总结', '的发言'],
    answers: ['回答', '的提问'],
    seconds: ['附议', ''],
  } as const
  const said = ({ from, to, kind, span }: Reply) => {
    const [between, after] = says[kind]
    const whom = to ? `${between}${nameOf(to)}${after}` : `${between}前面的发言`
    // What was said there, in the words of the point.
    const { text } = by(from).find((point) => point.span!.end > span!.start)!
    return `${nameOf(from)}${whom}${text.zh} 原文 ${span!.start + 1}–${span!.end} 字`
  }
  const items = overview(page).getByRole('listitem')
  await expect(items).toHaveText(ningbo.replies!.map(said))
  const [first] = ningbo.replies!
  await items
    .first()
    .getByRole('link', { name: nameOf(first!.to!), exact: true })
    .click()
  await expect.poll(() => inAddress(page)).toEqual({ speaker: first!.to })
  await expect(pane(page, nameOf(first!.to!))).toContainText(`${nameOf(first!.from)}补充`)
})

test('both ways: by keyboard to the other speaker, and to the point at the place', async ({
  page,
}) => {
  const [reply] = ningbo.replies!
  const [from, to] = [speakerOf(reply!.from), speakerOf(reply!.to!)]
  await page.goto(`/?lang=en&speaker=${to.id}`)
  const items = (of: typeof from) =>
    pane(page, of.name.en!)
      .getByRole('group')
      .getByRole('listitem')
      .filter({ hasText: 'supplements' })
  await expect(items(to)).toContainText(`${from.name.en} supplements ${to.name.en}`)
  // Whoever is read already is no link.
  await expect(items(to).getByRole('link', { name: to.name.en!, exact: true })).toHaveCount(0)
  const other = items(to).getByRole('link', { name: from.name.en!, exact: true })
  await tabTo(page, other)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: from.name.en! })).toBeFocused()
  const { start, end } = reply!.span!
  const place = items(from).getByRole('link', {
    name: `${from.name.en} supplements ${to.name.en} ${by(from.id)[0]!.text.en} Source, characters ${start + 1}–${end}`,
  })
  await tabTo(page, place)
  await page.keyboard.press('Enter')
  await expect.poll(() => inAddress(page).point).toBe(`${from.id}-1`)
})

test('a point that stands apart from a reply is not told as what was said in it', async ({
  page,
}) => {
  const { start } = pond.points.find(({ speaker }) => speaker === 'bo')!.span!
  const said = (one: Reply) => pond.points.find(({ speaker }) => speaker === one.from)!.text.zh!
  const near = { ...replies[0]!, span: { start: start - 5, end: start - 2 } }
  const apart = { ...replies[0]!, span: { start: start - 6, end: start - 3 } }
  await page.route('**/transcripts/pond.json', (route) =>
    route.fulfill({ json: { ...pond, replies: [near, apart] } }),
  )
  await page.goto('/?transcript=transcripts/pond.json&speaker=qin')
  const items = pane(page, '秦望舒').getByRole('group').getByRole('listitem')
  await expect(items).toHaveCount(2)
  await expect(items.first()).toContainText(said(near))
  await expect(items.last()).not.toContainText(said(apart))
})

test('with the text at hand each reply has its words, which lead into the text', async ({
  page,
}) => {
  await open(page, '&speaker=qin')
  const items = pane(page, '秦望舒').getByRole('group').getByRole('listitem')
  await expect(items).toHaveCount(2)
  await expect(items.first().locator('q')).toHaveText(SUPPLEMENT)
  await expect(items.first().locator('q')).toHaveAttribute('lang', 'zh-CN')
  await expect(items.last()).toHaveText(/^聂长风不赞同秦望舒\s*没有给出原话$/)
  await expect(items.last().getByRole('link')).toHaveCount(1)
  const link = items.first().getByRole('link', {
    name: new RegExp(`^柏青禾补充秦望舒：.*${SUPPLEMENT}`),
  })
  const address = await link.getAttribute('href')
  await link.click()
  await expect.poll(() => inAddress(page)).toMatchObject({ view: 'source', point: 'bo-1' })
  await expect(page.getByRole('region', { name: '原文全文' }).locator('a:focus')).toBeInViewport()
  // Its address leads there too.
  await page.goto(address!)
  await expect(page.getByRole('region', { name: '原文全文' })).toBeVisible()
  expect(inAddress(page)).toMatchObject({ view: 'source', speaker: 'bo', point: 'bo-1' })
})

test('the words come with the report when a reader opens it, and not with one that is only near', async ({
  page,
}) => {
  await open(page, '&view=source&speaker=bo', false)
  const item = pane(page, '柏青禾').getByRole('group').getByRole('listitem')
  await expect(item).toContainText('原文')
  await expect(item.locator('q')).toHaveCount(0)
  const bring = (content: string) =>
    page
      .getByLabel('打开报道文件')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(content) })
  await bring(text.replace('渔村夜谈', '渔村夜谈会'))
  await expect(page.getByRole('status').filter({ hasText: '相近' })).toBeVisible()
  await expect(item.locator('q')).toHaveCount(0)
  await page.getByRole('button', { name: '忘记' }).click()
  await bring(text)
  await expect(item.locator('q')).toHaveText(SUPPLEMENT)
})

test('many replies of one speaker are there when they are asked for', async ({ page }) => {
  const many = Array.from(
    { length: 9 },
    (_, i): Reply => ({
      from: 'bo',
      to: 'qin',
      kind: 'agrees',
      span: { start: i, end: i + 5 },
    }),
  )
  const json = { ...pond, source: { ...pond.source, text }, replies: many }
  await page.route('**/transcripts/pond.json', (route) => route.fulfill({ json }))
  await page.goto('/?transcript=transcripts/pond.json&speaker=qin')
  const replied = pane(page, '秦望舒').getByText('回应 9 条')
  await expect(replied).toBeVisible()
  const items = pane(page, '秦望舒').getByRole('listitem').filter({ hasText: '赞同' })
  await expect(items).toHaveCount(0)
  await replied.click()
  await expect(items).toHaveCount(9)
})

testSettings(
  [
    ['both', 'light', 1440],
    ['en', 'dark', 390],
  ],
  async (page, lang, check) => {
    for (const rest of ['', '&speaker=qin']) {
      await open(page, `&lang=${lang}${rest}`)
      // On a phone a speaker's points come first: replies are opened.
      const folded = page.locator('details:not([open])', { has: page.locator('q') })
      await expect(page.locator('q').first()).toBeAttached()
      if (await folded.count()) await folded.locator('summary').click()
      await expect(page.locator('q').first()).toBeVisible()
      await check()
    }
  },
)

test('in both languages each has a sentence of its own', async ({ page }) => {
  await open(page, '&lang=both&speaker=qin')
  const item = page.getByRole('listitem').filter({ hasText: SUPPLEMENT })
  await expect(
    item.locator('[lang=zh-CN]').filter({ hasText: /^柏青禾补充秦望舒：$/ }),
  ).toBeVisible()
  await expect(
    item.locator('[lang=en]').filter({ hasText: /^Bo Qinghe supplements Qin Wangshu: $/ }),
  ).toBeVisible()
  await expect(item.getByRole('link')).toHaveCount(2)
})
