// How long questions to an archive that is built take in Chromium, on a slow connection and processor: from the touch to the
// count and to the first words, cold (the page is open, nothing of the answer is there) and warm (the same question again).
//   npm run build && npm run -s bench:archive-times -- FOLDER [--each 3] [--plain]
// Slow 4G is that of Chromium's tools: 562.5 ms for each request, 1.44 Mbit/s down, .675 up; the processor 4 × slower. The host
// speaks HTTP/2, as most do: over HTTP/1.1 more than six requests at once wait for each other. What else the machine
// does makes times longer. `--plain` slows nothing.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import { tmpdir } from 'node:os'
import { extname, join, normalize, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { readManifest, searches } from './archive-questions.mjs'
import { executablePath } from './chromium-path.mjs'
import { TYPES } from './serve.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: 'string', default: '3' },
    plain: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
})
const [folder] = positionals
if (!folder) throw new Error('name the folder of an archive')
/** A host with HTTP/2, ranges and gzip; gives its address and how to stop it. */
async function host() {
  const own = mkdtempSync(join(tmpdir(), 'reyi-bench-'))
  const [key, cert] = [join(own, 'key.pem'), join(own, 'cert.pem')]
  const names = ['-subj', '/CN=localhost', '-keyout', key, '-out', cert]
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...names],
    {
      stdio: 'ignore',
    },
  )
  const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) })
  rmSync(own, { recursive: true })
  const zipped = new Map()
  const files = new Map()
  const contentOf = (file) => {
    if (!files.has(file)) files.set(file, readFileSync(file))
    return files.get(file)
  }
  server.on('stream', (stream, headers) => {
    const path = normalize(decodeURIComponent(new URL(headers[':path'], 'http://x').pathname))
    const file = path.startsWith('/town/')
      ? join(folder, path.slice('/town/'.length))
      : join(resolve('dist'), path === '/' ? 'index.html' : path)
    stream.on('error', () => {})
    if (!existsSync(file)) {
      stream.respond({ ':status': 404 }, { endStream: true })
      return
    }
    const content = contentOf(file)
    const isKept = /^\/(?:assets|town\/(?:words|meetings|people|themes|names))\//.test(path)
    const about = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': isKept ? 'max-age=31536000, immutable' : 'no-cache',
    }
    const [, from, to] = headers.range?.match(/^bytes=(\d+)-(\d*)$/) ?? []
    if (from !== undefined) {
      const piece = content.subarray(Number(from), to ? Number(to) + 1 : undefined)
      stream.respond({
        ':status': 206,
        ...about,
        'content-range': `bytes ${from}-${Number(from) + piece.length - 1}/${content.length}`,
      })
      stream.end(piece)
      return
    }
    if (!zipped.has(file)) zipped.set(file, gzipSync(content))
    stream.respond({ ':status': 200, ...about, 'content-encoding': 'gzip' })
    stream.end(zipped.get(file))
  })
  await new Promise((done) => server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', done))
  return {
    address: `https://127.0.0.1:${server.address().port}/`,
    stop: () => new Promise((done) => server.close(done)),
  }
}

const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (0.75e6 / 8) * 0.9,
}

/** In the page: asks, and gives when the count and the first words are there, in ms from then. */
async function askInPage(search) {
  const before = document.querySelector('main h1').textContent
  const took = { count: null, words: null }
  const start = performance.now()
  const look = () => {
    if ((document.querySelector('main h1')?.textContent ?? before) === before) return false
    const now = performance.now() - start
    const counts = [...document.querySelectorAll('main [role=status]')].map(
      (own) => own.textContent,
    )
    const count = counts.find((text) => /\d/.test(text))
    const isPage = !/[?&]q=/.test(search)
    if (document.querySelector('main article') || /^0 /.test(count)) took.words ??= now
    if (count !== undefined || (isPage && took.words !== null)) took.count ??= now
    return took.words !== null && took.count !== null
  }
  history.pushState(null, '', location.pathname + search)
  window.dispatchEvent(new PopStateEvent('popstate'))
  await new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!look()) return
      observer.disconnect()
      done()
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    setTimeout(done, 60_000)
  })
  return took
}

