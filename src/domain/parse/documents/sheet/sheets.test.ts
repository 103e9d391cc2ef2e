import fc from 'fast-check'
import { readSheet as readSheetOf } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { parseBytes, parseText } from '../../parse.ts'
import { zip } from '../docx.fixture.ts'
import { flatOdf, odf, odfTable } from '../odf/odf.fixture.ts'
import { type DateKind, dateKindOf, numberText } from './number-text.ts'
import { rowsOf, type SheetParts, xlsx, xlsxFiles } from './xlsx.fixture.ts'
import { readXlsx } from './xlsx.ts'

const HEADER = ['Speaker', 'Time', 'Words']
const TALK = rowsOf(HEADER, ['Ann', '0:05', 'The lamp is old.'], ['Bob', '0:09', 'Mend it.'])

const parse = async (bytes: Uint8Array, columns?: { speaker: number; text: number }) => {
  const parsed = await parseBytes(bytes, { name: 'a.xlsx', ...(columns && { columns }) })
  if (!parsed.ok) return parsed.failure
  const { speakers, points, parse: report } = parsed.transcript
  return {
    said: points.map(({ speaker, text, time }) => [
      Object.values(speakers.find(({ id }) => id === speaker)!.name)[0],
      Object.values(text)[0],
      time,
    ]),
    warnings: report?.warnings?.map(({ code }) => code),
    text: parsed.transcript.source.text,
  }
}

const SAID = [
  ['Ann', 'The lamp is old.', 5000],
  ['Bob', 'Mend it.', 9000],
]

test('a sheet is read as a table', async () => {
  expect(await parse(xlsx({ Talk: TALK }))).toMatchObject({
    said: SAID,
    text: 'Speaker\tTime\tWords\nAnn\t0:05\tThe lamp is old.\nBob\t0:09\tMend it.',
  })
})

test('shared texts, runs in them without guides, cells without a place, line ends', async () => {
  const texts =
    '<si><t>Speaker</t></si><si><t>Words</t></si><si><r><t>王</t></r><r><t>岚</t></r><rPh><t>wáng</t></rPh></si><si><t>泵坏了。\n修。_x000D_</t></si>'
  const cells = (...places: readonly number[]) =>
    `<row>${places.map((at) => `<c t="s"><v>${at}</v></c>`).join('')}</row>`
  const sheet = `<sheetData>${cells(0, 1)}${cells(2, 3)}</sheetData>`
  expect(await parse(xlsx({ A: sheet }, { texts }))).toMatchObject({
    said: [['王岚', '泵坏了。 修。', undefined]],
  })
})

test('times and days by the format of the cell', async () => {
  const formats = ['h:mm:ss', '[$-F800]yyyy"年"m"月"d"日"']
  const time = `<c r="B2" s="1"><v>${5 / 86_400}</v></c>`
  const day = '<c r="D2" s="2"><v>46098</v></c>'
  const sheet = rowsOf([...HEADER, 'Day'], ['Ann', time, 'Old.', day])
  expect(await parse(xlsx({ A: sheet }, { formats }))).toMatchObject({
    said: [['Ann', 'Old.', 5000]],
    text: 'Speaker\tTime\tWords\tDay\nAnn\t0:00:05\tOld.\t2026-03-17',
  })
})

test.each<[string, number, string | undefined, DateKind]>([
  ['a built-in day', 14, undefined, 'day'],
  ['a built-in time', 46, undefined, 'time'],
  ['both', 164, 'yyyy\\-mm\\-dd hh:mm', 'both'],
  ['minutes and seconds', 164, 'mm:ss', 'time'],
  ['a month', 164, 'mmm yyyy', 'day'],
  ['a colour and words', 164, '[Red]0" days"', null],
  ['a sum', 164, '#,##0.00 "dh"', null],
  ['elapsed', 164, '[h]:mm', 'time'],
  ['general', 164, 'General', null],
])('%s is told by its format', (_, id, code, kind) => {
  expect(dateKindOf(id, code)).toBe(kind)
})

test.each<[string, DateKind, boolean, string]>([
  ['46098', 'day', false, '2026-03-17'],
  ['59', 'day', false, '1900-02-28'],
  ['44636', 'day', true, '2026-03-17'],
  ['46098.4173', 'both', false, '2026-03-17 10:00:55'],
  ['1.5', 'time', false, '36:00:00'],
  ['0.30000000000000004', null, false, '0.3'],
  ['12345678901234567890', null, false, '12345678901234567890'],
])('%s as %s', (value, kind, from1904, words) => {
  expect(numberText(value, kind, from1904)).toBe(words)
})

test('a name in cells that are one stands in each row; rows above the header are lines', async () => {
  const sheet = `${rowsOf(['Hearing on the lamps'], [], ['Speaker', 'Words'], ['Ann', 'Old.'], [null, 'Broken.'], ['Bob', 'Yes.'])}<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A4:A5"/></mergeCells>`
  expect(await parse(xlsx({ A: sheet }))).toMatchObject({
    said: [
      ['Ann', 'Old.', undefined],
      ['Ann', 'Broken.', undefined],
      ['Bob', 'Yes.', undefined],
    ],
    text: 'Hearing on the lamps\nSpeaker\tWords\nAnn\tOld.\nAnn\tBroken.\nBob\tYes.',
  })
})

