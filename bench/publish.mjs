// What publishing takes, and how fast a published page is there:
//   npm run build && npm run -s bench:publish
// First 100 invented meetings of 1,000 points are published into a new folder, and once more over it. Then the page of
// the seminar is opened on a processor slowed down four times, beside an empty React page that only parses the same
// transcript, in turn; medians of fresh pages. `-- --pages 9` for more of them, `-- --meetings 10` for fewer meetings.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { serve } from './serve.mjs'

const SLOWDOWN = 4
const { values } = parseArgs({
  options: {
    meetings: { type: 'string', default: '100' },
    pages: { type: 'string', default: '5' },
  },
})
const path = (name) => fileURLToPath(new URL(name, import.meta.url))
const cli = (name) => path(`../build/cli/${name}.js`)
const work = mkdtempSync(join(tmpdir(), 'reyi-bench-'))
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

const given = invent(Number(values.meetings))
const site = join(work, 'many')
for (const what of ['into a new folder', 'once more over it'])
  console.log(`${what}: ${publish(site, [given])}`)
await openPages()
rmSync(work, { recursive: true, force: true })

/** A folder with so many meetings of 1,000 points. */
function invent(count) {
  const folder = mkdtempSync(join(work, 'given-'))
  for (let seed = 1; seed <= count; seed++) {
    const args = [cli('synthesize'), '--size', 'S', '--seed', String(seed)]
    const { stdout } = spawnSync(process.execPath, args, { maxBuffer: 1 << 28 })
    writeFileSync(join(folder, `${String(seed).padStart(4, '0')}.json`), stdout)
  }
  return folder
}

/** Publishes; gives the time by the clock and of the processor, the most memory, and what the command says. */
function publish(out, inputs) {
  const code = `process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const { maxRSS } = process.resourceUsage()
    process.stderr.write('took ' + (user + system) / 1e6 + ' ' + maxRSS)
  })
  process.argv = [process.argv[0], ${JSON.stringify(cli('publish'))}, ...process.argv.slice(1)]
  import(${JSON.stringify(cli('publish'))})`
  const begun = performance.now()
  const args = [
    '-e',
    code,
    '--',
    '--out',
    out,
    '--url',
    'https://town.example/',
    '--date',
    '2026-11-29',
  ]
  const { stdout, stderr, status } = spawnSync(process.execPath, [...args, ...inputs], {
    encoding: 'utf8',
  })
  const seconds = (performance.now() - begun) / 1000
  const [, processor, kilobytes] = /took ([\d.]+) (\d+)/.exec(stderr) ?? []
  if (status !== 0) throw new Error(stderr)
  const told = stdout.trim().replace(`${out}: `, '')
  return `${seconds.toFixed(1)} s by the clock, ${Number(processor).toFixed(1)} s of the processor, ${Math.round(kilobytes / 1000)} MB; ${told}`
}

/** Opens the published page of the seminar and the empty page in turn. */
async function openPages() {
  const transcript = path('../public/transcripts/ningbo.json')
  const one = join(work, 'one')
  publish(one, [transcript])
  await build({
    configFile: false,
    logLevel: 'error',
    root: path('peers'),
    base: './',
    publicDir: false,
    plugins: [react()],
    build: { outDir: join(work, 'empty'), rollupOptions: { input: path('peers/empty.html') } },
  })
  const { address, stop } = await serve([one, join(work, 'empty')])
  const file = 'transcripts/ningbo-smart-manufacturing.json'
  const pages = {
    'published page': {
      url: `${address}meetings/ningbo-smart-manufacturing/`,
      there: '#root:not([hidden]) [data-speaker-control]',
    },
    'empty React page': { url: `${address}empty.html?file=${file}`, there: '#parsed' },
  }
  const figures = new Map(Object.keys(pages).map((name) => [name, []]))
  for (let i = 0; i < Number(values.pages); i++)
    for (const [name, page] of Object.entries(pages)) figures.get(name).push(await open(page))
  for (const [name, all] of figures) {
    const of = (key) => {
      const known = all.map((one) => one[key]).filter((one) => one !== null)
      return known.length > 0 ? `${Math.round(median(known))} ms` : '–'
    }
    const what = all[0].painted
    console.log(
      `${name}: first paint ${of('first')}, largest paint ${of('largest')} (${what}), all there ${of('there')}, first click answered ${of('answered')}`,
    )
  }
  await stop()
}

/** Opens a page in a fresh browser; gives ms from the navigation on, null for what it does not have. */
async function open({ url, there }) {
  const executablePath =
    process.env.CHROMIUM_PATH ??
    ['chromium-headless-shell', 'chromium', 'google-chrome']
      .map((name) => `/usr/bin/${name}`)
      .find(existsSync)
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.addInitScript((selector) => {
    window.bench = { first: null, largest: null, painted: '', there: null, answered: null }
    new PerformanceObserver((list) => {
      // The picture is in the first of them.
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') window.bench.first = startTime
    }).observe({ type: 'paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const { startTime, element } of list.getEntries()) {
        window.bench.largest = startTime
        // What the explorer takes the place of is gone by then.
        window.bench.painted = element ? element.localName : 'gone since'
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    const frame = (then) => requestAnimationFrame(() => setTimeout(then))
    const look = () => {
      const control = document.querySelector(selector)
      if (!control) {
        requestAnimationFrame(look)
        return
      }
      frame(() => {
        window.bench.there = performance.now()
        if (!(control instanceof HTMLButtonElement)) return
        control.click()
        const wait = () =>
          control.getAttribute('aria-pressed') === 'true'
            ? frame(() => {
                window.bench.answered = performance.now()
              })
            : requestAnimationFrame(wait)
        wait()
      })
    }
    look()
  }, there)
  await page.goto(url)
  await page.waitForFunction(
    (isUs) => window.bench.there !== null && (!isUs || window.bench.answered !== null),
    there.includes('speaker'),
  )
  // What was painted is told when there is nothing else to do.
  await page.evaluate(
    () =>
      new Promise((done) =>
        requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(done))),
      ),
  )
  await page.waitForFunction(() => window.bench.first !== null && window.bench.largest !== null)
  const figures = await page.evaluate(() => window.bench)
  await browser.close()
  return figures
}
