import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const LOAD = new URL('load-compiled.cjs', import.meta.url)

/**
 * Puts a file for each entry of a build for Node beside it, `parse.js`, which runs it by `load-compiled.cjs`: with what
 * `scripts/compile-commands.mjs` has kept of it, if it has.
 */
export function compiled(): Plugin {
  return {
    name: 'compiled',
    apply: 'build',
    // Compiled code has no way of its own to import a module, so that `load` gives it one.
    renderChunk: (code, { dynamicImports }) =>
      dynamicImports.reduce(
        (whole, name) => whole.replaceAll(`import("${name}")`, `importModule("${name}")`),
        code,
      ),
    generateBundle(_, bundle) {
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source })
      emit('package.json', '{ "type": "commonjs" }\n')
      emit('load.cjs', readFileSync(LOAD, 'utf8'))
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry) continue
        const file = `require('node:path').join(__dirname, '${chunk.fileName}')`
        emit(`${chunk.name}.js`, `require('./load.cjs').load(${file})\n`)
      }
    },
  }
}
