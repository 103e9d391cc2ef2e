import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/**
 * Modules of `src/domain` by names, bundled as the command lines have them: gives what they export, of all in one
 * object. `paths` are below `src/domain`.
 */
export async function loadDomain(...paths) {
  const built = mkdtempSync(join(tmpdir(), 'reyi-bench-'))
  const names = paths.map((path) => path.replace(/\W/g, '_'))
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      copyPublicDir: false,
      outDir: built,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        input: Object.fromEntries(paths.map((path, i) => [names[i], resolve('src/domain', path)])),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  })
  const modules = await Promise.all(names.map((name) => import(join(built, `${name}.mjs`))))
  rmSync(built, { recursive: true })
  return Object.assign({}, ...modules)
}
