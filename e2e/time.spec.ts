import { expect, type Page, test } from '@playwright/test'
import type { Transcript } from '../src/domain/format/transcript.ts'
import { axeFindings } from './axe.ts'
import { by as largeBy, openLarge, SPEAKERS } from './large-meeting.ts'
import { sidewaysOverflow, unreadableText } from './looks.ts'
import {
  by,
  inAddress,
  KIND_WORDS,
  type Lang,
  ningbo,
  ofKind,
  onAny,
  pane,
  remaining,
  speakerOf,
  tabTo,
  themeOf,
} from './meeting.ts'
import { testSettings } from './settings.ts'

const view = (page: Page) => page.getByRole('region', { name: /^(会议进程|The meeting in time)/ })
const list = (page: Page) =>
  view(page).getByRole('list', { name: /^(按发言先后排列的观点|Points as they were said)/ })
const entries = (page: Page) => list(page).getByRole('listitem')
/** The mark of a point, by what its name begins with. */
const mark = (page: Page, id: string, lang: Lang = 'zh') => {
  const { speaker, kind, text } = ningbo.points.find((point) => point.id === id)!
  const [comma, colon] = lang === 'zh' ? ['，', '：'] : [', ', ': ']
  const name = `${speakerOf(speaker).name[lang]}${comma}${KIND_WORDS[kind][lang]}${colon}${text[lang]}`
  return list(page).getByRole('button', { name })
}
const lane = (page: Page, name: string) =>
  view(page)
    .getByRole('list', { name: /^(发言人|Speakers)$/ })
    .getByRole('button', { name: new RegExp(`^${name}, `) })

for (const lang of ['zh', 'en'] as const) {
  test(`all that was said stands in its order, with who said it and whom it answers, ${lang}`, async ({
    page,
  }) => {
    await page.goto(`/?view=time&lang=${lang}`)
    await expect(entries(page)).toHaveCount(ningbo.points.length)
    const names = await list(page)
      .getByRole('button')
      .evaluateAll((marks) => marks.map((one) => one.ariaLabel!))
    for (const [i, point] of ningbo.points.entries()) {
      expect(names[i]).toContain(speakerOf(point.speaker).name[lang]!)
      expect(names[i]).toContain(KIND_WORDS[point.kind][lang])
      expect(names[i]).toContain(point.text[lang]!)
      for (const theme of point.themes) expect(names[i]).toContain(themeOf(theme).label[lang]!)
    }
    const says = lang === 'zh' ? '江再国补充胡金红' : 'Jiang Zaiguo supplements Hu Jinhong'
    expect(names.filter((name) => name.includes(says))).toEqual([
      names[ningbo.points.findIndex(({ speaker }) => speaker === 'jiang-zaiguo')],
    ])
    // Marks stand from left to right as they were said, each in the lane of its speaker.
    const places = await list(page)
      .getByRole('button')
      .evaluateAll((marks) => marks.map((one) => one.getBoundingClientRect().left))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    for (const { id, name } of ningbo.speakers) {
      const row = (await lane(page, name[lang]!).boundingBox())!
      const own = (await mark(page, by(id)[0]!.id, lang).boundingBox())!
      expect(Math.abs(own.y + own.height / 2 - row.y - row.height / 2)).toBeLessThan(2)
    }
    expect(await unreadableText(page)).toEqual([])
    expect(await axeFindings(page)).toEqual([])
  })
}

