// @vitest-environment jsdom
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { HOSTILE_TEXTS } from '../format/hostile.fixture.ts'
import { FORMATS } from '../format/transcript.ts'
import { indexTranscript } from '../meeting/meeting.ts'
import { OWN_LANGUAGES } from '../text/language.ts'
import { writeCsv } from './csv.ts'
import { pointColumns } from './point-table.ts'
import { safeCell } from './safe-cell.ts'

/*
 * The exported table as LibreOffice reads it, told to separate by comma, semicolon or tab: a sheet knows
 * nothing of who wrote a file.
 */

const BEFORE = [
  '',
  'a;',
  'a; ',
  'a;; ',
  'a;"',
  'a; “',
  'a\t',
  'a\r',
  'a\n',
  'a\r\n',
  'a;\n ',
  'a"',
  'a,',
]
const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '＝1+1',
  '=HYPERLINK("http://a.example";"b")',
]
const TEXTS = [
  ...BEFORE.flatMap((before) => FORMULAS.map((formula) => before + formula)),
  ...['formula', 'plus', 'minus', 'at', 'tab', 'return', 'quotes', 'lines'].map(
    (name) => HOSTILE_TEXTS[name]!,
  ),
]

const meeting = indexTranscript({
  format: FORMATS[0],
  meeting: { id: 'm', title: { en: 'Sheets' } },
  source: { length: 0, sha256: '0'.repeat(64) },
  themes: TEXTS.map((en, i) => ({ id: `=${i}`, label: { en } })),
  speakers: TEXTS.map((en, i) => ({ id: `=${i}`, name: { en }, role: { en } })),
  points: TEXTS.map((en, i) => ({
    id: `p${i}`,
    speaker: `=${i}`,
    kind: 'view' as const,
    themes: [`=${i}`, `=${(i + 1) % TEXTS.length}`],
    text: { en },
  })),
})
const csv = [...writeCsv(meeting, Int32Array.from(TEXTS.keys()), () => null)].join('')

const office = ['/usr/bin/soffice', '/usr/bin/localc'].find(existsSync)
const testOffice = test.skipIf(!office)
const folder = mkdtempSync(join(tmpdir(), 'reyi-sheets-'))

/** A table as LibreOffice reads it, as text in the format asked for. */
function convert(table: string, separator: string, format: 'fods' | 'csv'): string {
  const path = join(folder, 'table.csv')
  writeFileSync(path, table)
  const char = separator.charCodeAt(0)
  const utf8 = 76
  const english = 1033
  // Numbers are looked for, and formulas are run, as when a file is opened by hand.
  const read = `CSV:${char},34,${utf8},1,,${english},false,true,false,false,false,false,true`
  const written = { fods: 'fods', csv: `csv:Text - txt - csv (StarCalc):44,34,${utf8},1,,0,true` }
  const out = join(folder, 'out')
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync(
    office!,
    [
      profile,
      '--headless',
      `--infilter=${read}`,
      '--convert-to',
      written[format],
      '--outdir',
      out,
      path,
    ],
    { stdio: 'ignore' },
  )
  return readFileSync(join(out, `table.${format}`), 'utf8')
}

const formulasIn = (sheet: string) => sheet.match(/table:formula="[^"]*"/g) ?? []

testOffice.each([',', ';', '\t'])(
  'LibreOffice finds no formula, told to separate by %j',
  (separator) => {
    expect(formulasIn(convert(csv, separator, 'fods'))).toEqual([])
  },
)

testOffice('LibreOffice finds the formulas of a table that is not safe', () => {
  expect(formulasIn(convert('a,b\r\n"x;=1+1",=1+1\r\n', ',', 'fods'))).toHaveLength(1)
  expect(formulasIn(convert('a,b\r\n"x;=1+1",y\r\n', ';', 'fods'))).toHaveLength(1)
})

testOffice('LibreOffice reads every cell', () => {
  const { data } = Papa.parse<string[]>(convert(csv, ',', 'csv').trimEnd())
  const column = pointColumns(OWN_LANGUAGES, false)
    .map(({ name }) => name)
    .indexOf('text_en')
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  expect(data.slice(1).map((row) => plain(row[column]!))).toEqual(
    TEXTS.map((text) => plain(safeCell(text))),
  )
})

test.each([
  ['a;b', '"a;b"'],
  ['a\tb', '"a\tb"'],
  ['a\rb', '"a\rb"'],
  ['a\nb', '"a\nb"'],
  ['a,b', '"a,b"'],
  ['a"b', '"a""b"'],
  ['a b', 'a b'],
])('a cell with %j is written %s', (text, written) => {
  const one = indexTranscript({
    format: FORMATS[0],
    meeting: { id: 'm', title: { en: 'Sheets' } },
    source: { length: 0, sha256: '0'.repeat(64) },
    themes: [],
    speakers: [{ id: 'a', name: { en: 'Ann' } }],
    points: [{ id: 'p', speaker: 'a', kind: 'view', themes: [], text: { en: text } }],
  })
  expect([...writeCsv(one, Int32Array.of(0), () => null)][1]).toContain(`,Ann,,,,,,${written},`)
})

test.each([
  ['\n=1', "'\n'=1"],
  ['a;=1', "a;'=1"],
  ['a; =1', "a; '=1"],
  ['a; "=1', `a; '"=1`],
  ['a\n- b', "a\n'- b"],
  ['a;\n\t=1', "a;\n\t'=1"],
  ['a=1; b-2, =3', 'a=1; b-2, =3'],
])('what a sheet may take for a cell in %j is made safe', (cell, safe) => {
  expect(safeCell(cell)).toBe(safe)
})

test('labels in one cell are made safe one by one', () => {
  const [, first] = [...writeCsv(meeting, Int32Array.of(0), () => null)]
  expect(first).toContain(`,"'=0; '=1",`)
  expect(first).toContain(`,"'=1+1; '+1+1",`)
})

test('a text of nothing but line ends takes no longer than others', () => {
  const text = '\n'.repeat(100_000)
  expect(safeCell(text)).toBe(`'${text}`)
})
