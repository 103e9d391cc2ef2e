import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The explorer as it was built. */
export interface Explorer {
  /** Paths of all its files below its folder, with slashes, sorted. */
  readonly paths: () => Promise<readonly string[]>
  /** What is in one; rejects where it is not there. */
  readonly read: (path: string) => Promise<Uint8Array>
}

/** What travels with the command lines. */
export interface Shipped {
  readonly explorer: Explorer
  /** Lexicons and lists of words: `lexicon/zh.json`, `words/en.json`. */
  readonly read: (path: string) => Promise<string>
  /** One of Adobe's maps of characters, packed, by its name; rejects where it is not there. */
  readonly characterMapOf: (name: string) => Promise<Uint8Array>
  /** The names of the files in a folder of these. */
  readonly namesIn: (folder: 'lexicon') => Promise<readonly string[]>
  /** What Node is given to start the process that reads for `parse --lines`, before its arguments. */
  readonly reader: readonly string[]
  /** What Node is given to start a worker of `archive`. */
  readonly archiveWorker: readonly string[]
  /** How somebody calls a command, up to its arguments. */
  readonly call: (command: string) => string
}

/** An explorer in a folder. */
export const explorerIn = (folder: string): Explorer => ({
  async paths() {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort()
  },
  read: (path) => readFile(join(folder, path)),
})

/** From the built commands, in build/cli/. */
const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const PUBLIC = fromHere('../../public/')
const MAPS = fromHere('../../node_modules/pdfjs-dist/cmaps/')

/** What stands beside the commands in a checkout; `shipped-within.ts` is in its place in the one file. */
export const shipped: Shipped = {
  explorer: explorerIn(fromHere('../../dist/')),
  read: (path) => readFile(join(PUBLIC, path), 'utf8'),
  characterMapOf: (name) => readFile(join(MAPS, `${name}.bcmap`)),
  namesIn: (folder) => readdir(join(PUBLIC, folder)),
  reader: [fromHere('parse-paths.js')],
  archiveWorker: [fromHere('archive-work.js')],
  call: (command) => `npm run -s ${command} --`,
}