const { address, stop } = await host()
const FRONT = '?archive=town&lang=en'

/** What the page's thread has had of the processor so far, in ms; where the processor is slowed that is in it. */
async function threadTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value
}

/** What a question takes: cold, then warm. */
async function ask(browser, search) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  let [bytes, requests] = [0, 0]
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests++
  })
  let last = performance.now()
  let underWay = 0
  devtools.on('Network.requestWillBeSent', () => {
    underWay++
  })
  for (const end of ['Network.loadingFinished', 'Network.loadingFailed'])
    devtools.on(end, () => {
      underWay--
      last = performance.now()
    })
  /** Until nothing has been asked for a while. */
  const quiet = async () => {
    do await page.waitForTimeout(250)
    while (performance.now() - last < (underWay > 0 ? 5_000 : 1_500))
  }
  if (!values.plain) {
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  const begun = performance.now()
  await page.goto(`${address}${FRONT}`)
  await page.locator('main h1').waitFor({ timeout: 60_000 })
  const opened = performance.now() - begun
  await quiet()
  const front = bytes
  ;[bytes, requests] = [0, 0]
  const before = await threadTime(devtools)
  const cold = await page.evaluate(askInPage, search)
  const thread = (await threadTime(devtools)) - before
  await quiet()
  const cost = { kB: bytes / 1000, requests, thread }
  await page.evaluate(() => history.back())
  await page.waitForFunction((front) => location.search === front, FRONT)
  await quiet()
  const warm = await page.evaluate(askInPage, search)
  await context.close()
  return { opened, front: front / 1000, ...cost, cold, warm }
}

const sortedBy = (all, read) => all.map(read).sort((a, b) => a - b)
const middle = (sorted) => sorted[sorted.length >> 1]
function tell(what, costs) {
  const cells = [
    ({ kB }) => kB,
    ({ requests }) => requests,
    ({ thread }) => thread,
    ({ cold }) => cold.count,
    ({ cold }) => cold.words,
    ({ warm }) => warm.words,
  ].flatMap((read) => {
    const sorted = sortedBy(costs, read)
    return [middle(sorted), sorted.at(-1)]
  })
  console.log(
    `${what.padEnd(26)}${cells.map((n) => Math.round(n).toString().padStart(7)).join('')}`,
  )
}

const { summary } = readManifest(folder)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
console.log(
  'median and most of: kB, requests; ms of the thread cold; ms cold to the count, to the words; ms warm to the words',
)

const given = (name) => name.includes(values.only)
/** The theme that a person says most on, as their page links it. */
async function themeOf(id) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true })
  const page = await context.newPage()
  await page.goto(`${address}${FRONT}&person=${id}`)
  const link = page.locator('main a[href*="theme="]').first()
  const to = new URL(await link.getAttribute('href'), page.url())
  await context.close()
  return to.searchParams.get('theme')
}
if (given('person')) {
  const year = Number(summary.first.slice(0, 4)) + 4
  const costs = []
  for (const { id } of summary.topPeople.slice(0, 2 * Number(values.each))) {
    const theme = await themeOf(id)
    const search = `${FRONT}&person=${id}&theme=${theme}&from=${year}-01-01&to=${year + 5}-12-31`
    costs.push(await ask(browser, search))
  }
  tell('person × theme × years', costs)
  console.log(
    `  the page itself, cold: ${Math.round(middle(sortedBy(costs, ({ opened }) => opened)))} ms, ${Math.round(costs[0].front)} kB`,
  )
}
{
  const all = searches(folder, Number(values.each))
  const every = []
  for (const kind of new Set(all.map((one) => one.kind))) {
    if (!given(`search: ${kind}`)) continue
    const costs = []
    for (const { typed } of all.filter((one) => one.kind === kind))
      costs.push(await ask(browser, `${FRONT}&q=${encodeURIComponent(typed)}`))
    tell(`search: ${kind}`, costs)
    every.push(...costs)
  }
  if (every.length > 0) tell('all searches', every)
}
await browser.close()
await stop()
