import { expect, type Page } from '@playwright/test'
import { MINUTES } from '../src/domain/format/minutes.fixture.ts'
import { well } from '../src/domain/format/well.fixture.ts'
import { parseText } from '../src/domain/parse/parse.ts'
import { hostArchive } from './archive-host.ts'
import { openLarge } from './large-meeting.ts'
import { harbour, ningbo } from './meeting.ts'
import { shelve } from './shelf.ts'

/*
 * Ways into the page that together ask for all of its later parts. Each begins with an address of its
 * own and ends with something to be seen.
 */

const REPORT = `水渠座谈会
区长田小满提出两点要求：一是清理淤泥；二是加快修桥，留住人才。
`
const SUBTITLES = `WEBVTT

00:01.000 --> 00:03.000
<v 田小满>淤泥要清理。

00:04.000 --> 00:06.000
<v 李大河>桥要加快修。
`
const TRANSCRIPT = 'transcripts/harbour.json'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const answer = (page: Page, body: string) =>
  page.route(`**/${TRANSCRIPT}`, (route) => route.fulfill({ body }))

/** Opens a report as one of the reader's own meetings, in Review or at its first speaker. */
async function openMine(page: Page, report: string, how: 'review' | 'speaker'): Promise<void> {
  const parsed = await parseText(report)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  // A page of the same site on which nothing of ours runs.
  await page.goto('/robots.txt')
  await shelve(page, 'pond', parsed.transcript)
  const { id } = parsed.transcript.speakers[0]!
  await page.goto(`/?mine=pond&${how === 'review' ? 'view=review' : `speaker=${id}`}`)
}

/** By what a reader does. A visit may be cut short by a part that is missing: nothing waits for it. */
export const VISITS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a speaker': (page) => page.goto('/?speaker=hu-jinhong'),
  'a filter': (page) => page.goto(`/?theme=${ningbo.themes[0]!.id}`),
  'the overview': async (page) => {
    await page.goto('/')
    await page.mouse.move(200, 200)
  },
  'rows in another order': (page) => page.goto('/?sort=crossings'),
  'a search': (page) => page.goto('/?q=zzz'),
  time: (page) => page.goto('/?view=time'),
  agenda: async (page) => {
    const parsed = await parseText(MINUTES)
    if (!parsed.ok) throw new Error(parsed.failure.code)
    await answer(page, JSON.stringify(parsed.transcript))
    await page.goto(`/?transcript=${TRANSCRIPT}&view=agenda&item=item-6&speaker=amara-devi`)
  },
  matrix: (page) => page.goto('/?view=matrix'),
  coverage: (page) => page.goto('/?view=coverage'),
  comparison: (page) => page.goto(`/?compare=${ningbo.speakers[0]!.id},${ningbo.speakers[1]!.id}`),
  source: (page) => page.goto('/?view=source'),
  'an embedded page': (page) => page.goto('/?embed'),
  export: async (page) => {
    await page.goto('/')
    await button(page, '导出').click()
  },
  'more formats': async (page) => {
    await page.goto('/')
    await button(page, '导出').click()
    const more = page.getByRole('menuitem', { name: '更多格式…' })
    await more.click({ timeout: 5000 }).catch(() => {})
  },
  'a link': async (page) => {
    await page.goto('/')
    await button(page, '导出').click()
    const link = page.getByRole('menuitem', { name: '链接和二维码…' })
    await link.click({ timeout: 5000 }).catch(() => {})
  },
  open: async (page) => {
    await page.goto('/')
    await button(page, '打开文件…').click()
  },
  'a citation': async (page) => {
    await page.goto('/?speaker=hu-jinhong')
    const cite = page.getByRole('article').first().getByRole('button', { name: '引用' })
    await cite.click({ timeout: 5000 }).catch(() => {})
  },
  review: async (page) => {
    await openMine(page, REPORT, 'review')
  },
  'an own meeting': (page) => openMine(page, REPORT, 'speaker'),
  'a found theme': async (page) => {
    await page.goto('/robots.txt')
    await shelve(page, 'well', well)
    await page.goto('/?mine=well&theme=pump')
    const how = button(page, '主题是怎样找到的')
    await how.click({ timeout: 5000 }).catch(() => {})
  },
  'subtitles beside points': async (page) => {
    await openMine(page, SUBTITLES, 'speaker')
  },
  'a recording': async (page) => {
    const points = harbour.points.map((point, i) => ({ ...point, time: i * 1000 }))
    await answer(page, JSON.stringify({ ...harbour, points }))
    await page.goto(`/?transcript=${TRANSCRIPT}&speaker=${harbour.points[0]!.speaker}#t=1`)
  },
  'a large meeting': async (page) => {
    await openLarge(page, '&speaker=s1')
    const compare = page.getByText('比较', { exact: false }).first()
    await compare.click({ timeout: 5000 }).catch(() => {})
  },
  'an archive': async (page) => {
    await hostArchive(page)
    await page.goto('/?archive=archive&q=bridge')
  },
  'an export of an archive': async (page) => {
    await hostArchive(page)
    await page.goto('/?archive=archive')
    const way = page.getByText('导出这些观点')
    await way.click({ timeout: 5000 }).catch(() => {})
  },
  'a file with faults': async (page) => {
    await answer(page, JSON.stringify({ ...harbour, points: 1 }))
    await page.goto(`/?transcript=${TRANSCRIPT}`)
  },
  'a file that is no JSON': async (page) => {
    await answer(page, '{')
    await page.goto(`/?transcript=${TRANSCRIPT}`)
  },
  'a file with hidden characters': async (page) => {
    await answer(page, JSON.stringify(harbour).replace('港', '港\u202e'))
    await page.goto(`/?transcript=${TRANSCRIPT}`)
  },
}

/** The files of the build that a visit asked for. */
export async function filesOf(
  page: Page,
  visit: (page: Page) => Promise<unknown>,
): Promise<ReadonlySet<string>> {
  const files = new Set<string>()
  page.on('response', (response) => {
    const file = new URL(response.url()).pathname.match(/^\/assets\/(.+\.js)$/)?.[1]
    if (file) files.add(file)
  })
  await visit(page)
  await page.waitForLoadState('networkidle')
  await expect(page.getByText('正在打开…')).toHaveCount(0)
  return files
}