test('by keyboard: along a lane, from lane to lane, Enter reads, Escape comes back to the mark', async ({
  page,
}) => {
  await page.goto('/?view=time')
  await tabTo(page, lane(page, '吴益统'))
  await page.keyboard.press('ArrowDown')
  await expect(lane(page, '胡金红')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  const own = by('hu-jinhong')
  await expect(mark(page, own[0]!.id)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(mark(page, own[1]!.id)).toBeFocused()
  await page.keyboard.press('End')
  await expect(mark(page, own.at(-1)!.id)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(mark(page, by('jiang-zaiguo')[0]!.id)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => inAddress(page))
    .toMatchObject({ view: 'time', speaker: 'jiang-zaiguo', point: by('jiang-zaiguo')[0]!.id })
  await expect(page.locator('article[data-current]')).toContainText(by('jiang-zaiguo')[0]!.text.zh!)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(mark(page, by('jiang-zaiguo')[0]!.id)).toBeFocused()
  await expect.poll(() => inAddress(page)).toEqual({ view: 'time' })
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await expect(lane(page, '江再国')).toBeFocused()
})

test('themes and kinds that are ticked, and what is searched for, narrow it as they do everywhere', async ({
  page,
}) => {
  await page.goto('/?view=time')
  const talent = themeOf('talent').label.zh!
  await view(page)
    .getByRole('checkbox', { name: new RegExp(`^${talent}, `) })
    .check()
  await expect(entries(page)).toHaveCount(onAny(['talent']).length)
  await expect(page.getByRole('status').first()).toHaveText(remaining(onAny(['talent'])))
  await page.getByRole('checkbox', { name: /^问题, / }).check()
  const problems = ofKind('problem', onAny(['talent']))
  await expect(entries(page)).toHaveCount(problems.length)
  await expect
    .poll(() => inAddress(page))
    .toEqual({ view: 'time', theme: 'talent', kind: 'problem' })
  await page.goto('/?view=time&q=人才')
  await expect(entries(page)).not.toHaveCount(ningbo.points.length)
  await expect(list(page).getByRole('button').first()).toBeVisible()
})

test('a click on a mark opens its point, on a speaker the speaker; a point in the address is marked', async ({
  page,
}) => {
  await page.goto('/?view=time')
  await mark(page, 'leng-guoqi-3').click()
  await expect.poll(() => inAddress(page)).toMatchObject({ point: 'leng-guoqi-3' })
  await expect(mark(page, 'leng-guoqi-3')).toHaveAttribute('aria-current', 'true')
  await lane(page, '丁丁').click()
  await expect(pane(page, '丁丁')).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?view=time&point=wang-minxuan-6')
  await expect(mark(page, 'wang-minxuan-6')).toHaveAttribute('aria-current', 'true')
  // Sideways, in its lane: downwards the page goes on to the words of the point.
  await expect
    .poll(() =>
      mark(page, 'wang-minxuan-6').evaluate((one) => {
        const { left, right } = one.getBoundingClientRect()
        return left >= 0 && right <= innerWidth
      }),
    )
    .toBe(true)
})

test('what is pointed at tells itself, and a finding lights the points that it stands on', async ({
  page,
}) => {
  await page.goto('/?view=time&lang=en')
  const marks = page.locator('[data-cell]')
  await expect(marks).toHaveCount(ningbo.points.length)
  await page.getByRole('link', { name: 'Nobody but Wu Yitong' }).hover()
  await expect(page.locator('[data-cell]:not([data-faded])')).toHaveCount(onAny(['moulds']).length)
  await mark(page, 'hu-jinhong-2', 'en').hover()
  await expect(page.locator('[data-cell]:not([data-faded])')).toHaveCount(1)
  const { text } = ningbo.points.find(({ id }) => id === 'hu-jinhong-2')!
  await expect(page.locator('body > [aria-hidden]').filter({ hasText: text.en! })).toBeVisible()
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(page.locator('[data-cell][data-faded]')).toHaveCount(0)
})

/** A meeting by the clock: a question that is answered, a problem that is, one who disagrees, one who nods to nobody. */
const ferry: Transcript = {
  format: 'reyi/transcript@2',
  meeting: { id: 'ferry', title: { en: 'The ferry' } },
  source: { length: 0, sha256: '0'.repeat(64) },
  themes: [{ id: 'fare', label: { en: 'Fare' } }],
  speakers: [
    { id: 'ann', name: { en: 'Ann Ford' } },
    { id: 'bo', name: { en: 'Bo Lake' } },
    { id: 'cy', name: { en: 'Cy Weir' } },
  ],
  points: (
    [
      ['ann', 'question', 'Who pays for the ferry?', 0],
      ['bo', 'view', 'Those who cross pay.', 60_000],
      ['cy', 'problem', 'Pupils cannot pay.', 120_000],
      ['ann', 'recommendation', 'Let pupils cross for nothing.', 300_000],
      ['bo', 'view', 'Nothing is for nothing.', 600_000],
    ] as const
  ).map(([speaker, kind, text, time], i) => ({
    ...{ id: `p${i}`, speaker, kind, themes: ['fare'], text: { en: text }, time },
  })),
  replies: [
    { from: 'bo', to: 'ann', kind: 'answers', point: 'p1', toPoint: 'p0' },
    { from: 'ann', to: 'cy', kind: 'answers', point: 'p3', toPoint: 'p2' },
    { from: 'bo', to: 'ann', kind: 'disagrees', point: 'p4', toPoint: 'p3' },
    { from: 'bo', kind: 'summarises', point: 'p4' },
  ],
}

test('replies are arcs where they say what they answer; the axis has the clock', async ({
  page,
}) => {
  await page.route('**/transcripts/ferry.json', (route) => route.fulfill({ json: ferry }))
  await page.goto('/?transcript=transcripts/ferry.json&view=time&lang=en')
  await expect(entries(page)).toHaveCount(ferry.points.length)
  const arcs = page.locator('[data-arc] path')
  await expect(arcs).toHaveCount(3)
  for (const words of ['above: answers', 'below: disagrees', 'One reply is not drawn'])
    await expect(view(page)).toContainText(words)
  await expect(view(page)).not.toContainText('bracket')
  await expect(view(page)).toContainText('0:05:00')
  for (const said of ['Bo Lake answers Ann Ford', 'Ann Ford answers Cy Weir', 'Bo Lake disagrees'])
    await expect(list(page).getByRole('button', { name: said })).toHaveCount(1)
  // The middle of an arc tells who answers whom.
  const middle = await arcs.last().evaluate((arc: SVGPathElement) => {
    const { x, y } = arc.getPointAtLength(arc.getTotalLength() / 2)
    const { left, top } = arc.ownerSVGElement!.getBoundingClientRect()
    return { x: left + x, y: top + y }
  })
  await page.mouse.move(middle.x, middle.y)
  await expect(page.locator('body > [aria-hidden]')).toContainText(
    'Bo Lake disagrees with Ann Ford',
  )
  expect(await axeFindings(page)).toEqual([])
})

test('of many speakers the most active have lanes, others share one or are found by name; bars come apart', async ({
  page,
}) => {
  await openLarge(page, '&view=time')
  await expect(view(page).getByText(`其他 ${SPEAKERS - 16} 位`)).toBeVisible()
  expect(await page.locator('*').count()).toBeLessThan(4000)
  const drawn = entries(page)
  const bar = drawn.getByRole('button', { name: /^发言人0号：\d+ 个观点/ }).first()
  const said = largeBy('s0')
  await bar.click()
  // What was at the mouse comes apart until each point has a mark of its own.
  const zoomIn = view(page).getByRole('button', { name: '放大' })
  while ((await zoomIn.getAttribute('aria-disabled')) === 'false') await zoomIn.click()
  const first = list(page)
    .getByRole('button', { name: /^发言人0号，/ })
    .first()
  await first.click()
  await expect.poll(() => inAddress(page)).toMatchObject({ speaker: 's0' })
  expect(said.map(({ id }) => id)).toContain(inAddress(page).point)
  await page.getByRole('button', { name: '清除' }).click()
  await view(page).getByRole('searchbox', { name: '查找发言人' }).fill('发言人399号')
  await expect(lane(page, '发言人399号')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

test('on a phone the lanes scroll sideways and the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const lang of ['zh', 'en', 'both']) {
    await page.goto(`/?view=time&lang=${lang}`)
    await expect(list(page)).toBeAttached()
    expect(await sidewaysOverflow(page)).toBe(0)
  }
  await page.goto('/?view=time')
  const far = mark(page, 'wang-minxuan-6')
  await far.scrollIntoViewIfNeeded()
  await far.click()
  await expect.poll(() => inAddress(page)).toMatchObject({ point: 'wang-minxuan-6' })
})

testSettings(
  [
    ['zh', 'dark', 1440],
    ['en', 'light', 1024],
    ['both', 'dark', 390],
  ],
  async (page, lang, check) => {
    await page.goto(`/?view=time&lang=${lang}&speaker=hu-jinhong`)
    await expect(list(page)).toBeAttached()
    await check()
  },
)
