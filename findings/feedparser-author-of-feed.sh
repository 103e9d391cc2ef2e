#!/bin/sh
# Who wrote an entry of an Atom feed is told by its author elements, of which there may be several; where it
# has none, by those in its source, and only then by those of the feed (RFC 4287, 4.1.2, 4.2.1 and 4.2.11). In
# feeds that gather those of others, feedparser gives the words of an entry with two authors, and of one whose
# source names its author, to the one who runs the feed. Ends with another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund feedparser@2.6.0
cat > run.cjs <<'JS'
const { Readable } = require('node:stream')
const FeedParser = require('feedparser')
const { version } = require('feedparser/package.json')

const entry = (id, inside) =>
  `<entry><id>urn:x:${id}</id><title>${id}</title><updated>2026-03-17T10:00:00Z</updated><content>The mayor lied.</content>${inside}</entry>`
const author = (name) => `<author><name>${name}</name></author>`
const FEED = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:all</id>
<title>All councillors</title><updated>2026-03-17T10:00:00Z</updated>${author('Clerk of the council')}
${entry('of one', author('Ann Moss'))}
${entry('of two', author('Ann Moss') + author('Bob Reed'))}
${entry('by source', `<source><id>urn:x:ann</id><title>Notes</title><updated>2026-03-16T10:00:00Z</updated>${author('Ann Moss')}</source>`)}
</feed>`
const EXPECTED = { 'of one': 'Ann Moss', 'of two': 'Clerk of the council', 'by source': 'Clerk of the council' }

const parser = new FeedParser({})
let same = 0
console.log(`feedparser ${version}`)
parser.on('readable', () => {
  for (let item = parser.read(); item; item = parser.read()) {
    console.log(`entry ${item.title}: author ${JSON.stringify(item.author)}`)
    if (item.author === EXPECTED[item.title]) same += 1
  }
})
parser.on('end', () => {
  console.log(same === 3 ? 'as before' : 'CHANGED')
  process.exit(same === 3 ? 0 : 1)
})
Readable.from([FEED]).pipe(parser)
JS
node run.cjs
