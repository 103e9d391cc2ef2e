import { expect, test } from 'vitest'
import { subjectPath } from '../domain/archive/pages/archive-site.ts'
import { feedMeetings } from '../domain/archive/pages/feed-meetings.ts'
import { archiveFeed, subjectFeed } from '../domain/archive/pages/feeds.ts'
import { frontPage } from '../domain/archive/pages/front-page.ts'
import { listPages, MOST_IN_LIST } from '../domain/archive/pages/list-pages.ts'
import { extentOf, MOST_WORDS, newestPoints } from '../domain/archive/pages/newest-points.ts'
import { personPage } from '../domain/archive/pages/person-page.ts'
import { sitemapsOf } from '../domain/archive/pages/sitemaps.ts'
import { themePage } from '../domain/archive/pages/theme-page.ts'
import { openArchive } from '../domain/archive/read/open-archive.ts'
import { buildInMemory, readFrom } from '../domain/archive/write/build-in-memory.ts'
import { FOUR_MEETINGS, minutes } from '../domain/archive/write/meetings.fixture.ts'
import type { Localized, Transcript } from '../domain/format/transcript.ts'
import { readXml } from '../domain/parse/xml/read-xml.ts'
import { spell } from '../domain/search/spell.ts'
import { archiveSite } from './archive-pages-words.ts'
import type { Display } from './language.ts'

async function open(meetings: readonly Transcript[], display: Display, url: string | null = null) {
  const title: Localized = { en: 'Pond & <reeds>', zh: '池塘' }
  const archive = await openArchive(readFrom(buildInMemory(meetings, title, spell)))
  const site = archiveSite(archive.summary, { name: 'pond', url, display })
  const personIn = async (typed: string) =>
    (await archive.person((await archive.names(typed, 1))[0]!.id))!
  const themeIn = async (typed: string) =>
    (await archive.theme((await archive.names(typed, 1))[0]!.id))!
  return { archive, site, personIn, themeIn }
}

const count = (text: string, part: string) => text.split(part).length - 1

test('the page of a person has what they said, by theme, with the way to each point, and who may be the same', async () => {
  const { archive, site, personIn, themeIn } = await open(FOUR_MEETINGS, 'en')
  const gao = await personIn('gao xiaozhou')
  const { path, content } = personPage(site, gao, await newestPoints(archive, gao))
  expect(path).toBe(`people/${gao.id}/index.html`)
  expect(content).toContain('<html lang="en">')
  expect(content).toContain('<h1><span lang="en">Gao Xiaozhou</span></h1>')
  const lamps = await themeIn('street lamps')
  expect(content).toContain(
    `<h3><a href="../../${subjectPath('themes', lamps.id)}"><span lang="en">Street lamps</span></a></h3>`,
  )
  expect(content).toContain('The lamps should be mended before winter.')
  expect(content).toContain(
    'href="../../../?transcript=pond/transcripts/council-1.json&amp;point=p1"',
  )
  expect(content).toContain(`href="../../../?archive=pond&amp;person=${gao.id}"`)
  expect(content).toContain('May be the same person')
  expect(content).toContain(`href="../../${subjectPath('people', gao.maybe[0]!.id)}"`)
  expect(content).not.toMatch(/canonical|og:url|feed\.xml|<script(?! type="application\/ld\+json")/)
})

test('the page of a theme has who said what of it, newest first', async () => {
  const { archive, site, themeIn } = await open(FOUR_MEETINGS, 'zh')
  const ferry = await themeIn('渡船')
  const { content } = themePage(site, ferry, await newestPoints(archive, ferry))
  expect(content).toContain('<html lang="zh-CN">')
  const told = ['渡船码头夜里没有路灯。', '渡船的班次已经增加。', '渡船每天只开两班。']
  expect(told.map((text) => content.indexOf(text))).toEqual(
    told.map((text) => content.indexOf(text)).toSorted((a, b) => a - b),
  )
  for (const text of told) expect(count(content, text)).toBe(1)
  for (const { id, name } of ferry.people)
    expect(content).toContain(
      `<a href="../../${subjectPath('people', id)}"><span lang="zh-CN">${name.zh}</span></a>`,
    )
  expect(content).not.toMatch(/The ferry/)
})

