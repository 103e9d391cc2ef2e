import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBytes, parseText } from '../../parse.ts'
import { zip } from '../docx.fixture.ts'
import { flatOdf, listStyle, odf, odfFiles, odfTable, p } from './odf.fixture.ts'
import { readFlatOdt, readOdt } from './odt.ts'

const LIMIT = 64 << 20
const read = async (body: string, styles = '') => {
  const found = await readOdt(odf('text', body, styles), LIMIT)
  if (!found.ok) throw new Error(JSON.stringify(found.failure))
  const flat = await readFlatOdt(flatOdf('text', body, styles), LIMIT)
  expect(flat).toEqual(found)
  return found.document
}

const item = (words: string, inside = '') => `<text:list-item>${p(words)}${inside}</text:list-item>`
const list = (items: string, more = 'text:style-name="L"') =>
  `<text:list ${more}>${items}</text:list>`
const note = (kind: string, words: string) =>
  `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`

test.each([
  [
    'white space that is written as elements',
    p('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'),
    'a   b\tc\nd',
  ],
  ['white space of the file', p('a\n   b <text:span>c</text:span>'), 'a b c'],
  [
    'sections, links, fields',
    `<text:section>${p('<text:a>Ann</text:a>: <text:bookmark-ref>yes</text:bookmark-ref>')}</text:section>`,
    'Ann: yes',
  ],
  [
    'guides of pronunciation',
    p(
      '<text:ruby><text:ruby-base>单于</text:ruby-base><text:ruby-text>chányú</text:ruby-text></text:ruby>来',
    ),
    '单于来',
  ],
  [
    'notes',
    p(`Ann: a${note('footnote', 'One')}b${note('endnote', 'Two')}`),
    'Ann: ab\nFootnotes\n[1] One\nEndnotes\n[1] Two',
  ],
  [
    'a box',
    p(`Ann<draw:frame><draw:text-box>${p('Beside')}</draw:text-box></draw:frame>: yes, it is`),
    'Ann: yes, it is\nBeside',
  ],
])('%s', async (_, body, text) => {
  expect((await read(body)).text).toBe(text)
})

test('lists have their numbers, nested ones theirs, and those that go on go on', async () => {
  const styles = listStyle('L', ['1', '.'], ['a', ')']) + listStyle('Z', ['一, 二, 三, ...', '、'])
  const body =
    list(item('x', list(item('y') + item('z'), '')) + item('w')) +
    list(item('v'), 'text:style-name="L" text:continue-numbering="true"') +
    list(item('u')) +
    list(item('水') + item('渠'), 'text:style-name="Z"') +
    list(item('t'), 'text:style-name="bullets"')
  expect((await read(body, styles)).text).toBe(
    '1. x\na) y\nb) z\n2. w\n3. v\n1. u\n一、水\n二、渠\nt',
  )
})

test('what is left out is told', async () => {
  const body =
    '<text:tracked-changes><text:changed-region><text:deletion>' +
    p('gone') +
    '</text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>' +
    p(
      'Ann: <text:change text:change-id="c"/>here<office:annotation>' +
        p('who?') +
        '</office:annotation>',
    ) +
    p(
      '<draw:frame><draw:image><office:binary-data>aGk=</office:binary-data></draw:image></draw:frame>',
    )
  const { text, warnings } = await read(body)
  expect(text).toBe('Ann: here')
  expect(warnings.map(({ facts }) => facts)).toEqual([
    ['deletions', 1],
    ['comments', 1],
    ['pictures', 1],
  ])
})

test('tables are read as those of Word: with a header, as labels, with cells that are one', async () => {
  const down = `<table:table-cell table:number-rows-spanned="2">${p('Ann')}</table:table-cell>`
  const below = '<table:covered-table-cell/>'
  const { tables } = await read(
    odfTable(['Speaker', 'Words'], [down, 'The lamp is old.'], [below, 'Mend it.']),
  )
  expect(tables[0]!.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['Ann', 'The lamp is old.'],
    ['Ann', 'Mend it.'],
  ])
  expect((await read(odfTable(['Ann', 'The lamp is old.'], ['Bob', 'Mend it.']))).text).toBe(
    'Ann: The lamp is old.\nBob: Mend it.',
  )
})

test('an .odt and a flat one open as what they say', async () => {
  const body = p('水渠座谈会') + p('区长田小满说，要清淤。')
  for (const parsed of [
    await parseBytes(odf('text', body), { name: 'a.odt' }),
    await parseText(flatOdf('text', body)),
  ])
    expect(parsed.ok && parsed.transcript.speakers.map(({ name }) => name.zh)).toEqual(['田小满'])
})

const damaged = odfFiles('text', p('a'))
test.each([
  ['no archive', new TextEncoder().encode('Ann: hello'), {}],
  ['an archive of something else', zip({ 'a.txt': 'a' }), {}],
  [
    'XML cut short',
    zip({ ...damaged, 'content.xml': '<a><b>' }),
    { why: 'damaged', part: 'content.xml' },
  ],
  [
    'one with a password',
    zip({
      ...damaged,
      'META-INF/manifest.xml': '<manifest:encryption-data manifest:checksum="x"/>',
    }),
    { why: 'password' },
  ],
])('%s is refused', async (_, bytes, failure) => {
  expect(await parseBytes(bytes, { name: 'a.odt' })).toEqual({
    ok: false,
    failure: { code: 'document', format: 'odt', ...failure },
  })
})

test.each([
  ['paragraphs', '<text:p/>'.repeat(600_000)],
  [
    'cells',
    `<table:table><table:table-row>${'<table:table-cell table:number-columns-repeated="63"/>'.repeat(10_000)}</table:table-row></table:table>`,
  ],
])('too many %s are refused by their number', async (_, body) => {
  expect(await readOdt(odf('text', body), LIMIT)).toMatchObject({
    failure: { code: 'too-many-lines' },
  })
})

const nested = (depth: number, inner: string): string =>
  depth === 0
    ? inner
    : odfTable([`<table:table-cell>${nested(depth - 1, inner)}</table:table-cell>`])

test('tables in tables in tables lose no word', async () => {
  expect((await read(nested(200, p('old')))).text).toBe('old')
})

const word = fc.stringMatching(/^[a-z张李]{1,6}$/)
const inline = fc.oneof(
  word,
  word.map((words) => `<text:span>${words}</text:span>`),
  word.map((words) => `<text:a xlink:href="x">${words}</text:a>`),
  word.map((words) => note('footnote', words)),
)
const paragraph = fc.array(inline, { minLength: 1, maxLength: 4 }).map((all) => p(all.join(' ')))
const block = fc.oneof(
  paragraph,
  paragraph.map((one) => `<text:section>${one}</text:section>`),
  paragraph.map((one) => list(`<text:list-item>${one}</text:list-item>`)),
  fc.array(word, { minLength: 2, maxLength: 3 }).map((cells) => odfTable(cells)),
)

test('no word is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
      const body = blocks.join('')
      const { text } = await read(body)
      const words = body
        .replace(/<text:note-citation>.*?<\/text:note-citation>/g, ' ')
        .replace(/<[^>]*>/g, ' ')
        .split(/\s+/)
      const bag = (all: readonly string[]) => all.filter((one) => one !== '').sort()
      const given = text.replace(/^(?:Footnotes|脚注)$/gm, '').replace(/\[\d+\]/g, '')
      expect(bag(given.split(/[\s:：]+/))).toEqual(bag(words))
    }),
  )
})
