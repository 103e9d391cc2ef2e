// Has the built `parse` read invented texts, and keeps beside the files of the build what V8 made of their code
// (`plugins/load-compiled.cjs`), so that no process has to make it again. Another V8 does not take it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { TEXTS } from '../bench/texts.mjs'

/** Of each text. */
const BYTES = 4_000

/** Reads one text, as `parse` does, and those that standard input names, as the process of `parse --lines`. */
const READ = `process.on('exit', () => require('./load.cjs').keep())
require('./parse.js')
require('./parse-paths.js')`

const folder = mkdtempSync(join(tmpdir(), 'reyi-'))
try {
  const paths = Object.entries(TEXTS).map(([what, make]) => {
    const path = join(folder, `${what}.txt`)
    writeFileSync(path, make(BYTES))
    return path
  })
  const { status } = spawnSync(process.execPath, ['-e', READ, 'parse', paths[0]], {
    cwd: resolve('build/cli'),
    input: paths.join('\n'),
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}