test.each([
  ['in the order of the label', [{ en: 'Reeds', zh: '芦苇' }], ''],
  ['in another', [{ zh: '芦苇', en: 'Reeds' }], ''],
  ['some tell one language', [{ zh: '芦苇', en: 'Reeds' }, { en: 'Reeds' }, { zh: '芦苇' }], ''],
  [
    'others in one language',
    [
      { zh: '芦苇', en: 'Reeds' },
      { zh: '芦苇', en: 'reeds' },
      { en: 'reeds' },
      { zh: '芦苇', en: 'Reeds' },
    ],
    '<ul><li><span lang="en">reeds</span></li></ul>',
  ],
])(
  'a theme is also written as what it is not called in any language: %s',
  async (_, labels, list) => {
    const meetings = labels.map(
      (label, i): Transcript => ({
        ...minutes({
          id: `m${i}`,
          day: `2026-01-0${i + 1}`,
          body: { id: 'pond', zh: '池塘', en: 'Pond' },
          speakers: [{ id: 'a', name: { zh: '田小满', en: 'Tian Xiaoman' } }],
          themes: [],
          said: [['a', 'view', ['t'], '芦苇高。', 'They are tall.']],
        }),
        themes: [{ id: 't', label }],
      }),
    )
    const { archive, site, themeIn } = await open(meetings, 'both')
    const theme = await themeIn('芦苇')
    const { content } = themePage(site, theme, await newestPoints(archive, theme))
    const [, told = ''] = /Also written[^<]*<\/h2>\n(.*?)<\/section>/s.exec(content) ?? []
    expect(told.replaceAll('\n', '')).toBe(list)
  },
)

const HOSTILE = `</title><script>alert(1)</script>"'&`
const EVIL = { zh: HOSTILE, en: HOSTILE }
const crowded = (points: number): Transcript =>
  minutes({
    id: 'long',
    day: '2026-01-01',
    body: { id: 'pond', zh: HOSTILE, en: HOSTILE },
    speakers: [
      { id: 'e', name: EVIL, role: EVIL },
      { id: 'v', name: { en: 'Speaker 1', zh: '发言人 1' } },
    ],
    themes: [['t', HOSTILE, HOSTILE]],
    said: Array.from({ length: points }, (_, i) => [
      i === 0 ? 'v' : 'e',
      'problem',
      ['t'],
      `${HOSTILE} no. ${i}.`,
      `${HOSTILE} no. ${i}.`,
    ]),
  })

test('whatever names and words are, they are text; of very many points the newest are there and the others are told', async () => {
  const all = MOST_WORDS + 20
  const { archive, site, themeIn } = await open([crowded(all)], 'both', 'https://pond.example/')
  const theme = await themeIn('</title>')
  const { people } = theme
  const evil = (await archive.person(people.find(({ voice }) => !voice)!.id))!
  const newest = await newestPoints(archive, evil)
  const pages = [
    personPage(site, evil, newest),
    themePage(site, theme, await newestPoints(archive, theme)),
    frontPage(site),
    ...listPages(site, 'people', [
      { ...extentOf(evil), id: evil.id, name: EVIL, body: evil.bodies[0]! },
    ]),
  ]
  for (const { content } of pages) {
    expect(content).not.toContain('<script>')
    const [, facts] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(content)!
    expect(() => JSON.parse(facts!)).not.toThrow()
    expect(content).toContain("default-src 'none'; style-src 'self'")
  }
  const [person, about] = pages
  expect(count(person!.content, '<article')).toBe(MOST_WORDS)
  expect(person!.content).toContain(`no. ${all - 1}.`)
  expect(person!.content).not.toContain('no. 1.<')
  expect(person!.content).toContain(`newest ${MOST_WORDS} of ${all - 1} points`)
  expect(about!.content).toContain('1 voice without a name')
  for (const { path, content } of [
    ...subjectFeed(site, 'people', { id: evil.id, name: EVIL }, await feedMeetings(archive, evil)),
    ...archiveFeed(site),
    ...sitemapsOf('https://pond.example/', ['index.html', 'people/x/index.html']),
  ]) {
    expect(path).toMatch(/\.xml$/)
    expect(() => readXml(content)).not.toThrow()
  }
})

