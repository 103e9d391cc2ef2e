import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Plugin } from 'vite'

const SHIPPED = 'virtual:shipped'

/** Meetings are those that are published. */
const WITHOUT = /^(?:transcripts\/|robots\.txt$)/

/** The files of a folder, as `virtual:shipped` gives them. */
function archiveOf(folder: string) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !WITHOUT.test(path))
    .sort()
  if (!paths.includes('index.html')) throw new Error(`${folder} has no explorer: build it first`)
  const contents = paths.map((path) => readFileSync(join(folder, path)))
  const packed = brotliCompressSync(Buffer.concat(contents), {
    // Most of it at a fifth of the time that the last percents take.
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
  return {
    files: paths.map((path, i) => [path, contents[i]!.length]),
    content: packed.toString('base64'),
  }
}

/** Puts the built explorer, in `folder`, into a command line, which then needs nothing beside it. */
export function shipped(folder: string): Plugin {
  const [beside, within] = ['src/cli/shipped.ts', 'src/cli/shipped-within.ts'].map((path) =>
    resolve(path),
  )
  return {
    name: 'shipped',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (id === SHIPPED) return `\0${SHIPPED}`
      const found = await this.resolve(id, importer, { ...options, skipSelf: true })
      return found?.id === beside ? within : found
    },
    load(id) {
      if (id !== `\0${SHIPPED}`) return undefined
      return `export default ${JSON.stringify(archiveOf(resolve(folder)))}`
    },
  }
}
