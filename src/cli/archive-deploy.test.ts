import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArchiveArguments } from './archive-arguments.ts'

/* The examples of running an archive's build on several machines say commands that there are. */

const compose = readFileSync('deploy/archive-compose.yaml', 'utf8')
const unit = readFileSync('deploy/archive-worker.service', 'utf8')

/** The arguments behind `build/cli/archive.js` in each line of a file. */
const commandsIn = (text: string) =>
  Array.from(text.matchAll(/node build\/cli\/archive\.js ([^\n]+)/g), ([, args]) =>
    readArchiveArguments(args!.trim().split(/\s+/)),
  )

test('workers and builder of the compose file meet at one queue and one folder of work', () => {
  const [work, build, ...more] = commandsIn(compose)
  expect(more).toEqual([])
  expect(work).toMatchObject({ do: 'work', workers: 1 })
  expect(build).toMatchObject({ do: 'build', out: '/shared/town' })
  for (const key of ['queue', 'work'] as const)
    expect((work as Record<typeof key, string>)[key]).toBe(
      (build as Record<typeof key, string>)[key],
    )
  // The queue is a service by that name, which keeps what it is told.
  expect(compose).toMatch(/^ {2}queue:\n {4}image: valkey\/valkey:\d/m)
  expect(compose).toContain('--appendonly yes')
})

test('what is told to stop has time to end the longest task', () => {
  const [work] = commandsIn(unit)
  expect(work).toMatchObject({ do: 'work', work: '/shared/town.work' })
  const longest = 300
  const [, seconds] = /^TimeoutStopSec=(\d+)$/m.exec(unit)!
  const [, grace] = /stop_grace_period: (\d+)s/.exec(compose)!
  expect(Number(seconds)).toBeGreaterThan(longest)
  expect(Number(grace)).toBeGreaterThan(longest)
  expect(unit).toMatch(/^KillMode=mixed$/m)
})

test('what has to be built first is a script that there is', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const text of [compose, unit]) {
    const [, name] = /npm ci && npm run ([\w:]+)/.exec(text)!
    expect(scripts).toHaveProperty([name!])
  }
})

const VERIFY = '/usr/bin/systemd-analyze'
// It looks whether the program is there that the unit starts.
test.skipIf(!existsSync(VERIFY) || !existsSync('/usr/bin/node'))('systemd takes the unit', () => {
  const { status, stderr } = spawnSync(
    VERIFY,
    ['verify', '--man=no', 'deploy/archive-worker.service'],
    { encoding: 'utf8' },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