test('a feed has an entry for each meeting, which stays the same; who is spoken of does not write it', async () => {
  const { archive, site, personIn } = await open(FOUR_MEETINGS, 'en', 'https://t.example/pond/')
  const lin = await personIn('lin wanqiu')
  const [feed] = subjectFeed(
    site,
    'people',
    { id: lin.id, name: lin.names[0]!.name },
    await feedMeetings(archive, lin),
  )
  const { path, content } = feed!
  expect(path).toBe(`people/${lin.id}/feed.xml`)
  expect(count(content, '<entry>')).toBe(3)
  expect(content).toContain('<updated>2026-05-12T00:00:00Z</updated>')
  expect(content).toContain(
    `<id>https://t.example/pond/people/${lin.id}/#2026-05-12%2Fcouncil-3</id>`,
  )
  expect(content).toContain(
    'href="https://t.example/?transcript=pond/transcripts/council-3.json&amp;point=p1"',
  )
  expect(content).toContain('<author><name>Pond &amp; &lt;reeds&gt;</name></author>')
  // The club tells no day: it is in no feed.
  expect(count(archiveFeed(site)[0]!.content, '<entry>')).toBe(3)
})

test('a feed counts all points of a meeting, leads to the first, tells how many it does not list, and later meetings change nothing of that', async () => {
  const evening = (day: string, points: number) =>
    minutes({
      id: `evening-${day}`,
      day,
      body: { id: 'pond', zh: '池塘', en: 'Pond' },
      speakers: [{ id: 'a', name: { zh: '田小满', en: 'Tian Xiaoman' } }],
      themes: [],
      said: Array.from({ length: points }, (_, i) => ['a', 'view', [], `${i} 号`, `No. ${i}.`]),
    })
  const entriesOf = async (meetings: readonly Transcript[]) => {
    const { archive, site, personIn } = await open(meetings, 'en', 'https://t.example/pond/')
    const record = await personIn('tian xiaoman')
    const told = await feedMeetings(archive, record)
    const [feed] = subjectFeed(site, 'people', { id: record.id, name: { en: 'T' } }, told)
    return feed!.content.match(/<entry>.*?<\/entry>/gs)!
  }
  const long = evening('2026-01-01', MOST_WORDS + 20)
  const [alone] = await entriesOf([long])
  expect(alone).toContain(`${MOST_WORDS + 20} points`)
  expect(alone).toContain('&amp;point=p0"')
  expect(count(alone!, 'No. ')).toBe(10)
  expect(alone).toContain(`${MOST_WORDS + 10} more`)
  const [later, before] = await entriesOf([long, evening('2026-02-01', 3)])
  expect(before).toBe(alone)
  expect(later).toContain('3 points')
  expect(later).not.toContain('more')
})

test('a list of thousands is several pages that lead to each other', async () => {
  const { site } = await open(FOUR_MEETINGS, 'en')
  const entries = Array.from({ length: MOST_IN_LIST + 5 }, (_, i) => ({
    ...{ id: `p${i}`, name: { en: `P ${i}` }, body: null },
    ...{ points: i, meetings: 1, first: '2020-01-01', last: '2020-01-01' },
  }))
  const [first, second, ...more] = listPages(site, 'people', entries)
  expect(more).toEqual([])
  expect([first!.path, second!.path]).toEqual(['people/index.html', 'people/index-2.html'])
  expect(first!.content).toContain('<a href="index-2.html">2</a>')
  expect(second!.content).toContain('<a href="./">1</a>')
  expect(first!.content).toContain(`<a href="p${MOST_IN_LIST + 4}/">`)
  expect(second!.content).toContain('<a href="p0/">')
})

test('more addresses than a sitemap may have stand in several, with a list of them', () => {
  const paths = Array.from({ length: 50_001 }, (_, i) => `people/p${i}/index.html`)
  const [list, first, second] = sitemapsOf('https://t.example/pond/', paths)
  expect(count(list!.content, '<sitemap>')).toBe(2)
  expect(count(first!.content, '<url>') + count(second!.content, '<url>')).toBe(50_001)
  expect(second!.content).toContain('<loc>https://t.example/pond/people/p50000/</loc>')
})
