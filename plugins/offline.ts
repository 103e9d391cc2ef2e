import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { isKept, listOfFiles } from '../src/domain/site/service-worker.ts'

const NAME = 'service-worker.js'

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('base64')

/** The files of a built folder that a reader may need: path (`''` is the page) → hash, by path. */
export function keptFiles(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => isKept(path))
    .sort()
  return Object.fromEntries(
    paths.map((path) => [
      path === 'index.html' ? '' : path,
      `sha256-${sha256(readFileSync(join(folder, path)))}`,
    ]),
  )
}

/** Writes the service worker of a built folder into it. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = keptFiles(folder)
  const version = sha256(JSON.stringify(files)).slice(0, 12)
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { BUILT: JSON.stringify(listOfFiles({ version, files })) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      rolldownOptions: {
        input: 'src/state/offline/offline.worker.ts',
        output: { format: 'iife', entryFileNames: NAME },
      },
    },
  })
}

/** Lets the built page work without a network: a service worker that knows every file and its hash. */
export function offline(): Plugin {
  let folder = ''
  return {
    name: 'offline',
    apply: 'build',
    configResolved: ({ root, build: { outDir } }) => {
      folder = join(root, outDir)
    },
    // When all else is written.
    closeBundle: { order: 'post', sequential: true, handler: () => writeServiceWorker(folder) },
  }
}
