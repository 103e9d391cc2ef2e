import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import archive from 'virtual:shipped'
import type { Explorer, Shipped } from './shipped.ts'

let unpacked: ReadonlyMap<string, Uint8Array> | undefined

/** The files that are in this one, by path; unpacked when the first of them is wanted. */
function files(): ReadonlyMap<string, Uint8Array> {
  if (unpacked) return unpacked
  const bytes = brotliDecompressSync(Buffer.from(archive.content, 'base64'))
  let at = 0
  unpacked = new Map(
    archive.files.map(([path, length]) => {
      const start = at
      at += length
      return [path, bytes.subarray(start, at)]
    }),
  )
  return unpacked
}

function read(path: string): Uint8Array {
  const bytes = files().get(path)
  if (!bytes) throw new Error(`${path} is not in this file`)
  return bytes
}

const explorer: Explorer = {
  paths: async () => [...files().keys()],
  read: async (path) => read(path),
}

/** What travels in the one file with it: the explorer has lexicons and lists of words too. */
export const shipped: Shipped = {
  explorer,
  read: async (path) => new TextDecoder().decode(read(path)),
  characterMapOf: async (name) => read(`cmaps/${name}.bcmap`),
  namesIn: async (folder) =>
    [...files().keys()].flatMap((path) =>
      path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [],
    ),
  reader: [fileURLToPath(import.meta.url), 'parse-paths'],
  archiveWorker: [fileURLToPath(import.meta.url), 'archive-work'],
  call: (command) => `node reyi.mjs ${command}`,
}
