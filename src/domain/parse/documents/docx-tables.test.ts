import { expect, test } from 'vitest'
import { paragraph, run, table } from './docx.fixture.ts'
import { apartOf, box, read, textOf } from './read-docx.fixture.ts'

test('a first row that names columns makes it a table, where a column may be wide or go on below', async () => {
  const wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
  const first = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>'
  const below = '<w:tcPr><w:vMerge/></w:tcPr>'
  const { text, tables, apart } = await read(
    paragraph('The meeting began.') +
      table(
        [wide + paragraph('Time'), 'Speaker', 'Words'],
        [
          '0:01',
          '0:02',
          first + paragraph('Ann Marsh'),
          paragraph('The pump') + paragraph('is old.'),
        ],
        ['0:03', '0:04', below + paragraph(''), 'Mend it.'],
      ),
  )
  expect(text).toBe(
    'The meeting began.\nTime\t\tSpeaker\tWords\n0:01\t0:02\tAnn Marsh\tThe pump\nis old.\n0:03\t0:04\t\tMend it.',
  )
  expect(apart).toEqual([])
  expect(tables).toMatchObject([{ columns: { time: 0, speaker: 2, text: 3 } }])
  expect(tables[0]!.rows.map((row) => row.map((cell) => cell.text))).toEqual([
    ['0:01', '0:02', 'Ann Marsh', 'The pump\nis old.'],
    ['0:03', '0:04', 'Ann Marsh', 'Mend it.'],
  ])
  for (const cell of tables[0]!.rows[0]!) expect(text.slice(cell.start, cell.end)).toBe(cell.text)
})

test('a title over all columns may stand above the names of columns', async () => {
  const title = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('Hearing')}`
  const { text, tables } = await read(table([title], ['Speaker', 'Text'], ['Ann', 'Yes.']))
  expect(text).toBe('Hearing\nSpeaker\tText\nAnn\tYes.')
  expect(tables[0]?.rows).toHaveLength(1)
})

test('names beside sentences are labels, in any width of colon', async () => {
  const rows = table(['Ann Marsh', 'The pump is old.'], ['Bob Reed:', 'Mend it.'])
  expect(await textOf(rows)).toBe('Ann Marsh: The pump is old.\nBob Reed: Mend it.')
  expect(await textOf(table(['周岚', '泵坏了。']))).toBe('周岚：泵坏了。')
  const clocks = table(['0:01', 'Ann Marsh', 'The pump is old.'], ['0:09', 'Bob Reed', 'Yes.'])
  expect(await textOf(clocks)).toBe('0:01 Ann Marsh: The pump is old.\n0:09 Bob Reed: Yes.')
})

test('words without a name beside them, and a heading between, are nobody’s', async () => {
  const heading = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('Item 2: the roof')}`
  const rows = table(
    ['Ann Marsh', 'The pump is old.'],
    ['', 'Laughter.'],
    [heading],
    ['Bob', 'Yes.'],
  )
  expect(await apartOf(rows)).toEqual(['Laughter.', 'Item 2: the roof'])
})

test('a box in a cell is not said by whom the row names', async () => {
  const words = paragraph(run('The pump is old.') + box('Pump of 1962'))
  expect(await textOf(table(['Ann', words], ['Bob', 'Yes.']))).toBe(
    'Ann: The pump is old.\nBob: Yes.\nPump of 1962',
  )
  expect(await apartOf(table(['Speaker', 'Text'], ['Ann', words]))).toEqual(['Pump of 1962'])
})

test('figures are nobody’s', async () => {
  const body =
    paragraph('Ann: see the figures.') + table(['Pump', '3 million'], ['Roof', '2 million'])
  expect(await textOf(body)).toBe('Ann: see the figures.\nPump\t3 million\nRoof\t2 million')
  expect(await apartOf(body)).toEqual(['Pump\t3 million', 'Roof\t2 million'])
})

test('a table that only lays out is text, with what stands in it', async () => {
  const minutes = paragraph('周岚：泵坏了。') + paragraph('吴凯：修。')
  const body = table(
    ['会议名称', '水渠座谈会'],
    ['会议内容', minutes],
    [table(['发言人', '内容'], ['甲', '好'])],
  )
  const { text, tables } = await read(body)
  expect(text).toBe(
    '会议名称\t水渠座谈会\n会议内容\n周岚：泵坏了。\n吴凯：修。\n发言人\t内容\n甲\t好',
  )
  expect(tables).toHaveLength(1)
})

test('a deleted row does not come back', async () => {
  const row = (words: string, properties = '') =>
    `<w:tr>${properties}<w:tc>${paragraph(words)}</w:tc></w:tr>`
  const body = `<w:tbl>${row('yes')}${row('no', '<w:trPr><w:del/></w:trPr>')}${row('yes')}</w:tbl>`
  expect(await textOf(body)).toBe('yes\nyes')
})
