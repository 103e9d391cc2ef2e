// What it costs to share the work of an archive among workers: the same meetings built by one worker and by three, in turn.
//   npm run build:cli
//   node bench/archive-workers.mjs /tmp/meetings     (files or folders of transcripts)
// Processor time of all processes: what a worker spends besides its work shows there, however many processors are free.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const inputs = process.argv.slice(2)
if (inputs.length === 0) throw new Error('name files or folders of transcripts')
const ROUNDS = 3

/** Seconds of processors of the command and all its workers, which it waits for. */
function secondsWith(workers) {
  const folder = mkdtempSync(join(tmpdir(), 'reyi-bench-'))
  const script = `
    const { spawnSync } = require('node:child_process')
    spawnSync(process.execPath, ${JSON.stringify([resolve('build/cli/archive.js'), 'build', ...inputs, '--out', join(folder, 'town'), '--workers', String(workers)])}, { stdio: 'ignore' })
    const { readFileSync } = require('node:fs')
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ')
    console.log((Number(fields[13]) + Number(fields[14])) / 100)`
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return Number(stdout)
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
const seconds = { 1: [], 3: [] }
for (let round = 0; round < ROUNDS; round++)
  for (const workers of [1, 3]) seconds[workers].push(secondsWith(workers))
const [one, three] = [median(seconds[1]), median(seconds[3])]
console.log(
  `1 worker: ${seconds[1].join(', ')} s; 3 workers: ${seconds[3].join(', ')} s of processors`,
)
console.log(`overhead ${(100 * (three / one - 1)).toFixed(1)} %`)
