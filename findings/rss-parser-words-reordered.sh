#!/bin/sh
# Content of an Atom entry may be XHTML, elements among words (RFC 4287, 3.1.1.3). rss-parser goes through
# xml2js, which keeps the words of an element apart from its children, and writes first the words, then the
# children: "I do not agree" comes out as "I do  agreenot". Ends with another code than 0 once it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund rss-parser@3.13.0
cat > run.cjs <<'JS'
const Parser = require('rss-parser')
const { version } = require('rss-parser/package.json')

const entry = (id, words) =>
  `<entry><id>urn:x:${id}</id><title>${id}</title><updated>2026-03-17T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${words}</div></content></entry>`
const FEED = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:f</id>
<title>Council</title><updated>2026-03-17T10:00:00Z</updated><author><name>Clerk</name></author>
${entry('a', 'I do <em>not</em> agree')}${entry('b', '<b>Ann:</b> yes. <b>Bob:</b> no.')}</feed>`
const EXPECTED = ['I do  agreenot', ' yes.  no.Ann:Bob:'.trim()]

new Parser().parseString(FEED).then(({ items }) => {
  console.log(`rss-parser ${version}`)
  for (const { content, contentSnippet } of items) console.log(JSON.stringify(contentSnippet), 'of', content)
  const same = items.every(({ contentSnippet }, i) => contentSnippet === EXPECTED[i])
  console.log(same ? 'as before' : 'CHANGED')
  process.exit(same ? 0 : 1)
})
JS
node run.cjs
