#!/bin/sh
# What mammoth makes of words that Word shows: fields of form letters, carriage returns, text in a set
# direction, formulas and the characters under a guide of pronunciation are dropped, and with them parts
# of names. Placeholders of controls and hidden text, which no reader sees, come out as text. Ends with
# another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 jszip@3.10.1
cat > run.mjs <<'JS'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import { readFileSync } from 'node:fs'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MATHS = 'http://schemas.openxmlformats.org/officeDocument/2006/math'
const run = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`

/** What is in a paragraph, what Word shows of it, and what comes out. */
const CASES = [
  ['w:fldSimple', `<w:fldSimple w:instr=" MERGEFIELD Name ">${run('Ann')}</w:fldSimple>${run(': yes')}`, 'Ann: yes', ': yes'],
  ['w:ruby', `<w:r><w:ruby><w:rubyPr/><w:rt>${run('qiú')}</w:rt><w:rubyBase>${run('仇')}</w:rubyBase></w:ruby></w:r>${run('小兰：好')}`, '仇小兰：好', '小兰：好'],
  ['w:bdo', `<w:bdo w:val="ltr">${run('Ann')}</w:bdo>${run(': yes')}`, 'Ann: yes', ': yes'],
  ['w:dir', `<w:dir w:val="ltr">${run('Ann')}</w:dir>${run(': yes')}`, 'Ann: yes', ': yes'],
  ['w:cr', `${run('Ann')}<w:r><w:cr/></w:r>${run('Yes.')}`, 'Ann\nYes.', 'AnnYes.'],
  ['w:br, as raw text', `${run('Ann')}<w:r><w:br/></w:r>${run('Yes.')}`, 'Ann\nYes.', 'AnnYes.'],
  ['m:oMath', `${run('Take ')}<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`, 'Take x=1', 'Take '],
  ['w:showingPlcHdr', `${run('Ann: yes')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Enter text.')}</w:sdtContent></w:sdt>`, 'Ann: yes (and a grey prompt)', 'Ann: yesEnter text.'],
  ['w:vanish', `<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r>${run('yes')}`, 'yes', 'noyes'],
]

const zipped = (body) => {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`)
  zip.file('_rels/.rels', `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`)
  zip.file('word/document.xml', `<w:document xmlns:w="${MAIN}" xmlns:m="${MATHS}"><w:body><w:p>${body}</w:p></w:body></w:document>`)
  return zip.generateAsync({ type: 'nodebuffer' })
}

console.log(`mammoth ${JSON.parse(readFileSync('node_modules/mammoth/package.json', 'utf8')).version}`)
let changed = false
for (const [element, body, shown, expected] of CASES) {
  const { value } = await mammoth.extractRawText({ buffer: await zipped(body) })
  const given = value.replace(/\n\n$/, '')
  const same = given === expected
  changed ||= !same
  console.log(`${same ? 'as before' : 'CHANGED  '}  ${element}: Word shows ${JSON.stringify(shown)}, it gives ${JSON.stringify(given)}`)
}
process.exit(changed ? 1 : 0)
JS
node run.mjs
