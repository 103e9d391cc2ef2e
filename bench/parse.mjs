// How the time of the parser grows with the text: each input is twice the one before, so the ratio
// should stay about 2. Run `npm run build:cli` first, then `npm run bench:parse`.
// With `-- --against OTHER/build/cli/parse.js` both builds read 10 MB of each kind in turn, and the
// medians of their processor seconds are compared. With `-- --speech` it tells of speech, whose themes are found in its own
// words, what an hour of it takes at a quarter of this machine's speed, and what 10 MB take of time and memory.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { TEXTS } from './texts.mjs'

const MB = 1_000_000
const parse = new URL('../build/cli/parse.js', import.meta.url).pathname
/** Seconds of the processor, the most memory in bytes, and whether the run came to its end. */
function run(script, file) {
  const { status, stderr } = spawnSync('node', ['-e', RUN, script, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [, seconds, kilobytes] = /cpu ([\d.]+) memory (\d+)/.exec(stderr) ?? []
  return { seconds: Number(seconds), memory: 1024 * Number(kilobytes), status }
}

// What a parser takes of the processor, told by itself when it ends.
const RUN = `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  process.stderr.write('cpu ' + (user + system) / 1e6 + ' memory ' + process.resourceUsage().maxRSS)
})
import(process.argv[1])`

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

function compare(dir, other, only) {
  for (const [what, make] of Object.entries(TEXTS)) {
    if (only && !what.includes(only)) continue
    const file = join(dir, 'text.txt')
    writeFileSync(file, make(10 * MB))
    const times = { now: [], before: [] }
    for (let i = 0; i < 5; i++) {
      times.before.push(run(other, file).seconds)
      times.now.push(run(parse, file).seconds)
    }
    const [now, before] = [median(times.now), median(times.before)]
    console.log(
      `${what.padEnd(18)}${now.toFixed(2).padStart(7)} s, before ${before.toFixed(2)} s: × ${(now / before).toFixed(2)}`,
    )
  }
}

function grow(dir) {
  for (const [what, make] of Object.entries(TEXTS)) {
    let before = 0
    for (const megabytes of [2.5, 5, 10]) {
      const file = join(dir, 'text.txt')
      writeFileSync(file, make(megabytes * MB))
      const { seconds, status } = run(parse, file)
      const ratio = before ? `  × ${(seconds / before).toFixed(2)}` : ''
      const size = `${(statSync(file).size / MB).toFixed(1)} MB`
      console.log(
        `${what.padEnd(18)}${size.padStart(8)}  ${seconds.toFixed(2)} s${ratio}${status ? `  exit ${status}` : ''}`,
      )
      before = seconds
    }
  }
}

/** What people say in an hour, in bytes, by a usual 9,000 words in English and 15,000 characters in Chinese. */
const HOUR = { speech: 50_000, 'Chinese speech': 45_000 }

function speech(dir) {
  const file = join(dir, 'text.txt')
  const took = (text) => {
    writeFileSync(file, text)
    const runs = Array.from({ length: 3 }, () => run(parse, file))
    return {
      seconds: median(runs.map((each) => each.seconds)),
      memory: median(runs.map((each) => each.memory)),
    }
  }
  const start = took('Ada: Yes.\nBen: No.\n')
  for (const [what, bytes] of Object.entries(HOUR)) {
    const hour = took(TEXTS[what](bytes)).seconds - start.seconds
    const much = took(TEXTS[what](10 * MB))
    const memory = (much.memory - start.memory) / (10 * MB)
    console.log(
      `${what.padEnd(18)}one hour ${hour.toFixed(2)} s, 4 × slowed ${(4 * hour).toFixed(2)} s; 10 MB ${much.seconds.toFixed(2)} s, memory ${memory.toFixed(1)} × the text`,
    )
  }
}

const [flag, other, only] = process.argv.slice(2)
const dir = mkdtempSync(join(tmpdir(), 'reyi-bench-'))
try {
  if (flag === '--against') compare(dir, resolve(other), only)
  else if (flag === '--speech') speech(dir)
  else grow(dir)
} finally {
  rmSync(dir, { recursive: true })
}
