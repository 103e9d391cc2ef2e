#!/bin/sh
# A .docx that html-docx-js writes has no word of its text in word/document.xml: the whole page lies
# beside it as a web archive (word/afchunk.mht), which Word opens by w:altChunk. A reader of .docx that
# goes through the document finds an empty one, and mammoth tells it only in a message. Ends with another
# code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-docx-js@0.3.1 mammoth@1.13.0 jszip@3.10.1
cat > run.cjs <<'JS'
const { version } = require('html-docx-js/package.json')
const { asBlob } = require('html-docx-js')
const JSZip = require('jszip')
const mammoth = require('mammoth')

async function main() {
  const written = asBlob('<!DOCTYPE html><html><body><p>Ann: the pump is old.</p></body></html>')
  const buffer = Buffer.from(written.arrayBuffer ? await written.arrayBuffer() : written)
  const zip = await JSZip.loadAsync(buffer)
  const text = await zip.file('word/document.xml').async('string')
  const archive = await zip.file('word/afchunk.mht').async('string')
  const { value, messages } = await mammoth.extractRawText({ buffer })
  console.log(`html-docx-js ${version}, mammoth ${require('mammoth/package.json').version}`)
  console.log('files:', Object.keys(zip.files).join(', '))
  console.log('words in word/document.xml:', text.includes('pump'), '; in word/afchunk.mht:', archive.includes('pump'))
  console.log('mammoth gives', JSON.stringify(value), 'and says', JSON.stringify(messages.map(({ message }) => message)))
  return !text.includes('pump') && archive.includes('pump') && value === ''
}

main().then((same) => process.exit(same ? 0 : 1))
JS
node run.cjs
