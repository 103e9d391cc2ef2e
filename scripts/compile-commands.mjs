// Has the built `parse` read invented texts and `archive` put invented meetings together, and keeps beside the files of the build what V8 made of their code
// (`plugins/load-compiled.cjs`), so that no process has to make it again, the one of `parse --lines` under its limit of memory too. Workers of `archive`, which
// work for long, compile their code. Another V8 does not take it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { TEXTS } from '../bench/texts.mjs'

/** Of each text. */
const BYTES = 4_000

/** Reads one text, as `parse` does, and those that standard input names, as the process of `parse --lines`. */
const READ = `process.on('exit', () => require('./load.cjs').keep())
require('./parse.js')
require('./parse-paths.js')`

/** Puts meetings together, few enough that no worker does it. */
const ARCHIVE = `process.on('exit', () => require('./load.cjs').keep())
require('./archive.js')`
const MEETINGS = 4

/** The limit of the heap under which the process of `parse --lines` runs where nothing else is said, in MB. */
const LIMIT = 4096

function run(args, input = '') {
  const { status } = spawnSync(process.execPath, args, {
    cwd: resolve('build/cli'),
    input,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exitCode = 1
}

const filesBelow = (path) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(path, name))

const folder = mkdtempSync(join(tmpdir(), 'reyi-'))
try {
  const paths = Object.entries(TEXTS).map(([what, make]) => {
    const path = join(folder, `${what}.txt`)
    writeFileSync(path, make(BYTES))
    return path
  })
  for (const flags of [[], [`--max-old-space-size=${LIMIT}`]])
    run([...flags, '-e', READ, 'parse', paths[0]], paths.join('\n'))
  const meetings = join(folder, 'meetings')
  run(['synthesize.js', '--archive', `${MEETINGS}`, '--out', meetings])
  const files = filesBelow(meetings)
  const archive = (...args) =>
    run(['-e', ARCHIVE, 'archive', ...args, '--out', join(folder, 'town')])
  archive('build', ...files.slice(1))
  archive('add', files[0])
} finally {
  rmSync(folder, { recursive: true })
}
