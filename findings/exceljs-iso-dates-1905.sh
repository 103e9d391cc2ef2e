#!/bin/sh
# A cell of a spreadsheet may keep its day as text of ISO 8601: <c t="d"><v>2026-03-17</v></c> (ECMA-376
# part 1, 18.18.11 ST_CellType, d; openpyxl writes it when it is told iso_dates). exceljs takes the year for
# the number of a day and gives 18 July 1905, its reader of streams too; xlsx-stream-reader gives the number
# 2026, and nobody complains. SheetJS and read-excel-file give the day. Ends with another code than 0 once
# any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx-stream-reader@1.1.1 xlsx@0.18.5 read-excel-file@9.3.17 jszip@3.10.1
cat > run.cjs <<'JS'
const { createReadStream, writeFileSync } = require('node:fs')
const ExcelJS = require('exceljs')
const JSZip = require('jszip')
const { readSheet } = require('read-excel-file/node')
const SheetJS = require('xlsx')
const StreamReader = require('xlsx-stream-reader')

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const declared = (xml) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`
const FILES = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Council" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ann resigned on</t></is></c><c r="B1" s="1" t="d"><v>2026-03-17</v></c></row></sheetData></worksheet>`,
}

const streamed = () =>
  new Promise((resolve, reject) => {
    const reader = new StreamReader()
    reader.on('error', reject)
    reader.on('worksheet', (sheet) => {
      sheet.on('row', (row) => resolve(row.values[2]))
      sheet.process()
    })
    createReadStream('day.xlsx').pipe(reader)
  })

async function main() {
  const zip = new JSZip()
  for (const [name, xml] of Object.entries(FILES)) zip.file(name, declared(xml))
  writeFileSync('day.xlsx', await zip.generateAsync({ type: 'nodebuffer' }))

  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile('day.xlsx')
  const given = { exceljs: workbook.worksheets[0].getCell('B1').value }
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader('day.xlsx', { styles: 'cache' }))
    for await (const row of sheet) given['exceljs, stream'] = row.getCell(2).value
  given['xlsx-stream-reader'] = await streamed()
  given['SheetJS'] = SheetJS.readFile('day.xlsx').Sheets.Council.B1.w
  given['read-excel-file'] = (await readSheet('day.xlsx'))[0][1]

  const expected = {
    exceljs: '"1905-07-18T00:00:00.000Z"',
    'exceljs, stream': '"1905-07-18T00:00:00.000Z"',
    'xlsx-stream-reader': '2026',
    SheetJS: '"3/17/26"',
    'read-excel-file': '"2026-03-17T00:00:00.000Z"',
  }
  let changed = false
  for (const [name, wanted] of Object.entries(expected)) {
    const value = JSON.stringify(given[name])
    changed ||= value !== wanted
    const packageName = name === 'SheetJS' ? 'xlsx' : name.split(',')[0]
    const version = require(`./node_modules/${packageName}/package.json`).version
    console.log(`${value === wanted ? 'as before' : 'CHANGED  '}  ${name} ${version}: 2026-03-17 is ${value}`)
  }
  process.exit(changed ? 1 : 0)
}

main()
JS
node run.cjs
