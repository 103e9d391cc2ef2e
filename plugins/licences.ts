import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** Up to the folder of a package, scoped or not: its own files may lie deeper. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/
const LICENCE = /^(licen[cs]e|copying)/i

/**
 * Writes `licences.txt`: whose code is in the built page, and under which licence. Vite's own list leaves
 * out what only a worker brings, so this one stands in both bundles: `plugins` as it is, `worker.plugins`
 * as `collect`. `more` are packages that files of the build are made from beforehand.
 */
export function licences(more: readonly string[] = []): {
  readonly list: Plugin
  readonly collect: () => Plugin
} {
  const folders = new Set(more.map((name) => join('node_modules', name)))
  const gather = (bundle: Rolldown.OutputBundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue
      for (const id of output.moduleIds) {
        const folder = id.match(PACKAGE)?.[0]
        if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder)
      }
    }
  }
  return {
    list: {
      name: 'licences',
      apply: 'build',
      // The page's bundle is written after those of its workers.
      generateBundle(_, bundle) {
        gather(bundle)
        const source = [...folders]
          .map(licenceOf)
          .sort()
          .join(`\n${'-'.repeat(80)}\n\n`)
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
      },
    },
    collect: () => ({
      name: 'licences-of-workers',
      apply: 'build',
      generateBundle: (_, bundle) => gather(bundle),
    }),
  }
}

/** Name, version and licence of a package, with the licence's text where the package has it. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((one) => LICENCE.test(one))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return `${name} ${version} (${license})\n\n${text}\n`
}
