#!/bin/sh
# Words of a PDF may stand in a layer that is off when it is opened (optional content, ISO 32000-1, 8.11: a draft,
# another language, what was struck), and nobody who looks at the page sees them. pdfjs-dist draws such a page
# rightly, but its text (getTextContent) has the words of all layers, with nothing that tells which; so have
# unpdf and pdf2json, which stand on it: where the final version says that Ann is for it, she is also against it.
# Ends with another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfjs-dist@5.6.205 unpdf@1.7.0 pdf2json@4.0.3
cat > run.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs'
import PDFParser from 'pdf2json'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'

const stream = `/OC /final BDC BT /F1 14 Tf 20 150 Td (Ann Moss: I support it.) Tj ET EMC
/OC /draft BDC BT /F1 14 Tf 20 150 Td (Ann Moss: I oppose it.) Tj ET EMC`
const OBJECTS = [
  '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R 7 0 R] /D << /ON [6 0 R] /OFF [7 0 R] >> >> >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /Properties << /final 6 0 R /draft 7 0 R >> >> >>',
  `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  '<< /Type /OCG /Name (Final version) >>',
  '<< /Type /OCG /Name (Draft) >>',
]
let file = '%PDF-1.5\n'
const places = OBJECTS.map((object, i) => {
  const place = file.length
  file += `${i + 1} 0 obj\n${object}\nendobj\n`
  return `${String(place).padStart(10, '0')} 00000 n \n`
})
const table = file.length
file += `xref\n0 ${OBJECTS.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${OBJECTS.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
writeFileSync('minutes.pdf', file, 'latin1')

const bytes = () => new Uint8Array(readFileSync('minutes.pdf'))
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const document = await pdfjs.getDocument({ data: bytes(), verbosity: 0 }).promise
const page = await document.getPage(1)
const layers = await document.getOptionalContentConfig()
const content = await page.getTextContent({ includeMarkedContent: true })
const marks = content.items.filter(({ tag }) => tag === 'OC').map(({ id }) => id)
console.log('shown by pdfjs:', [...layers].map(([, { name, visible }]) => `${name} ${visible}`).join(', '), '; layers that its text names:', marks)
const { extractText } = await import('unpdf')
const given = {
  'pdfjs-dist': content.items.map(({ str = '' }) => str).join(' '),
  unpdf: (await extractText(bytes(), { mergePages: true })).text,
  pdf2json: await new Promise((resolve, reject) => {
    const parser = new PDFParser(null, true)
    parser.on('pdfParser_dataReady', () => resolve(parser.getRawTextContent()))
    parser.on('pdfParser_dataError', reject)
    parser.loadPDF('minutes.pdf')
  }),
}
let changed = marks.join() !== ',' || [...layers].map(([, { visible }]) => visible).join() !== 'true,false'
for (const [name, text] of Object.entries(given)) {
  const same = text.includes('support') && text.includes('oppose')
  changed ||= !same
  console.log(`${same ? 'as before' : 'CHANGED  '}  ${name} ${versionOf(name)}: ${JSON.stringify(text.trim())}`)
}
process.exit(changed ? 1 : 0)
JS
node run.mjs
