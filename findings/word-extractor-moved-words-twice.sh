#!/bin/sh
# In a document of Word with tracked changes, words that were moved stand twice: where they stand now
# (w:moveTo) and where they stood (w:moveFrom, ECMA-376 part 1, 17.13.5; shown as struck out). word-extractor
# leaves out what was deleted (w:del), and gives what was moved at both places: words that a clerk moved from
# the turn of one person to that of another are said by both. mammoth gives them once. Ends with another code
# than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund word-extractor@1.0.4 mammoth@1.13.0 jszip@3.10.1
cat > run.cjs <<'JS'
const JSZip = require('jszip')
const mammoth = require('mammoth')
const WordExtractor = require('word-extractor')

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const run = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const by = (id) => `w:id="${id}" w:author="Clerk" w:date="2026-03-17T10:00:00Z"`
const moved = (way, id, words) =>
  `<w:${way}RangeStart ${by(id)} w:name="move1"/><w:${way} ${by(id + 1)}>${run(words)}</w:${way}><w:${way}RangeEnd w:id="${id}"/>`
const BODY = `
<w:p>${run('Ann Moss: ')}${moved('moveFrom', 1, 'I took the money.')}</w:p>
<w:p>${run('Bob Reed: ')}${moved('moveTo', 3, 'I took the money.')}</w:p>
<w:p>${run('Cat Lark: I did ')}<w:del ${by(5)}><w:r><w:delText xml:space="preserve">not </w:delText></w:r></w:del>${run('see it.')}</w:p>`

async function main() {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`)
  zip.file('_rels/.rels', `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`)
  zip.file('word/document.xml', `<w:document xmlns:w="${MAIN}"><w:body>${BODY}</w:body></w:document>`)
  const buffer = await zip.generateAsync({ type: 'nodebuffer' })

  const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean)
  const extracted = lines((await new WordExtractor().extract(buffer)).getBody())
  const raw = lines((await mammoth.extractRawText({ buffer })).value)
  console.log(`word-extractor ${require('word-extractor/package.json').version}:`, extracted)
  console.log(`mammoth ${require('mammoth/package.json').version}:`, raw)
  const same =
    JSON.stringify(extracted) === JSON.stringify(['Ann Moss: I took the money.', 'Bob Reed: I took the money.', 'Cat Lark: I did see it.']) &&
    JSON.stringify(raw) === JSON.stringify(['Ann Moss:', 'Bob Reed: I took the money.', 'Cat Lark: I did see it.'])
  console.log(same ? 'as before' : 'CHANGED')
  process.exit(same ? 0 : 1)
}

main()
JS
node run.cjs
