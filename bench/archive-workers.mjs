// What it costs to share the work of an archive among workers: the same meetings built by one worker and by three, in turn.
//   npm run build:cli
//   node bench/archive-workers.mjs /tmp/meetings              (files or folders of transcripts) workers of the builder
//   node bench/archive-workers.mjs --queue /tmp/meetings      workers on a queue (Redis or Valkey of this machine)
// Processor time of all processes, the queue's server too: what a worker spends besides its work shows there, however many
// processors are free.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const onQueue = process.argv[2] === '--queue'
const inputs = process.argv.slice(onQueue ? 3 : 2)
if (inputs.length === 0) throw new Error('name files or folders of transcripts')
const ROUNDS = Number(process.env.ROUNDS ?? 3)
const PORT = Number(process.env.PORT ?? 6399)
const SERVER = ['/usr/bin/redis-server', '/usr/bin/valkey-server'].find((path) => existsSync(path))
if (onQueue && !SERVER) throw new Error('there is no Redis and no Valkey')

/** Starts a queue and workers, builds, ends all of them, and says what they took. */
const SCRIPT = `
const { spawn, spawnSync } = require('node:child_process')
const { readFileSync } = require('node:fs')
const { command, build, server, workers } = JSON.parse(process.argv[1])
const started = [server, ...workers].filter(Boolean)
  .map((args) => spawn(args[0], args.slice(1), { stdio: 'ignore' }))
const { status } = spawnSync(process.execPath, [command, ...build], { stdio: 'ignore' })
const end = async () => {
  for (const child of started.toReversed()) {
    const ended = new Promise((done) => child.on('close', done))
    child.kill('SIGTERM')
    await ended
  }
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ')
  console.log(status, (Number(fields[13]) + Number(fields[14])) / 100)
}
end()`

/** Seconds of processors of the command, all its workers and the queue. */
function secondsWith(count) {
  const folder = mkdtempSync(join(tmpdir(), 'reyi-bench-'))
  const command = resolve('build/cli/archive.js')
  const [out, work] = [join(folder, 'town'), join(folder, 'work')]
  const queue = ['--queue', `redis://127.0.0.1:${PORT}`, '--work', work]
  const plan = {
    command,
    build: [
      ...['build', ...inputs, '--out', out],
      ...(onQueue ? queue : ['--workers', String(count)]),
    ],
    server: onQueue && [SERVER, '--port', `${PORT}`, '--bind', '127.0.0.1', '--dir', folder],
    workers: onQueue
      ? Array.from({ length: count }, () => [
          ...[process.execPath, command, 'work', ...queue, '--workers', '1'],
        ])
      : [],
  }
  const { stdout } = spawnSync(process.execPath, ['-e', SCRIPT, JSON.stringify(plan)], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  const [status, seconds] = stdout.trim().split(' ')
  if (status !== '0') throw new Error(`building ended with ${status}`)
  return Number(seconds)
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
