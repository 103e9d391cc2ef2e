#!/bin/sh
# A request for the last bytes of a file, Range: bytes=-9 (RFC 9110, 14.1.2, suffix-range), is how a reader begins
# with a file whose index stands at its end, or takes the last record of a log. sirv, which serves what Vite shows
# as its preview, answers 206 with the first ten bytes, and asked for one byte (bytes=0-0) with all of them.
# Content-Range tells; who does not read it takes the first record for the last. Ends with another code than 0
# once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sirv@3.0.2 serve-static@2.2.0
cat > run.cjs <<'JS'
const { mkdirSync, writeFileSync } = require('node:fs')
const { createServer } = require('node:http')
const serveStatic = require('serve-static')
const sirv = require('sirv')

mkdirSync('files')
writeFileSync('files/votes.txt', 'Ann: yes\nBob: no.\n')
const EXPECTED = {
  sirv: ['206 bytes 0-9/18 "Ann: yes\\nB"', '206 bytes 0-17/18 "Ann: yes\\nBob: no.\\n"'],
  'serve-static': ['206 bytes 9-17/18 "Bob: no.\\n"', '206 bytes 0-0/18 "A"'],
}

async function main() {
  let changed = false
  for (const [name, serve] of Object.entries({ sirv: sirv('files', { dev: true }), 'serve-static': serveStatic('files') })) {
    const server = createServer((request, response) => serve(request, response, () => response.writeHead(404).end()))
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    const given = []
    for (const range of ['bytes=-9', 'bytes=0-0']) {
      const answer = await fetch(`http://127.0.0.1:${server.address().port}/votes.txt`, { headers: { range } })
      given.push(`${answer.status} ${answer.headers.get('content-range')} ${JSON.stringify(await answer.text())}`)
    }
    server.closeAllConnections()
    server.close()
    const same = JSON.stringify(given) === JSON.stringify(EXPECTED[name])
    changed ||= !same
    console.log(`${same ? 'as before' : 'CHANGED  '}  ${name} ${require(`./node_modules/${name}/package.json`).version}: the last 9 bytes: ${given[0]}; byte 0: ${given[1]}`)
  }
  process.exit(changed ? 1 : 0)
}

main()
JS
node run.cjs
