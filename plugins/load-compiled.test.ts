import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const LOAD = resolve('plugins/load-compiled.cjs')

/** A module, and one that it needs. */
function twoFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'reyi-'))
  const [main, other] = [join(folder, 'main.cjs'), join(folder, 'other.cjs')]
  writeFileSync(main, `exports.said = require('./other.cjs').say(require('node:path').sep)`)
  writeFileSync(other, `exports.say = (sep) => 'said ' + sep`)
  return { main, other }
}

/** What a process of its own says that loads a file. */
const run = (main: string, then = '', flags: readonly string[] = []) =>
  execFileSync(
    process.execPath,
    [
      ...flags,
      '-e',
      `const { load, keep } = require(process.argv[1])
console.log(load(process.argv[2]).said, load(process.argv[2]) === load(process.argv[2]))
${then}`,
      LOAD,
      main,
    ],
    { encoding: 'utf8' },
  ).trim()

test('a file runs alike before and after what was made of it is kept, and with what is no such thing', () => {
  const { main, other } = twoFiles()
  expect(run(main)).toBe('said / true')
  expect(existsSync(`${main}.made`)).toBe(false)
  expect(run(main, 'keep()')).toBe('said / true')
  expect(run(main)).toBe('said / true')
  truncateSync(`${main}.made`, 100)
  writeFileSync(`${other}.made`, 'of another program')
  expect(run(main)).toBe('said / true')
})

test('what is kept of other code is not taken, nor what has been changed', () => {
  const { main, other } = twoFiles()
  run(main, 'keep()')
  // As long as before.
  writeFileSync(other, `exports.say = (sep) => 'Said ' + sep`)
  expect(run(main)).toBe('Said / true')
  const kept = readFileSync(`${main}.made`)
  kept[kept.length - 1]! ^= 1
  writeFileSync(`${main}.made`, kept)
  expect(run(main)).toBe('Said / true')
})

test('what throws throws again when it is asked for again', () => {
  const { main } = twoFiles()
  writeFileSync(main, `exports.said = 'half'\nthrow new Error('no')`)
  const code = `const { load } = require(process.argv[1])
for (const _ of [1, 2]) try { console.log(load(process.argv[2])) } catch (error) { console.log(error.message) }`
  const told = execFileSync(process.execPath, ['-e', code, LOAD, main], { encoding: 'utf8' })
  expect(told.trim()).toBe('no\nno')
})

test('what is kept is taken, under each limit of memory under which it was kept', () => {
  const { main } = twoFiles()
  const limits = [[], ['--max-old-space-size=100'], ['--max-old-space-size=200']]
  for (const flags of limits) run(main, 'keep()', flags)
  expect(limits.map((flags) => taken(main, flags))).toEqual(limits.map(() => 'true true'))
  expect(taken(main, ['--max-old-space-size=300'])).toBe('false false')
  expect(taken(main, [], '--max-old-space-size=100')).toBe('false false')
  expect(readFileSync(`${main}.made`).length).toBeGreaterThan(100)
})

/** Of each file whether what was kept of it is taken. */
const taken = (main: string, flags: readonly string[], options = '') =>
  execFileSync(
    process.execPath,
    [
      ...flags,
      '-e',
      `const vm = require('node:vm')
const { Script } = vm
const taken = []
vm.Script = class extends Script {
  constructor(code, options) {
    super(code, options)
    taken.push(options.cachedData !== undefined && !this.cachedDataRejected)
  }
}
require(process.argv[1]).load(process.argv[2])
console.log(taken.join(' '))`,
      LOAD,
      main,
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: options } },
  ).trim()
