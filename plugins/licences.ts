import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** Up to the folder of a package, scoped or not: its own files may lie deeper. */
const PACKAGE = /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/
const LICENCE = /^(licen[cs]e|copying)/i

/**
 * Writes `licences.txt`: whose code is in the built page, and under which licence. Vite's own list leaves
 * out what only a worker brings, so this one stands in both bundles: `plugins` as it is, `worker.plugins`
 * as `collect`. `more` are folders, of packages or in them, that files of the build are made from.
 */
export function licences(more: readonly string[] = []): {
  readonly list: Plugin
  readonly collect: () => Plugin
} {
  const folders = new Set(more)
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

/** Name, version and licence of a package, or a folder in one, with the licence's text where the folder has it. */
function licenceOf(folder: string): string {
  const [home] = folder.match(PACKAGE) ?? [folder]
  const { name, version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((one) => LICENCE.test(one))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
  // A folder in a package may have another licence than that has.
  const title =
    folder === home ? `${name} ${version} (${license})` : `${name} ${version}: ${basename(folder)}/`
  return `${title}\n\n${text}\n`
}
