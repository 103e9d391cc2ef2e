import { expect, test } from 'vitest'
import { parseBytes } from '../parse.ts'
import { paragraph, run, table, word, zip } from './docx.fixture.ts'
import { readDocx } from './docx.ts'

/*
 * Documents that are small as files and were made to take all memory or all time: each is refused with
 * what is too much of, or read in time that grows with its size.
 */

const LIMIT = 64 * 1024 * 1024
const name = 'minutes.docx'
const packed = { deflated: true } as const
const read = (bytes: Uint8Array) => readDocx(bytes, LIMIT)
const linesOf = async (bytes: Uint8Array) => {
  const found = await read(bytes)
  return found.ok ? found.document.text.split('\n') : found.failure
}

test.each([
  ['two million paragraphs', paragraph('a').repeat(2_000_000)],
  ['two million paragraphs without a word', '<w:p/>'.repeat(2_000_000)],
  ['without a prefix, over several lines', '<p\n><t>a</t></p\n>'.repeat(600_000)],
  ['lines in a paragraph', paragraph(run('a<w:br/>').repeat(600_000))],
  ['cells', `<w:tbl><w:tr>${'<w:tc/>'.repeat(600_000)}</w:tr></w:tbl>`],
  [
    'cells that are 63 columns wide',
    `<w:tbl>${`<w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr></w:tc>'.repeat(50)}</w:tr>`.repeat(200)}</w:tbl>`,
  ],
])('%s are refused by their number', async (_, body) => {
  expect(await parseBytes(word(body, {}, packed), { name })).toEqual({
    ok: false,
    failure: { code: 'too-many-lines', limit: 500_000 },
  })
})

test('lines of a text file that was put in count too', async () => {
  const chunks = { 'a.txt': 'a\n'.repeat(600_000) }
  const bytes = word('<w:altChunk r:id="a.txt"/>', { chunks }, packed)
  expect(await linesOf(bytes)).toMatchObject({ code: 'too-many-lines' })
})

test('a long document opens: 100,000 paragraphs', async () => {
  const body = Array.from({ length: 100_000 }, (_, i) => paragraph(`Point ${i} was left open.`))
  expect(await linesOf(word(body.join(''), {}, packed))).toHaveLength(100_000)
})

test('a document put in with 200,000 lines opens', async () => {
  const chunks = { 'a.html': '<p>It is old.'.repeat(200_000) }
  const lines = await linesOf(word('<w:altChunk r:id="a.html"/>', { chunks }, packed))
  expect(lines).toHaveLength(200_000)
})

test('what is put in is there once, however often it is referred to', async () => {
  const body = '<w:altChunk r:id="a.txt"/>'.repeat(1000)
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const bytes = word(
    body + paragraph(run('End') + note.repeat(1000)),
    {
      chunks: { 'a.txt': 'It is old.' },
      footnotes: `<w:footnote w:id="2">${paragraph('By hand')}</w:footnote>`,
    },
    packed,
  )
  const found = await read(bytes)
  expect(found.ok && found.document.text).toBe('It is old.\nEnd\nFootnotes\n[1] By hand')
  expect(found.ok && found.document.warnings).toContainEqual({
    code: 'document-left-out',
    facts: ['parts', 999],
  })
})

test('the number of a paragraph is no book', async () => {
  const level = `<w:lvl w:ilvl="0"><w:lvlText w:val="${'x'.repeat(1_000_000)}"/></w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`
  const numbered = `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run('a')}</w:p>`
  const found = await read(word(numbered.repeat(1000), { numbering }, packed))
  expect(found.ok && found.document.text.length).toBeLessThan(1_000_000)
})

test('as many tables as a long document has are read in one go', async () => {
  const body = table(['Speaker', 'Text'], ['Ann', 'It is old.']).repeat(20_000)
  const parsed = await parseBytes(word(body, {}, packed), { name })
  expect(parsed.ok && parsed.transcript.points).toHaveLength(20_000)
  expect(parsed.ok && parsed.transcript.speakers).toHaveLength(1)
})

test('a table of 130,000 rows without a header is read', async () => {
  const row = '<w:tr><w:tc/><w:tc/></w:tr>'
  const body = `<w:tbl>${row.repeat(130_000)}</w:tbl>${paragraph('Ann: it is old.')}`
  expect(await linesOf(word(body, {}, packed))).toEqual(['Ann: it is old.'])
})

const nested = (depth: number, inner: string): string =>
  depth === 0 ? inner : `<w:tbl><w:tr><w:tc>${nested(depth - 1, inner)}</w:tc></w:tr></w:tbl>`

test.each([
  ['tables in tables', nested(1000, paragraph('It is old.').repeat(2000))],
  [
    'elements in elements',
    `${'<w:x>'.repeat(400_000)}${paragraph('It is old.').repeat(2000)}${'</w:x>'.repeat(400_000)}`,
  ],
  [
    'fields that never end',
    `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(100_000)}</w:p>${paragraph('It is old.').repeat(2000)}`,
  ],
])('%s lose no word', async (_, body) => {
  expect(await linesOf(word(body, {}, packed))).toEqual(Array(2000).fill('It is old.'))
})

test('styles in a long chain', async () => {
  const styles = Array.from(
    { length: 20_000 },
    (_, i) =>
      `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/></w:style>`,
  ).join('')
  const body = `<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr>${run('It is old.')}</w:p>`.repeat(20_000)
  expect(await linesOf(word(body, { styles }, packed))).toHaveLength(20_000)
})

test('attributes and texts of ten million signs', async () => {
  const long = 'a'.repeat(10_000_000)
  const body = `<w:p w:id="${long}"><w:r><w:t w:a="${long}">${long}</w:t></w:r></w:p>`
  expect(await linesOf(word(body, {}, packed))).toEqual([long])
})

test('entities that a document declares are refused, with the part', async () => {
  const files = {
    'word/document.xml': `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><d><p><t>&b;</t></p></d>`,
  }
  expect(await linesOf(zip(files, packed))).toEqual({
    code: 'document',
    format: 'docx',
    why: 'damaged',
    part: 'word/document.xml',
  })
})

test('many tiny parts are refused before all are inflated', async () => {
  const chunks = Object.fromEntries(Array.from({ length: 40_000 }, (_, i) => [`${i}.txt`, 'a']))
  expect(await linesOf(word(paragraph('a'), { chunks }))).toMatchObject({
    code: 'too-large',
    unpacked: true,
  })
})

test('archives in archives in archives: what lies too deep is left out', async () => {
  let inner = word(paragraph('It is old.'))
  for (let i = 0; i < 6; i++)
    inner = word(`${paragraph(`Level ${i}`)}<w:altChunk r:id="a.docx"/>`, {
      chunks: { 'a.docx': inner },
    })
  const found = await read(inner)
  expect(found.ok && found.document.text).toBe('Level 5\nLevel 4\nLevel 3\nLevel 2')
  expect(found.ok && found.document.warnings).toEqual([
    { code: 'document-left-out', facts: ['parts', 1] },
  ])
})
