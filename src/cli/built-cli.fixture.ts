import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { test } from 'vitest'

/** What a shell gave for a line. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Builds the command lines into a folder of their own, and gives a shell that knows them by name. */
export async function builtCli(folder: string): Promise<(line: string) => Ran> {
  // As deep as build/cli, from which the lexicons are found.
  const outDir = `build/${folder}`
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'silent', build: { outDir } })
  const commands = ['parse', 'publish', 'archive', 'validate', 'synthesize']
    .map((name) => `${name}() { "${process.execPath}" ${outDir}/${name}.js "$@"; }`)
    .join('\n')
  const options: SpawnSyncOptions = { encoding: 'utf8', maxBuffer: 1 << 28 }
  return (line) => {
    const ran = spawnSync('bash', ['-c', `set -o pipefail\n${commands}\n${line}`], options)
    return { code: ran.status, out: String(ran.stdout), err: String(ran.stderr) }
  }
}

/** Puts files into a new folder; gives the path of each, by its name. */
export function filesOf<Name extends string>(
  contents: Readonly<Record<Name, string | Uint8Array>>,
): Record<Name, string> {
  const folder = mkdtempSync(join(tmpdir(), 'reyi-'))
  const paths = Object.entries<string | Uint8Array>(contents).map(([name, content]) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return [name, path]
  })
  return Object.fromEntries(paths)
}

/** A test of what is written where nothing fits. */
export const testFull = test.skipIf(!existsSync('/dev/full'))
