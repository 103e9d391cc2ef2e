#!/bin/sh
# <link rel="expect" href="#votes" blocking="render"> holds the first paint of a page until the element is there, so
# that readers on a slow line do not see half of a picture or a table. By the HTML standard ("process internal resource links")
# an element that is still open in the parser is not there yet. Chromium paints as soon as it has begun: naming the
# table itself holds nothing, an empty element behind the table has to be named. Ends with another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @sparticuz/chromium@153.0.0 puppeteer-core@25.16.0
cat > run.mjs <<'JS'
import { createServer } from 'node:http'
import chromium from '@sparticuz/chromium'
import puppeteer from 'puppeteer-core'

const PAUSE = 1_000
const EXPECTED = { '': 'half', votes: 'half', 'behind-votes': 'whole' }
const pageOf = (named) => [
  `<!doctype html><title>Votes</title>${named && `<link rel="expect" href="#${named}" blocking="render">`}<table id="votes"><tr><td>Ann<td>yes`,
  '<tr><td>Bob<td>no</table><i id="behind-votes" hidden></i>',
  '<p>Two votes.',
]

const server = createServer(async ({ url }, response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  for (const piece of pageOf(url.slice(1))) {
    response.write(piece)
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
  response.end()
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))

const browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: 'shell' })
let changed = false
for (const [named, expected] of Object.entries(EXPECTED)) {
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${server.address().port}/${named}`)
  const painted = await page.evaluate(() => performance.getEntriesByName('first-paint')[0].startTime)
  // The second piece of the table comes after one pause, what stands below it after two.
  const seen = painted < PAUSE ? 'half' : painted < 2 * PAUSE ? 'whole' : 'all'
  changed ||= seen !== expected
  console.log(`${seen === expected ? 'as before' : 'CHANGED  '}  ${await browser.version()}: ${named ? `#${named}` : 'nothing'} is waited for, painted first with ${seen} of the table`)
  await page.close()
}
await browser.close()
server.close()
process.exit(changed ? 1 : 0)
JS
node run.mjs
