// What publishing takes, and how fast a published page is there:
//   npm run build && npm run -s bench:publish
// First 100 invented meetings of 1,000 points are published into a new folder, and once more over it. Then the pages of
// the seminar and of an invented meeting (S: 100 speakers, 1,000 points) are opened on a processor slowed down four
// times, each beside an empty React page that only parses the same transcript, in turn; medians of fresh pages.
// `-- --pages 9` for more of them, `-- --meetings 10` for fewer meetings, 0 for none.
//
// Times are from the navigation on:
// - picture: the frame is presented that has the last theme of the picture in it, and so all before it
//   (Element Timing); of the empty page, its number of points.
// - largest: the largest contentful paint, of a page that nobody touches.
// - answered: as soon as the picture is painted the mouse is pressed and released on the second speaker, by the
//   browser's own input; the release does not wait to hear of the press. It is answered when the frame is presented
//   that has their first point in view and the strands of the others faded, whether the page or the explorer in its
//   place did so (Event Timing, to 8 ms, where it is the frame after the click).
// - explorer: all of it stands there, of a page that nobody touches.
// The page itself says when it is done: to ask it would run scripts of the asker's meanwhile.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { executablePath } from './chromium-path.mjs'
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
/** The themes of a picture, which come last in it. */
const THEMES = '.picture div li > p:not([elementtiming])'
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

if (Number(values.meetings) > 0) {
  const given = invent(Number(values.meetings))
  const site = join(work, 'many')
  for (const what of ['into a new folder', 'once more over it'])
    console.log(`${what}: ${publish(site, [given])}`)
}
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

/** Opens the published pages and the empty page in turn. */
async function openPages() {
  await build({
    configFile: false,
    logLevel: 'error',
    root: path('peers'),
    base: './',
    publicDir: false,
    plugins: [react()],
    build: { outDir: join(work, 'empty'), rollupOptions: { input: path('peers/empty.html') } },
  })
  const seminar = path('../public/transcripts/ningbo.json')
  await openPage('the seminar', 'ningbo-smart-manufacturing', seminar)
  await openPage('S', 'synthetic-s-1', join(invent(1), '0001.json'))
}

async function openPage(what, name, transcript) {
  const site = join(work, name)
  publish(site, [transcript])
  const { address, stop } = await serve([site, join(work, 'empty')])
  const published = `${address}meetings/${name}/`
  const visits = {
    empty: {
      url: `${address}empty.html?file=transcripts/${name}.json`,
      marked: '#parsed:not([elementtiming])',
    },
    looked: { url: published, marked: THEMES, until: 'explorer' },
    clicked: { url: published, marked: THEMES, until: 'answered' },
  }
  const figures = Object.fromEntries(Object.keys(visits).map((name) => [name, []]))
  for (let i = 0; i < Number(values.pages); i++)
    for (const [name, visit] of Object.entries(visits)) figures[name].push(await open(visit))
  await stop()
  const of = (visit, key) => median(figures[visit].map((one) => one[key]))
  const least = of('empty', 'picture')
  const told = (label, ms) => `${label} ${Math.round(ms)} ms (${(ms / least).toFixed(2)} ×)`
  const told2 = [
    told('picture', of('looked', 'picture')),
    told('largest', of('looked', 'largest')),
    told('answered', of('clicked', 'answered')),
    told('explorer', of('looked', 'explorer')),
  ]
  console.log(
    `${what}: ${told2.join(', ')}; longest block ${Math.round(of('looked', 'block'))} ms; empty page ${Math.round(least)} ms, largest ${Math.round(of('empty', 'largest'))} ms`,
  )
}

/** Opens a page in a fresh browser; gives ms from the navigation on. */
async function open({ url, marked, until }) {
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await protocol.send('Runtime.enable')
  for (const name of ['benchPainted', 'benchDone'])
    await protocol.send('Runtime.addBinding', { name })
  const done = new Promise((resolve) => {
    protocol.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === 'benchDone') return resolve()
      if (until !== 'answered') return
      const mouse = { ...JSON.parse(payload), button: 'left', clickCount: 1 }
      for (const type of ['mousePressed', 'mouseReleased'])
        protocol.send('Input.dispatchMouseEvent', { type, ...mouse })
    })
  })
  await page.addInitScript(watch, { marked, until: until ?? 'picture' })
  await page.goto(url, { waitUntil: 'commit' })
  await done
  // What was painted is told when there is nothing else to do.
  await page.evaluate(
    () =>
      new Promise((done) =>
        requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(done))),
      ),
  )
  const figures = await page.evaluate(() => window.bench)
  await browser.close()
  return figures
}

/** In the page: notes what is painted when, asks for a click where the second speaker is, and says when it is done. */
function watch({ marked, until }) {
  const bench = { picture: 0, largest: 0, answered: 0, explorer: 0, block: 0 }
  window.bench = bench
  const note = (key, time) => {
    bench[key] ||= time
    if (key === until) window.benchDone('')
  }
  const hear = (type, each, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      ...options,
    })
  hear('largest-contentful-paint', ({ startTime }) => {
    bench.largest = startTime
  })
  hear('longtask', ({ duration }) => {
    bench.block = Math.max(bench.block, duration)
  })
  // The number of the second speaker of the picture, which has those with the most points.
  let own = ''
  let isAsked = false
  hear('element', ({ renderTime }) => {
    note('picture', renderTime)
    const second = document.querySelectorAll('.picture ol a')[1]
    if (isAsked || !document.querySelector('.picture + *')) return
    isAsked = true
    coming.disconnect()
    own = second.closest('.row').className.match(/\bs(\d+)/)[1]
    const { left, top, width, height } = second.getBoundingClientRect()
    window.benchPainted(JSON.stringify({ x: left + width / 2, y: top + height / 2 }))
    if (until === 'answered') look('answered', isAnswered)
  })
  // What comes is marked before it is painted.
  const coming = new MutationObserver(() => {
    for (const one of document.querySelectorAll(marked))
      one.setAttribute('elementtiming', 'picture')
  })
  coming.observe(document, { childList: true, subtree: true })
  const isInView = (article) => {
    const { top, bottom } = article?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
    return bottom > top && top < innerHeight
  }
  const isAnswered = () => {
    const faded = document.querySelector(`.strand:not(.s${own}):not([data-speaker="${own}"])`)
    return (
      isInView(document.querySelector(`.chosen .s${own} article, #root:not([hidden]) article`)) &&
      (!faded || getComputedStyle(faded).strokeOpacity < 0.1)
    )
  }
  // What a frame has is presented after it; of the frame after a click the browser tells when.
  let clicked = null
  const hearClick = (entry) => {
    if (entry.name === 'click') clicked = entry
  }
  hear('event', hearClick, { durationThreshold: 16 })
  const look = (key, isThere) =>
    requestAnimationFrame((frame) => {
      if (!isThere()) return look(key, isThere)
      requestAnimationFrame(() =>
        setTimeout(() => {
          const now = performance.now()
          setTimeout(() => {
            const presented = clicked ? clicked.startTime + clicked.duration : 0
            note(key, presented >= frame && presented < now ? presented : now)
          }, 200)
        }),
      )
    })
  if (until === 'explorer')
    look(until, () => document.querySelector('#root:not([hidden]) [data-speaker-control]'))
}
