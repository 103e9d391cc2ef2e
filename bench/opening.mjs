// How long this build takes to open a large meeting, beside another build of Reyi, in one run:
//   npm run build && npm run bench:opening -- --against FOLDER [--sizes L,XL] [--repeats N]
// FOLDER is the other's `dist`. Fresh browsers, in turn; prints medians (ms) and their ratio.
import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { executablePath } from './chromium-path.mjs'
import { CONTENDERS } from './scale/contenders.mjs'
import { serve } from './serve.mjs'

const path = (name) => fileURLToPath(new URL(name, import.meta.url))
const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    sizes: { type: 'string', default: 'L,XL' },
    repeats: { type: 'string', default: '7' },
  },
})
if (!values.against || !existsSync(`${values.against}/index.html`)) {
  console.error('--against FOLDER: the folder of another build, with its index.html')
  process.exit(2)
}
mkdirSync(path('build/sizes'), { recursive: true })
const servers = {
  this: await serve([path('../dist'), path('build')]),
  other: await serve([values.against, path('build')]),
}
for (const size of values.sizes.split(',')) {
  await synthesize(size)
  const took = { this: [], other: [] }
  for (let k = 0; k < Number(values.repeats); k++) {
    const order = k % 2 ? ['other', 'this'] : ['this', 'other']
    for (const who of order) took[who].push(await open(servers[who].address, size))
  }
  const ratio = median(took.this) / median(took.other)
  console.log(
    `${size}: this ${median(took.this)} (${took.this}), other ${median(took.other)} (${took.other}), ratio ${ratio.toFixed(3)}`,
  )
}
for (const { stop } of Object.values(servers)) stop()
process.exit(0)

async function synthesize(size) {
  const command = ['build/cli/synthesize.js', '--size', size, '--seed', '1']
  const made = spawn('node', command, { cwd: path('..'), stdio: ['ignore', 'pipe', 'inherit'] })
  await pipeline(made.stdout, createWriteStream(path(`build/sizes/${size}.json`)))
}

/** Milliseconds from asking for the page until its picture can be used. */
async function open(address, size) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  const start = performance.now()
  await page.goto(`${address}?transcript=sizes/${size}.json`, { waitUntil: 'commit' })
  await page.waitForFunction(CONTENDERS.us.ready, undefined, { timeout: 180_000 })
  const took = Math.round(performance.now() - start)
  await browser.close()
  return took
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
}
