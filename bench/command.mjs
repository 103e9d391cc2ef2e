// What `parse FILE` takes as a whole process, for a report of 3 kB, in turn with an empty process and, with
// `-- --against OTHER/build/cli/parse.js`, another build: medians of the clock, of the processor and of the most memory.
// Run `npm run build:cli` first.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { TEXTS } from './texts.mjs'

const BYTES = 3_000
const TIMES = 21
const KINDS = ['report', 'English report', 'labelled', 'WebVTT']

/** In each process, before anything else: it tells at its end what it took of the processor (ms) and of memory (kB). */
const TELL = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  require('node:fs').writeSync(2, 'took ' + (userCPUTime + systemCPUTime) / 1000 + ' ' + maxRSS)
})`

const [flag, other] = process.argv.slice(2)
const builds = {
  empty: null,
  now: resolve(import.meta.dirname, '../build/cli/parse.js'),
  ...(flag === '--against' && { before: resolve(other) }),
}
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

function run(script, tell, file) {
  const start = performance.now()
  const args = script ? ['-r', tell, script, file] : ['-r', tell, '-e', '0']
  const { stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [, processor, memory] = /took ([\d.]+) (\d+)$/.exec(stderr)
  return [performance.now() - start, Number(processor), Number(memory) / 1024]
}

const folder = mkdtempSync(join(tmpdir(), 'reyi-bench-'))
try {
  const [tell, file] = [join(folder, 'tell.cjs'), join(folder, 'text.txt')]
  writeFileSync(tell, TELL)
  for (const kind of KINDS) {
    writeFileSync(file, TEXTS[kind](BYTES))
    const runs = Object.fromEntries(Object.keys(builds).map((name) => [name, []]))
    for (let i = 0; i < TIMES; i++)
      for (const [name, script] of Object.entries(builds)) runs[name].push(run(script, tell, file))
    for (const [name, all] of Object.entries(runs)) {
      const [clock, processor, memory] = [0, 1, 2].map((i) => median(all.map((one) => one[i])))
      console.log(
        `${kind.padEnd(16)}${name.padEnd(8)}${clock.toFixed(0).padStart(6)} ms, processor ${processor.toFixed(0).padStart(4)} ms, memory ${memory.toFixed(0)} MB`,
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
