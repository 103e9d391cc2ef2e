// How fast a meeting of each size opens and answers, beside what else one could draw it with:
//   npm run build && npm ci --prefix bench && npm run bench:scale
// Fresh browsers, interleaved. Prints the table and writes the raw figures; bench/performance.mjs turns
// them into docs/performance.md. `--help` says what can be left out.
import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { CONTENDERS } from './scale/contenders.mjs'
import { measure } from './scale/measure.mjs'
import { tableOf } from './scale/table.mjs'
import { serve } from './serve.mjs'

const HELP = `  npm run -s bench:scale -- [OPTIONS]

  --sizes LIST     of XS, S, M, L, XL (S,M,L); XL for us and the empty page only
  --who LIST       of ${Object.keys(CONTENDERS).join(', ')} (all)
  --repeats N      fresh pages for each (5)
  --dist FOLDER    the built page to measure (dist)
  --out FILE       the raw figures (bench/build/figures.json)
  --resume         keep what FILE has and measure what is missing
`
const SIZES = ['XS', 'S', 'M', 'L', 'XL']
const path = (name) => fileURLToPath(new URL(name, import.meta.url))

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: 'S,M,L' },
    who: { type: 'string', default: Object.keys(CONTENDERS).join() },
    repeats: { type: 'string', default: '5' },
    dist: { type: 'string', default: path('../dist') },
    out: { type: 'string', default: path('build/figures.json') },
    resume: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit(0)
}
const sizes = values.sizes.split(',')
const who = values.who.split(',')
const repeats = Number(values.repeats)
const unknown = [
  ...sizes.filter((size) => !SIZES.includes(size)),
  ...who.filter((name) => !CONTENDERS[name]),
]
if (unknown.length > 0 || !(repeats >= 1)) {
  console.error(`unknown: ${unknown.join(', ') || values.repeats}\n\n${HELP}`)
  process.exit(2)
}

const files = await makeFiles()
await buildPeers()
const { address, stop } = await serve([values.dist, path('build')])
const figures =
  values.resume && existsSync(values.out)
    ? JSON.parse(readFileSync(values.out, 'utf8'))
    : { begun: new Date().toISOString(), cores: cpus().length, bytes: {}, runs: [] }

for (const size of sizes) {
  // Zipped once before anybody is measured.
  const response = await fetch(`${address}${files[size]}`)
  figures.bytes[size] = (await response.arrayBuffer()).byteLength
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const name of turned(who, repeat)) {
      if (size === 'XL' && name !== 'us' && name !== 'empty') continue
      const had = figures.runs.some(
        (run) => run.size === size && run.who === name && run.repeat === repeat,
      )
      if (had) continue
      const contender = CONTENDERS[name]
      const { chromium, ...found } = await measure(
        contender,
        size,
        address + contender.url(files[size]),
      )
      figures.chromium ??= chromium
      figures.runs.push({ size, who: name, repeat, ...found })
      mkdirSync(dirname(values.out), { recursive: true })
      writeFileSync(values.out, `${JSON.stringify(figures)}\n`)
      const load = found.load === null ? '–' : `${Math.round(found.load)} ms`
      console.error(
        `${size} ${name} ${repeat + 1}: ${load}${found.failed ? `; ${found.failed}` : ''}`,
      )
    }
  }
}
await stop()
console.log(tableOf(figures))

/** Everybody goes first once. */
function turned(list, by) {
  const at = by % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}

/** Writes the invented meetings beside the peers; gives the path of each size on the server. */
async function makeFiles() {
  const made = { XS: 'transcripts/ningbo.json' }
  mkdirSync(path('build/sizes'), { recursive: true })
  for (const size of sizes.filter((each) => each !== 'XS')) {
    made[size] = `sizes/${size}.json`
    const child = spawn(
      'node',
      [path('../build/cli/synthesize.js'), '--size', size, '--seed', '1'],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    await pipeline(child.stdout, createWriteStream(path(`build/sizes/${size}.json`)))
  }
  return made
}

async function buildPeers() {
  const names = Object.keys(CONTENDERS).filter((name) => name !== 'us')
  await build({
    configFile: false,
    logLevel: 'error',
    root: path('peers'),
    base: './',
    plugins: [react()],
    build: {
      outDir: path('build/peers'),
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: names.map((name) => path(`peers/${name}.html`)) },
    },
  })
}
