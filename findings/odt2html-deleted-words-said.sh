#!/bin/sh
# An OpenDocument text keeps what was deleted while changes were tracked at the beginning of its body, in
# text:tracked-changes (ODF 1.3 part 3, 5.5, text:deletion), and a mark where it stood. odt2html
# writes it as paragraphs above the text, so that the page begins with the words that somebody took back, and
# puts a reader's note (office:annotation) into the sentence that it is about. officeparser leaves both out of
# the text. Ends with another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund odt2html@1.0.1 officeparser@8.1.1 jszip@3.10.1
cat > run.cjs <<'JS'
const { writeFileSync } = require('node:fs')
const JSZip = require('jszip')
const { toHTML } = require('odt2html')
const { OfficeParser } = require('officeparser')

const TYPE = 'application/vnd.oasis.opendocument.text'
const urn = (name) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`
const deleted = (id, words) =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:deletion><office:change-info><dc:creator>Clerk</dc:creator><dc:date>2026-03-17T10:00:00</dc:date></office:change-info><text:p>${words}</text:p></text:deletion></text:changed-region>`
const BODY = `<office:text><text:tracked-changes>${deleted('c1', 'Bob Reed: I took the money.')}</text:tracked-changes>
<text:p><text:change text:change-id="c1"/></text:p><text:p>Ann Moss: I agree<office:annotation><dc:creator>Clerk</dc:creator><dc:date>2026-03-17T10:00:00</dc:date><text:p>did she?</text:p></office:annotation> with him.</text:p></office:text>`

async function main() {
  const zip = new JSZip()
  zip.file('mimetype', TYPE, { compression: 'STORE' })
  zip.file('META-INF/manifest.xml', `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="${urn('manifest')}" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`)
  zip.file('content.xml', `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="${urn('office')}" xmlns:text="${urn('text')}" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:body>${BODY}</office:body></office:document-content>`)
  writeFileSync('minutes.odt', await zip.generateAsync({ type: 'nodebuffer' }))

  const html = await toHTML({ path: 'minutes.odt' })
  const words = (await OfficeParser.parseOffice('minutes.odt')).content.map(({ text }) => text).join('\n').trim()
  console.log(`odt2html ${require('./node_modules/odt2html/package.json').version}:`, JSON.stringify(html))
  console.log(`officeparser ${require('./node_modules/officeparser/package.json').version}:`, JSON.stringify(words))
  const same =
    html.includes('<p>Bob Reed: I took the money.</p>') && /I agree.*did she\?.* with him\./.test(html) &&
    words.includes('Ann Moss: I agree with him.') && !words.includes('Bob')
  console.log(same ? 'as before' : 'CHANGED')
  process.exit(same ? 0 : 1)
}

main()
JS
node run.cjs
