import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Host, startHost } from '../host.ts'
import { by, ningbo, onAny, speakerOf, themeOf } from '../meeting.ts'
import type { Tab } from './tab.ts'

/** A busy machine may be slow, in ms. */
const POLL = { timeout: 30_000 }
/** So many characters of the page are told where something did not come. */
const MOST_SAID = 1000
const SPEAKER = 'hu-jinhong'
const mine = by(SPEAKER)
const strands = ningbo.points.flatMap(({ themes }) => themes).length
/** Our own words, in the form of a report: its title, and how the passages of its points are named. */
const OWN = {
  path: join(import.meta.dirname, 'reed-bed.txt'),
  title: '苇塘座谈会',
  passages: ['问题，田小满：一是芦根太密', '问题，田小满：二是栈桥太窄'],
} as const

/** What a reader mainly does, one step after the other in one tab of an engine's browser. */
export function testMainThings(openTab: () => Promise<Tab>): void {
  let host: Host
  let tab: Tab

  beforeAll(async () => {
    host = await startHost('dist')
    tab = await openTab()
    await tab.open(`${host.address}?lang=zh`)
  })
  afterAll(async () => {
    await tab?.close()
    await host?.stop()
  })

  /** How many there are of these once all have come. */
  const expectCount = (selector: string, count: number) =>
    expect
      .poll(() => tab.run((one) => document.querySelectorAll(one).length, selector), {
        ...POLL,
        message: selector,
      })
      .toBe(count)
  const expectText = async (selector: string, text: string) => {
    try {
      await expect
        .poll(
          () => tab.run((one) => document.querySelector(one)?.textContent ?? '', selector),
          POLL,
        )
        .toContain(text)
    } catch (cause) {
      // What the page says instead tells why.
      const said = (await tab.run(() => document.body.innerText)).slice(0, MOST_SAID)
      throw new Error(`“${text}” did not come in ${selector}; the page: ${said}`, { cause })
    }
  }
  const expectAddress = (choice: Readonly<Record<string, string>>) =>
    expect
      .poll(async () => Object.fromEntries(new URL(await tab.address()).searchParams), POLL)
      .toEqual(choice)

  test('reading: the meeting opens with its speakers, themes and strands', async () => {
    await expectText('h1', ningbo.meeting.title.zh!)
    await expectCount('[data-speaker-control]', ningbo.speakers.length)
    await expectCount('[data-theme-control]', ningbo.themes.length)
    await expectCount('.strand', strands)
    const narrowest = await tab.run(() =>
      Math.min(
        ...[...document.querySelectorAll('.strand')].map(
          (one) => one.getBoundingClientRect().width,
        ),
      ),
    )
    expect(narrowest).toBeGreaterThan(100)
  })

  test('reading: a click on a speaker opens their points', async () => {
    await tab.click('button', `${speakerOf(SPEAKER).name.zh}, ${mine.length} 个观点`)
    await expectCount('article', mine.length)
    await expectText('article', mine[0]!.text.zh!)
    await expectAddress({ lang: 'zh', speaker: SPEAKER })
  })

  test('filter: a ticked theme narrows to what concerns it, Back undoes it', async () => {
    const left = onAny(['talent'])
    await tab.click('checkbox', `${themeOf('talent').label.zh}, ${left.length} 个观点`)
    await expectCount('article', by(SPEAKER, left).length)
    await expectText('[role="status"]', `${left.length} 个观点`)
    await expectAddress({ lang: 'zh', speaker: SPEAKER, theme: 'talent' })
    await tab.back()
    await expectCount('article', mine.length)
  })

  test('search: it finds by pinyin', async () => {
    await tab.type('searchbox', '搜索', 'rencai')
    await expectText('mark', '人才')
    for (const _ of 'rencai') await tab.press('Backspace')
    await expectCount('mark', 0)
  })

  test('the language changes', async () => {
    await tab.click('radio', 'English')
    await expectText('h1', ningbo.meeting.title.en!)
    await expect.poll(() => tab.run(() => document.documentElement.lang), POLL).toBe('en')
  })

  test('type: English apostrophes are narrow, digits beside Chinese not painted over each other', async () => {
    await tab.click('radio', '双语 Both languages')
    await expectText('h1', ningbo.meeting.title.en!)
    const widths = await tab.run(measureSigns, 'city’s')
    expect(widths[4]).toBeLessThan(0.5)
    const [, one, six] = await tab.run(measureSigns, '月16日')
    // Where the page leaves no gap between Chinese and digits: WebKit would paint them into it.
    const isWebKit = await tab.run(() => CSS.supports('hanging-punctuation: first'))
    if (isWebKit) expect(one).toBeCloseTo(six!, 1)
    await tab.click('radio', '中文')
  })

  test('export: a table of the points is saved', async () => {
    await tab.click('button', '导出')
    await tab.click('menuitem', 'CSV 表格')
    const saved = () => readdirSync(tab.downloads).filter((name) => name.endsWith('.csv'))
    await expect.poll(saved, POLL).toHaveLength(1)
    const table = () => readFileSync(join(tab.downloads, saved()[0]!), 'utf8')
    await expect.poll(table, POLL).toContain(mine.at(-1)!.text.zh!)
  })

  test('export: the page that is saved is the explorer, from disk', async () => {
    await tab.click('button', '导出')
    await tab.click('menuitem', '完整网页 (HTML)')
    const saved = () => readdirSync(tab.downloads).filter((name) => name.endsWith('.html'))
    await expect.poll(saved, POLL).toHaveLength(1)
    const path = join(tab.downloads, saved()[0]!)
    await expect.poll(() => readFileSync(path, 'utf8').endsWith('</html>\n'), POLL).toBe(true)
    await tab.open(`${pathToFileURL(path)}?lang=zh`)
    await expectCount('.strand', strands)
    await tab.click('button', `${speakerOf(SPEAKER).name.zh}, ${mine.length} 个观点`)
    await expectCount('article', mine.length)
    await tab.type('searchbox', '搜索', 'rencai')
    await expectText('mark', '人才')
    await tab.open(`${host.address}?lang=zh`)
    await expectCount('.strand', strands)
  })

  test('matrix: it counts every speaker and theme', async () => {
    await tab.click('radio', '矩阵')
    for (const { name } of ningbo.speakers) await expectText('thead', name.zh!)
    await tab.click('radio', '图')
    await expectCount('.strand', strands)
  })

  test('coverage: names over its columns are turned, and none is cut', async () => {
    await tab.click('radio', '谁没谈')
    await expectCount('thead [data-speaker-control]', ningbo.speakers.length)
    const shapes = await tab.run(() =>
      [...document.querySelectorAll('thead [data-speaker-control]')].map((name) => {
        const { width, height } = name.firstElementChild!.getBoundingClientRect()
        return { isTurned: height > width, isWhole: name.scrollHeight <= name.clientHeight }
      }),
    )
    expect(shapes).toEqual(ningbo.speakers.map(() => ({ isTurned: true, isWhole: true })))
    await tab.click('radio', '图')
    await expectCount('.strand', strands)
  })

  test('opening: a text becomes a meeting to correct', async () => {
    await tab.click('button', '打开文件…')
    await expectCount('dialog input[type="file"]', 1)
    await tab.giveFile(OWN.path)
    await expectText('h1', OWN.title)
    for (const name of OWN.passages) await expectCount(`a[aria-label="${name}"]`, 1)
  })

  test('correcting: a wording that is changed is saved, and there after a reload', async () => {
    await tab.click('link', OWN.passages[0])
    await expect.poll(() => tab.address(), POLL).toContain('point=tian-xiaoman-1')
    await tab.type('textbox', '措辞', '了')
    await tab.press('Tab')
    await expectText('main', '已改措辞。')
    await expectText('main', '已保存')
    await tab.reload()
    await expectText('h1', OWN.title)
    await expect
      .poll(() => tab.run(() => document.querySelector('textarea')?.value), POLL)
      .toContain('了')
  })

  test('offline: without a network all of it is there', async () => {
    const kept = () => tab.run(() => navigator.serviceWorker.controller !== null)
    await expect.poll(kept, POLL).toBe(true)
    host.trouble = () => 'down'
    await tab.reload()
    await expectText('h1', OWN.title)
    await tab.open(`${host.address}?lang=zh&view=matrix`)
    for (const { name } of ningbo.speakers) await expectText('thead', name.zh!)
    await tab.type('searchbox', '搜索', 'rencai')
    await expectText('mark', '人才')
  })

  test('the page complained of nothing', async () => {
    expect(await tab.complaints()).toEqual([])
  })
}

/** The widths of the signs of these words where the page has them first, in em. */
function measureSigns(words: string): number[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    const at = text.data.indexOf(words)
    if (at < 0) continue
    const em = Number.parseFloat(getComputedStyle(text.parentElement!).fontSize)
    return Array.from(words, (_, i) => {
      const sign = document.createRange()
      sign.setStart(text, at + i)
      sign.setEnd(text, at + i + 1)
      return sign.getBoundingClientRect().width / em
    })
  }
  throw new Error(`The page does not have ${words}`)
}
