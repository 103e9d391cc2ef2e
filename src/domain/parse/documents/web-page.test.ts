import { expect, test, vi } from 'vitest'
import { parseText } from '../parse.ts'
import { FURNITURE } from './page-furniture.ts'
import { readWebPage } from './web-page.ts'
import { PAGES } from './web-pages.fixture.ts'

const LIMIT = 1 << 20
const read = async (html: string) => {
  const found = await readWebPage(html, LIMIT)
  if (!found.ok) throw new Error(JSON.stringify(found.failure))
  return found.document
}

test.each(PAGES)('$shape: all that is said, nothing around it', async ({ html, said, around }) => {
  const { text } = await read(html)
  for (const words of said) expect(text).toContain(words)
  for (const words of around) expect(text).not.toContain(words)
})

test.each(PAGES)('$shape: who speaks', async ({ html, speakers }) => {
  const parsed = await parseText(html)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  const names = parsed.transcript.speakers.map(({ name }) => Object.values(name)[0])
  expect(names.sort()).toEqual(speakers)
})

test('what a page says of itself is what the meeting says: title, day, publisher, address', async () => {
  const parsed = await parseText(PAGES[0]!.html)
  expect(parsed.ok && parsed.transcript).toMatchObject({
    meeting: { title: { en: 'Lock at Tamar to be mended, council told' }, date: '2026-03-17' },
    source: { publisher: { en: 'The Tamar Ledger' }, url: 'https://ledger.example/lock' },
  })
  const chinese = await parseText(PAGES.at(-1)!.html)
  expect(chinese.ok && chinese.transcript.meeting).toMatchObject({ title: { zh: '水渠下月清淤' } })
})

test.each([
  ['an address of another kind', '<link rel="canonical" href="javascript:alert(1)">'],
  ['an address that is not whole', '<link rel="canonical" href="/minutes">'],
  ['a day that is none', '<meta property="article:published_time" content="2026-13-40">'],
  ['data that is not valid', '<script type="application/ld+json">{"@type":"NewsArticle",</script>'],
])('%s is not told', async (_, head) => {
  const { facts } = await read(`<html><head>${head}</head><body><p>Ann: yes.</p></body></html>`)
  expect(facts).toEqual({})
})

test('what is left out is told', async () => {
  const { text, warnings } = await read(
    '<p>The lamp is <del>new</del>old.</p><p hidden>Not yet.</p><p style="display: none">Nor this.</p><nav>Home</nav>',
  )
  expect(text).toBe('The lamp is old.')
  expect(warnings.map(({ facts }) => facts)).toEqual([
    ['deletions', 1],
    ['hidden', 2],
    ['furniture', 1],
  ])
})

test('furniture is no such thing where it holds most of the words', async () => {
  const { text } = await read(
    '<div class="menu"><p>Ann said that the lamp is old and has to go.</p></div><p>End.</p>',
  )
  expect(text).toBe('Ann said that the lamp is old and has to go.\nEnd.')
})

test.each(FURNITURE)('$what: $like', async ({ like }) => {
  const { text } = await read(
    `<main><p>Ann said that the lamps of the town are old.</p>${like}</main>`,
  )
  expect(text).toBe('Ann said that the lamps of the town are old.')
})

test.each([
  'ad-hoc ad_hoc-committee',
  'consent-agenda',
  'menu-prices',
  'popular-vote',
  'recommended-action',
  'reference-number',
  'related-documents',
  'share-prices',
  'social-affairs',
  'sponsored-bills',
])('a part called %s is what the page says', async (called) => {
  const { text } = await read(
    `<main><p>Ann said that the lamps of the town are old.</p><div class="${called}">Mend them.</div></main>`,
  )
  expect(text).toBe('Ann said that the lamps of the town are old.\nMend them.')
})

test.each(['social_links', 'menu__item', 'related--stories', 'ad', 'reference', 'cookie-x'])(
  'a part called %s is none',
  async (called) => {
    const { text } = await read(
      `<main><p>Ann said that the lamps of the town are old.</p><div id="${called}">Mend them.</div></main>`,
    )
    expect(text).toBe('Ann said that the lamps of the town are old.')
  },
)

test('cells stand behind those that go over rows, each looked at once', async () => {
  const cells = '<td>a</td>'.repeat(1000)
  const reduce = vi.spyOn(Array.prototype, 'reduce')
  const { text } = await read(
    `<table><tr><td colspan="2" rowspan="2">b</td><td>c</td><td rowspan="2">d</td></tr><tr><td>e</td>${cells}</tr></table>`,
  )
  const summed = reduce.mock.contexts.reduce((sum: number, list) => sum + (list as []).length, 0)
  reduce.mockRestore()
  expect(text.split('\n').map((line) => line.slice(0, 12))).toEqual([
    'b\tc\td',
    'e\ta\ta\ta\ta\ta\t',
  ])
  expect(summed).toBeLessThan(50_000)
})