test('of several sheets the one that names speaker and words, the others told; hidden ones are none', async () => {
  const notes = rowsOf(['Notes'], ['nothing'])
  expect(await parse(xlsx({ Notes: notes, Talk: TALK }))).toMatchObject({
    said: SAID,
    warnings: ['document-left-out'],
  })
  const hidden: SheetParts = { hidden: ['Old'] }
  expect(await parse(xlsx({ Old: TALK, Talk: TALK }, hidden))).toMatchObject({
    said: SAID,
    warnings: [],
  })
})

test('columns that the header does not tell are asked for, and read as chosen', async () => {
  const bytes = xlsx({ A: rowsOf(['A', 'B'], ['Ann', 'Old.']) })
  expect(await parse(bytes)).toEqual({ code: 'needs-columns', headers: ['A', 'B'] })
  expect(await parse(bytes, { speaker: 0, text: 1 })).toMatchObject({
    said: [['Ann', 'Old.', undefined]],
  })
  const asText = await parseBytes(bytes, { name: 'a.xlsx', format: 'prose' })
  expect(asText.ok && asText.transcript.source.text).toBe('A\tB\nAnn\tOld.')
  expect(await parse(xlsx({ A: rowsOf(HEADER) }))).toEqual({ code: 'table-empty' })
})

test('sheets of OpenDocument, days and times by their values, flat ones too', async () => {
  const cell = (attributes: string) =>
    `<table:table-cell ${attributes}><text:p>shown</text:p></table:table-cell>`
  const body = odfTable(
    [...HEADER, 'Day'],
    [
      'Ann',
      cell('office:time-value="PT00H00M05S"'),
      'The lamp is old.',
      cell('office:date-value="2026-03-17"'),
    ],
    ['Bob', '0:09', 'Mend it.', '<table:table-cell table:number-columns-repeated="16000"/>'],
  ).replace(
    '</table:table>',
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>',
  )
  const text =
    'Speaker\tTime\tWords\tDay\nAnn\t0:00:05\tThe lamp is old.\t2026-03-17\nBob\t0:09\tMend it.'
  expect(await parse(odf('spreadsheet', body))).toMatchObject({ said: SAID, text })
  const flat = await parseText(flatOdf('spreadsheet', body))
  expect(flat.ok && flat.transcript.source.text).toBe(text)
})

const files = xlsxFiles({ A: TALK })
test.each([
  ['no archive', new TextEncoder().encode('Ann: hello'), {}],
  ['an archive of something else', zip({ 'a.txt': 'a' }), {}],
  ['without a word', xlsx({ A: rowsOf([]) }), {}],
  [
    'a sheet cut short',
    zip({ ...files, 'xl/worksheets/sheet1.xml': '<worksheet><row>' }),
    { why: 'damaged', part: 'xl/worksheets/sheet1.xml' },
  ],
])('%s is refused', async (_, bytes, failure) => {
  expect(await parse(bytes)).toEqual({ code: 'document', format: 'sheet', ...failure })
})

const many = (cell: string) => `<sheetData><row>${cell.repeat(600_000)}</row></sheetData>`
test.each([
  ['cells', xlsx({ A: many('<c><v>1</v></c>') })],
  ['texts', xlsx({ A: TALK }, { texts: '<si><t>a</t></si>'.repeat(600_000) })],
  [
    'cells far to the right',
    xlsx({
      A: `<sheetData>${Array.from({ length: 60 }, (_, i) => `<row><c r="XFD${i + 1}"><v>1</v></c></row>`).join('')}</sheetData>`,
    }),
  ],
  [
    'cells that are one',
    xlsx({
      A: `${rowsOf(...Array.from({ length: 900 }, () => ['a', 'b']))}<mergeCells>${'<mergeCell ref="A1:A900"/>'.repeat(900)}</mergeCells>`,
    }),
  ],
  [
    'cells that are repeated',
    odf(
      'spreadsheet',
      '<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"><text:p>a</text:p></table:table-cell></table:table-row></table:table>',
    ),
  ],
])('too many %s are refused by their number', async (_, bytes) => {
  expect(await parse(bytes)).toMatchObject({ code: 'too-many-lines' })
})

const words = fc.stringMatching(/^[a-z张李.,]{1,8}$/)
test('every cell is where another reader has it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 8 }),
      async (rows) => {
        const bytes = xlsx({ A: rowsOf(['Speaker', 'Words'], ...rows) })
        const read = await readXlsx(bytes, { limit: 1 << 20 })
        const [, ...cells] = await readSheetOf(Buffer.from(bytes))
        expect(
          read.ok && read.document.tables[0]!.rows.map((row) => row.map(({ text }) => text)),
        ).toEqual(cells.map((row) => row.map(String)))
      },
    ),
  )
})
