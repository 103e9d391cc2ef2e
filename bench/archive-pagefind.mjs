// What the same questions take of Pagefind as of an archive, over the same texts: kB for the first ten points, its program apart,
// and how many of the points that have what is typed it finds.
//   npm install pagefind                          (in another folder: it is none of this project's packages)
//   npm run -s bench:archive-pagefind -- FOLDER --pagefind OTHER/node_modules/pagefind [--each 10]
// Each point is a record of its own in each of its languages, as the archive lists points; a search is in the language of its words.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { readTranscript, searches, transcriptNames } from './archive-questions.mjs'
import { executablePath } from './chromium-path.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pagefind: { type: 'string' }, each: { type: 'string', default: '10' } },
})
const [folder] = positionals
if (!folder || !values.pagefind) throw new Error('name the folder of an archive, and --pagefind')
const pagefind = await import(pathToFileURL(resolve(values.pagefind, 'lib/index.js')).href)

const site = mkdtempSync(join(tmpdir(), 'reyi-bench-'))
const { index } = await pagefind.createIndex({ keepIndexUrl: true })
const began = process.cpuUsage()
/** Per language the texts of all points, by their addresses. */
const texts = {}
for (const name of transcriptNames(folder)) {
  const adding = []
  for (const [number, { text }] of readTranscript(folder, name).points.entries())
    for (const [language, content] of Object.entries(text)) {
      const url = `/${name}/${number}`
      texts[language] ??= new Map()
      texts[language].set(url, content)
      adding.push(index.addCustomRecord({ url, content, language }))
    }
  const errors = (await Promise.all(adding)).flatMap((one) => one.errors)
  if (errors.length > 0) throw new Error(errors[0])
}
const { errors } = await index.writeFiles({ outputPath: join(site, 'pagefind') })
if (errors.length > 0) throw new Error(errors[0])
await pagefind.close()
for (const [language, all] of Object.entries(texts)) console.log(`${language}: ${all.size} points`)

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://x')
  const language = /^\/(zh|en)\/$/.exec(pathname)?.[1]
  if (language) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><html lang="${language}"><title>x</title>`)
    return
  }
  const file = join(site, decodeURIComponent(pathname))
  if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end()
  const type = { js: 'text/javascript', json: 'application/json' }[pathname.split('.').at(-1)]
  response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' })
  response.end(readFileSync(file))
})
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const address = `http://127.0.0.1:${server.address().port}`
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })

/** What is fetched for a search and its first ten results, and the addresses of all. */
async function ask(typed) {
  const language = /\p{Script=Han}/u.test(typed) ? 'zh' : 'en'
  const page = await browser.newPage()
  const sizes = { program: 0, rest: 0 }
  const asked = []
  page.on('response', (response) => asked.push(response))
  await page.goto(`${address}/${language}/`)
  asked.length = 0
  const urls = await page.evaluate(async (typed) => {
    const found = await import('/pagefind/pagefind.js')
    await found.options({ baseUrl: '/' })
    await found.init()
    const { results } = await found.search(typed)
    const all = []
    for (const result of results.slice(0, 10)) all.push((await result.data()).url)
    return { first: all, count: results.length }
  }, typed)
  for (const response of asked) {
    const own = (await response.body().catch(() => Buffer.alloc(0))).length
    const isProgram = /\.js$|wasm\./.test(response.url())
    sizes[isProgram ? 'program' : 'rest'] += own
  }
  await page.close()
  const words = typed.replaceAll('"', '').toLowerCase()
  const holds = (text) => text.toLowerCase().includes(words)
  let there = 0
  for (const text of texts[language].values()) if (holds(text)) there++
  return { ...urls, there, ...sizes, requests: asked.length }
}

const middle = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]
const all = searches(folder, Number(values.each))
console.log('kB but for its program: median, most; its program; points found, points that have it')
for (const kind of new Set(all.map((one) => one.kind))) {
  const costs = []
  for (const { typed } of all.filter((one) => one.kind === kind)) costs.push(await ask(typed))
  const kB = costs.map(({ rest }) => rest / 1000)
  const sum = (read) => costs.reduce((total, cost) => total + read(cost), 0)
  console.log(
    `${kind.padEnd(18)}${middle(kB).toFixed(0).padStart(6)}${Math.max(...kB)
      .toFixed(0)
      .padStart(
        6,
      )}${(costs[0].program / 1000).toFixed(0).padStart(6)}  ${sum(({ count }) => count)} of ${sum(({ there }) => there)}`,
  )
}
await browser.close()
server.close()
rmSync(site, { recursive: true })
const { user, system } = process.cpuUsage(began)
console.log(`${((user + system) / 1e6).toFixed(0)} s of this process`)
