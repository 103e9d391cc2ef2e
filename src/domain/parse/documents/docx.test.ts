import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_BYTES } from '../../text/limits.ts'
import { normaliseText } from '../../text/normalise.ts'
import { document, paragraph, run, table, word, wordFiles, zip } from './docx.fixture.ts'
import { readDocx } from './docx.ts'
import { box, read, textOf } from './read-docx.fixture.ts'

test('a document gives a line for each paragraph', async () => {
  expect(await readDocx(document, MOST_BYTES)).toEqual({
    ok: true,
    document: {
      text: '水渠座谈会\n区长田小满说，要清淤。',
      tables: [],
      headings: [],
      apart: [],
      warnings: [],
    },
  })
})

/** What Word has in its paragraphs, and what is read of it. */
test.each([
  [
    'a line break',
    `${run('Ann')}<w:r><w:br/></w:r>${run('The pump is old.')}`,
    'Ann\nThe pump is old.',
  ],
  ['a carriage return', `${run('Ann')}<w:r><w:cr/></w:r>${run('Mend it.')}`, 'Ann\nMend it.'],
  ['a page break', `${run('One.')}<w:r><w:br w:type="page"/></w:r>${run('Two.')}`, 'One.\nTwo.'],
  ['a tab', `${run('Ann:')}<w:r><w:tab/></w:r>${run('yes')}`, 'Ann:\tyes'],
  ['tab stops', `<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run('yes')}`, 'yes'],
  [
    'a hyphen that does not break',
    `${run('Ann Lee')}<w:r><w:noBreakHyphen/></w:r>${run('Marsh: yes')}`,
    'Ann Lee-Marsh: yes',
  ],
  ['the same as a character', run('Ann Lee\u2011Marsh: yes'), 'Ann Lee-Marsh: yes'],
  ['a soft hyphen', `${run('Whit')}<w:r><w:softHyphen/></w:r>${run('lock: yes')}`, 'Whitlock: yes'],
  ['the same as a character', run('Whit\u00adlock: yes'), 'Whitlock: yes'],
  ['a space that does not break', run('Ann\u00a0Marsh: yes'), 'Ann Marsh: yes'],
  [
    'a field of a form letter',
    `<w:fldSimple w:instr=" MERGEFIELD n ">${run('Ann')}</w:fldSimple>${run(': yes')}`,
    'Ann: yes',
  ],
  [
    'a field and its instruction',
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "x" </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run('Ann')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(': yes')}`,
    'Ann: yes',
  ],
  [
    'a field inside of an instruction',
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>${run('hidden')}<w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/></w:r>${run('yes')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    'yes',
  ],
  [
    'a guide of pronunciation',
    `<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>qiú</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>仇</w:t></w:r></w:rubyBase></w:ruby></w:r>${run('小兰：好')}`,
    '仇小兰：好',
  ],
  [
    'text in a set direction',
    `<w:bdo w:val="ltr">${run('Ann')}</w:bdo><w:dir w:val="ltr">${run(': yes')}</w:dir>`,
    'Ann: yes',
  ],
  [
    'smart tags, links, controls',
    `<w:smartTag>${run('Ann')}</w:smartTag><w:hyperlink>${run(' Marsh')}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="no"/></w:sdtPr><w:sdtContent>${run(': yes')}</w:sdtContent></w:sdt>`,
    'Ann Marsh: yes',
  ],
  [
    'a control that asks for words',
    `${run('Ann: yes')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Enter text.')}</w:sdtContent></w:sdt>`,
    'Ann: yes',
  ],
  [
    'deleted text',
    `${run('Ann: ')}<w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:ins>${run('yes')}</w:ins>`,
    'Ann: yes',
  ],
  ['deleted text of other programs', `${run('Ann: yes')}<w:del>${run('no')}</w:del>`, 'Ann: yes'],
  [
    'text that was moved away',
    `<w:moveFrom>${run('no')}</w:moveFrom><w:moveTo>${run('yes')}</w:moveTo>`,
    'yes',
  ],
  [
    'hidden text',
    `<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>yes</w:t></w:r>`,
    'yes',
  ],
  [
    'a sign from a font',
    `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run(' agreed')}`,
    '✓ agreed',
  ],
  [
    'a sign that is not known',
    `<w:r><w:sym w:font="Wingdings" w:char="F021"/></w:r>${run(' agreed')}`,
    '\ufffd agreed',
  ],
  [
    'two versions of the same',
    `<mc:AlternateContent><mc:Choice Requires="wps">${run('yes')}</mc:Choice><mc:Fallback>${run('yes')}</mc:Fallback></mc:AlternateContent>`,
    'yes',
  ],
  [
    'a version without text',
    `<mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback>${run('yes')}</mc:Fallback></mc:AlternateContent>`,
    'yes',
  ],
  [
    'a formula',
    `${run('Take ')}<m:oMath xmlns:m="m"><m:r><m:t>x=1</m:t></m:r></m:oMath>`,
    'Take x=1',
  ],
  ['an element that nobody knows', `<w:new>${run('yes')}</w:new>`, 'yes'],
])('%s', async (_, content, text) => {
  expect(await textOf(paragraph(content))).toBe(text)
})

