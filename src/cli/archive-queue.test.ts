import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FOUR_MEETINGS } from '../domain/archive/write/meetings.fixture.ts'
import { contentsOf, newFolder } from './archive-files.fixture.ts'
import { builtCli, type Ran } from './built-cli.fixture.ts'

const REDIS = ['/usr/bin/redis-server', '/usr/bin/valkey-server'].find((path) => existsSync(path))
const FOLDER = 'cli-archive-queue'
const COPIES = 60

const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

let run: (line: string) => Ran
beforeAll(async () => {
  if (REDIS) run = await builtCli(FOLDER)
}, 120_000)

/** A port that nobody listens at. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A server that writes down what it is told before it says so. */
function startRedis(port: number, folder: string): ChildProcess {
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder]
  const child = spawn(REDIS!, [...args, '--appendonly', 'yes', '--appendfsync', 'always'], {
    stdio: 'ignore',
  })
  running.push(child)
  return child
}

/** A command line that goes on while the test does. */
function start(args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [`build/${FOLDER}/archive.js`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  return child
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode)
    child.on('close', resolve)
  })

/** Copies of the four meetings, each with an id of its own. */
function manyMeetings(): string {
  const folder = newFolder()
  for (let copy = 0; copy < COPIES; copy++) {
    for (const { meeting, ...rest } of FOUR_MEETINGS) {
      const id = `${meeting.id}-${copy}`
      const text = JSON.stringify({ ...rest, meeting: { ...meeting, id } })
      writeFileSync(join(folder, `${id}.json`), text)
    }
  }
  return folder
}

const mappedIn = (work: string) =>
  existsSync(work) ? readdirSync(work).filter((name) => name.endsWith('.kept')).length : 0

test.skipIf(!REDIS)(
  'three workers on a queue, one killed, the server started again: byte for byte what one machine makes (redis-server)',
  { timeout: 240_000 },
  async () => {
    const folder = manyMeetings()
    const alone = join(newFolder(), 'town')
    expect(run(`archive build ${folder} --out ${alone}`).code).toBe(0)

    const port = await freePort()
    const data = newFolder()
    const out = join(newFolder(), 'town')
    const work = `${out}.work`
    mkdirSync(work)
    const url = `redis://127.0.0.1:${port}`
    const server = startRedis(port, data)
    const workers = [0, 1, 2].map(() =>
      start(['work', '--queue', url, '--work', work, '--workers', '1']),
    )
    const build = start(['build', folder, '--out', out, '--queue', url])
    const errors: Buffer[] = []
    build.stderr!.on('data', (piece: Buffer) => errors.push(piece))
    const whenMapped = async (share: number) => {
      while (mappedIn(work) < share * 4 * COPIES && build.exitCode === null) await wait(20)
    }
    await whenMapped(0.2)
    workers[0]!.kill('SIGKILL')
    await whenMapped(0.5)
    expect(build.exitCode).toBeNull()
    server.kill('SIGTERM')
    await ended(server)
    while (errors.length === 0 && build.exitCode === null) await wait(20)
    startRedis(port, data)

    expect([await ended(build), Buffer.concat(errors).toString()]).toEqual([
      0,
      `archive: 127.0.0.1:${port} does not answer; it is waited for\n`,
    ])
    expect(contentsOf(out)).toEqual(contentsOf(alone))
    for (const worker of workers.slice(1)) worker.kill('SIGTERM')
    expect(await Promise.all(workers.slice(1).map(ended))).toEqual([0, 0])
    const keys = spawnSync('redis-cli', ['-p', `${port}`, 'keys', 'reyi*'], { encoding: 'utf8' })
    expect(keys.stdout.trim()).toBe('')
  },
)
