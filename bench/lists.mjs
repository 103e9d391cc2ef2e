// The longest block of the page for each list and each text that the format has, as long as it may be and
// a little longer, and for long addresses:
//   npm run build && npm run bench:lists [-- ONLY]
// The files come from the schema (`src/domain/format/every-list.fixture.ts`), so that a new list is tried too.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { createServer } from 'vite'
import { watchBlocks } from './blocks.mjs'
import { executablePath } from './chromium-path.mjs'
import { serve } from './serve.mjs'

/** Of lists and texts without a limit so many entries, so many characters. */
const MANY = Number(process.env.MANY ?? 100_000)
const LIMIT = 200
/** A meeting, or what is said instead. */
const SHOWN = 'main, [role=alert]:not(.stuck)'

const ids = Array.from({ length: 40_000 }, (_, i) => `t${i}`)
const ADDRESSES = {
  '?theme=a,b,…': `theme=${ids.join(',')}`,
  '?theme=a&theme=b…': `theme=${ids.join('&theme=')}`,
  '?with=a,b,…': `with=${ids.join(',')}`,
  '?q=…': `q=${'塘'.repeat(100_000)}`,
}

/** The files, made by the project's own code. */
async function corpus() {
  const vite = await createServer({
    configFile: false,
    server: { middlewareMode: true },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  })
  const { grown, places } = await vite.ssrLoadModule('/src/domain/format/every-list.fixture.ts')
  const files = places().flatMap((place) => {
    const { path, most } = place
    const whole = (length) => JSON.stringify(grown(place, length))
    if (grown(place, 1) === null) return []
    const valid = [`${path} × ${most ?? MANY}`, () => whole(most ?? MANY)]
    return most === null ? [valid] : [valid, [`${path} × ${MANY}, refused`, () => whole(MANY)]]
  })
  await vite.close()
  return files
}

const only = process.argv[2] ?? ''
const dir = mkdtempSync(join(tmpdir(), 'reyi-bench-'))
const { address, stop } = await serve(['dist', dir])
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
let worst = 0
let files = 0

async function tell(what, search, file) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en' })
  const watch = await watchBlocks(browser, page)
  if (file) writeFileSync(join(dir, file), search)
  const { block, busy } = await watch(async () => {
    await page.goto(file ? `${address}?transcript=${file}` : address)
    await page.waitForSelector(SHOWN, { timeout: 120_000 })
    // What is longer than a server takes comes by a link in the page.
    if (!file) {
      await page.evaluate((to) => {
        history.replaceState(null, '', `?${to}`)
        dispatchEvent(new PopStateEvent('popstate'))
      }, search)
    }
  })
  worst = Math.max(worst, busy)
  const mark = busy > LIMIT ? '  over' : ''
  console.log(
    `${what.padEnd(44)}${String(busy).padStart(6)} ms busy ${String(block).padStart(6)} ms by the clock${mark}`,
  )
  await page.close()
  if (file) rmSync(join(dir, file))
}

try {
  for (const [what, make] of await corpus()) {
    // A name of its own for each: what the server has zipped once it gives again.
    if (what.includes(only)) await tell(what, make(), `list-${++files}.json`)
  }
  for (const [what, search] of Object.entries(ADDRESSES)) {
    if (what.includes(only)) await tell(what, search)
  }
  console.log(`longest: ${worst} ms`)
} finally {
  await browser.close()
  await stop()
  rmSync(dir, { recursive: true })
}