test('a paragraph whose end was deleted goes on in the next', async () => {
  const deleted = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>'
  const body = paragraph(deleted + run('The pump ')) + paragraph('is old.') + paragraph('Mend it.')
  expect(await textOf(body)).toBe('The pump is old.\nMend it.')
})

test.each([
  ['another prefix', (xml: string) => xml.replaceAll('w:', 'ns0:').replaceAll(':w=', ':ns0=')],
  [
    'the Strict namespaces',
    (xml: string) => xml.replaceAll(/"http:[^"]*2006/g, '"http://purl.oclc.org/ooxml'),
  ],
  ['UTF-16', (xml: string) => utf16(`\ufeff${xml}`)],
])('%s changes nothing', async (_, change) => {
  const files = wordFiles(paragraph('The pump is old.'))
  const changed = { ...files, 'word/document.xml': change(String(files['word/document.xml'])) }
  expect(await readDocx(zip(changed), MOST_BYTES)).toMatchObject({
    ok: true,
    document: { text: 'The pump is old.' },
  })
})

const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]))

const LISTS = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
const item = (words: string) =>
  paragraph(
    `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(words)}`,
  )

test('numbers that Word counts are text', async () => {
  const body = item('清淤') + paragraph('另外') + item('修桥')
  expect(await textOf(body, { numbering: LISTS })).toBe('一、清淤\n另外\n二、修桥')
})

test('a paragraph that was taken out is not counted', async () => {
  const gone =
    '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>'
  expect(await textOf(item('清淤') + gone + item('修桥'), { numbering: LISTS })).toBe(
    '一、清淤\n二、修桥',
  )
})

test('what is left out is told', async () => {
  const body = paragraph(
    `${run('Ann: yes.')}<w:r><w:commentReference w:id="0"/><w:drawing><a:blip/></w:drawing></w:r><w:del>${run('no')}</w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r>`,
  )
  const { warnings } = await read(body, { header1: paragraph('Council of Hill') })
  expect(warnings.map(({ facts }) => facts)).toEqual([
    ['comments', 1],
    ['pictures', 1],
    ['deletions', 1],
    ['hidden', 1],
    ['margins', 1],
  ])
  expect((await read(paragraph('Ann: yes.'), { header1: paragraph('3 / 7') })).warnings).toEqual([])
})

test.each([
  ['no archive', new Uint8Array([1, 2, 3]), {}],
  ['an archive of something else', zip({ 'a.txt': 'a' }), {}],
  [
    'a text cut short',
    zip({ ...wordFiles(''), 'word/document.xml': '<w:document><w:body>' }),
    { why: 'damaged', part: 'word/document.xml' },
  ],
  [
    'numbers cut short',
    word('', { numbering: '<w:num>' }),
    { why: 'damaged', part: 'word/numbering.xml' },
  ],
])('%s is refused', async (_, bytes, failure) => {
  expect(await readDocx(bytes, MOST_BYTES)).toEqual({
    ok: false,
    failure: { code: 'document', format: 'docx', ...failure },
  })
})

/** Content of any shape, every piece of text in it a word of its own. */
const content = (words: () => string) =>
  fc.letrec<{ blocks: string; block: string; inline: string }>((tie) => ({
    inline: fc.oneof(
      { withCrossShrink: true },
      fc.constant(null).map(() => run(words())),
      fc
        .constantFrom('hyperlink', 'ins', 'smartTag', 'bdo', 'new')
        .chain((name) => tie('inline').map((inner) => `<w:${name}>${inner}</w:${name}>`)),
      fc.constant(null).map(() => box(words())),
      fc.constantFrom('<w:r><w:br/></w:r>', '<w:r><w:tab/></w:r>'),
    ),
    block: fc.oneof(
      { withCrossShrink: true, depthSize: 'small' },
      fc.array(tie('inline'), { maxLength: 4 }).map((runs) => `<w:p>${runs.join('')}</w:p>`),
      fc
        .array(fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }), { maxLength: 3 })
        .map((rows) => table(...rows.map((row) => row.map((cell) => cell || paragraph(''))))),
      tie('blocks').map((inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
    ),
    blocks: fc.array(tie('block'), { maxLength: 3 }).map((blocks) => blocks.join('')),
  }))

test('no word of any document is lost or doubled, and no span is wrong', async () => {
  let count = 0
  const { blocks } = content(() => `w${count++}x`)
  await fc.assert(
    fc.asyncProperty(blocks, async (body) => {
      const { text, apart, tables } = await read(body)
      const inXml = [...body.replace(/<mc:Fallback>.*?<\/mc:Fallback>/g, '').matchAll(/w\d+x/g)]
      const inText = [...text.matchAll(/w\d+x/g)]
      expect(inText.map(([word]) => word).sort()).toEqual(inXml.map(([word]) => word).sort())
      expect(normaliseText(text)).toBe(text)
      let last = 0
      for (const { start, end } of [...apart, ...tables.flatMap(({ rows }) => rows.flat())].sort(
        (a, b) => a.start - b.start,
      )) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
  )
})
