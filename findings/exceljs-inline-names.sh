#!/bin/sh
# A cell may keep its text itself, in runs of their own style and with a guide to its reading (t="inlineStr",
# ECMA-376 part 1, 18.3.1.53 is, 18.4.4 r, 18.4.6 rPh). exceljs puts the guide behind the name (高橋タカハシ) and loses
# the cell behind it; its reader of streams gives the last text that it comes by: "Moss" of "Ann Moss", where Moss
# is bold, and of 高橋 the guide alone. SheetJS and read-excel-file give what is there. Ends with another code than 0
# once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 read-excel-file@9.3.17 jszip@3.10.1
cat > run.cjs <<'JS'
const { writeFileSync } = require('node:fs')
const ExcelJS = require('exceljs')
const JSZip = require('jszip')
const { readSheet } = require('read-excel-file/node')
const SheetJS = require('xlsx')

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const inline = (place, text) => `<c r="${place}" t="inlineStr"><is>${text}</is></c>`
const ROW = [
  inline('A1', '<r><t xml:space="preserve">Ann </t></r><r><rPr><b/></rPr><t>Moss</t></r>'),
  inline('B1', '<t>高橋</t><rPh sb="0" eb="2"><t>タカハシ</t></rPh>'),
  inline('C1', '<t>against</t>'),
].join('')
const FILES = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Votes" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${ROW}</row></sheetData></worksheet>`,
}

async function main() {
  const zip = new JSZip()
  for (const [name, xml] of Object.entries(FILES)) zip.file(name, `<?xml version="1.0" encoding="UTF-8"?>${xml}`)
  writeFileSync('votes.xlsx', await zip.generateAsync({ type: 'nodebuffer' }))

  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile('votes.xlsx')
  const given = { exceljs: [1, 2, 3].map((column) => workbook.worksheets[0].getRow(1).getCell(column).text) }
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader('votes.xlsx', {}))
    for await (const row of sheet) given['exceljs, stream'] = row.values.slice(1)
  given.SheetJS = SheetJS.utils.sheet_to_json(SheetJS.readFile('votes.xlsx').Sheets.Votes, { header: 1 })[0]
  given['read-excel-file'] = (await readSheet('votes.xlsx'))[0]

  const expected = {
    exceljs: 'Ann Moss|高橋タカハシ|',
    'exceljs, stream': 'Moss|タカハシ|against',
    SheetJS: 'Ann Moss|高橋|against',
    'read-excel-file': 'Ann Moss|高橋|against',
  }
  let changed = false
  for (const [name, wanted] of Object.entries(expected)) {
    const same = given[name].join('|') === wanted
    changed ||= !same
    const packageName = name === 'SheetJS' ? 'xlsx' : name.split(',')[0]
    console.log(`${same ? 'as before' : 'CHANGED  '}  ${name} ${require(`./node_modules/${packageName}/package.json`).version}:`, given[name])
  }
  process.exit(changed ? 1 : 0)
}

main()
JS
node run.cjs