test.each([
  ['lists are numbered', '<ol start="3"><li>a<li value="7">b<li>c</ol>', '3. a\n7. b\n8. c'],
  ['lists that count down', '<ol reversed><li>a<li>b<li>c</ol>', '3. a\n2. b\n1. c'],
  [
    'from where they say',
    '<ol reversed start="9"><li>a<li value="0">b<li>c</ol>',
    '9. a\n0. b\n-1. c',
  ],
  [
    'quotations have the marks that browsers put',
    '<p>Ann: <q>no, <q>never</q></q>, he said.',
    'Ann: “no, ‘never’”, he said.',
  ],
  [
    'and no others where they have their own',
    '<p>Ann: <q>“no”</q>, <q></q>he said.',
    'Ann: “no”, he said.',
  ],
  [
    'and none where they stand on both sides of it',
    '<p>Ann: “<q>no</q>” and « <q>yes</q> », and “<q>perhaps</q>, I think”.',
    'Ann: “no” and « yes », and ““perhaps”, I think”.',
  ],
  [
    'and none around all that somebody says who is a label elsewhere',
    '<p><b>Ann Lee</b>: It is old.</p><p><q><b>Ann Lee</b>: I am for it.</q></p><p><q><b>Ann Lee:</b> Yes.</q></p><p><q><b>Ann Lee</b>: no</q>, he read.</p>',
    'Ann Lee: It is old.\nAnn Lee: I am for it.\nAnn Lee: Yes.\n“Ann Lee: no”, he read.',
  ],
  ['one over several paragraphs has none', '<div><q>a<p>b</p>c d</q></div>', 'a\nb\nc d'],
  [
    'what is bold in one is no name',
    '<p><q><b>No</b>: I was there.</q></p>'.repeat(4),
    Array(4).fill('“No: I was there.”').join('\n'),
  ],
  ['an item without words leaves its number to none', '<ol><li>a<li></ol><p>b</p>', '1. a\nb'],
  [
    'nor does one with only a table',
    '<ol><li><table><tr><td>a</table></ol><p>b</p><ol><li><li>c</ol>',
    'a\nb\n2. c',
  ],
  [
    'terms are rows',
    '<dl><dt>Ann<dd>The lamp is old.<dt>Bob<dd>Mend it.</dl>',
    'Ann: The lamp is old.\nBob: Mend it.',
  ],
  ['line ends stay in what is set as written', '<pre>Ann: a\nBob: b</pre>', 'Ann: a\nBob: b'],
  ['lines break', 'Ann: a<br>\n Bob:   b', 'Ann: a\nBob: b'],
  [
    'bold headings are no names',
    '<p><b>Lamps</b> are old.</p><p><b>Locks</b> leak.</p>',
    'Lamps are old.\nLocks leak.',
  ],
  [
    'a name that its sentence goes on behind is no label',
    '<p><b>Ms Moss</b> said yes.</p><p><b>田小满</b>说，行。</p><p><b class=speaker>周岚</b>指出，不行。</p>'.repeat(
      2,
    ),
    'Ms Moss said yes.\n田小满说，行。\n周岚指出，不行。\nMs Moss said yes.\n田小满说，行。\n周岚指出，不行。',
  ],
  [
    'what belongs to a caption is no name',
    '<p><b>Present</b> Ann</p><p><b>Time</b> ten</p>'.repeat(2),
    'Present Ann\nTime ten\nPresent Ann\nTime ten',
  ],
])('%s', async (_, html, text) => {
  expect((await read(html)).text).toBe(text)
})

test.each([
  ['paragraphs', `<p>a${'</p><p>a'.repeat(600_000)}`],
  ['type', '<b>a</b>'.repeat(600_000)],
  [
    'cells that are 63 columns wide',
    `<table>${`<tr>${'<td colspan="63">a</td>'.repeat(50)}</tr>`.repeat(200)}</table>`,
  ],
])('too many %s are refused by their number', async (_, html) => {
  expect(await readWebPage(html, 64 << 20)).toMatchObject({
    ok: false,
    failure: { code: 'too-many-lines' },
  })
})

test.each([
  ['elements in elements', `${'<div>'.repeat(100_000)}old${'</div>'.repeat(100_000)}`],
  ['tables in tables', `${'<table><tr><td>'.repeat(30_000)}old`],
  ['tags that are not closed', '<a b="'.repeat(100_000).concat('>old')],
  ['signs that are no tags', `${'<'.repeat(100_000)} old`],
])('%s are read to the end', async (_, html) => {
  const found = await readWebPage(html, 64 << 20)
  expect(found.ok && found.document.text).toContain('old')
})
