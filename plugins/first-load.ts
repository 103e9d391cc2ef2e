import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/**
 * Writes to `path`, beside the built folder and not into it, which files a first visit loads: the entry, all
 * that it imports at once, and their styles.
 */
export const firstLoad = (path: string): Plugin => ({
  name: 'first-load',
  apply: 'build',
  writeBundle(_, bundle) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify(firstFiles(bundle)))
  },
})

function firstFiles(bundle: Rolldown.OutputBundle): string[] {
  const files = new Set<string>()
  const visit = (name: string) => {
    const chunk = bundle[name]
    if (chunk?.type !== 'chunk' || files.has(name)) return
    files.add(name)
    for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css)
    for (const other of chunk.imports) visit(other)
  }
  for (const chunk of Object.values(bundle))
    if ('isEntry' in chunk && chunk.isEntry) visit(chunk.fileName)
  return [...files]
}
