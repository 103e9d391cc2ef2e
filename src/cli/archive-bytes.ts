import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import type { ReadBytes } from '../domain/archive/archive.ts'
import { inflateBy } from '../domain/archive/table/inflate.ts'

// A block is a few kB: at once it takes a fifth of what streams take.
inflateBy((bytes, length) => {
  try {
    const inflated = inflateRawSync(bytes, {
      chunkSize: Math.max(64, length),
      maxOutputLength: length,
    })
    if (inflated.length !== length) return null
    // A `Buffer` may be a part of a larger one, which it would keep.
    return new Uint8Array(inflated.buffer, inflated.byteOffset, length)
  } catch {
    return null
  }
})

/** So many files are open at once. */
const OPEN = 64

/** Reads pieces of the files of an archive in a folder, which stay open until it is closed. Rejects as reading a file does. */
export function bytesIn(out: string): { readonly read: ReadBytes; readonly close: () => void } {
  /** Those that were read last, the latest last. */
  const open = new Map<string, number>()
  const fileAt = (path: string): number => {
    const file = open.get(path) ?? openSync(join(out, path), 'r')
    open.delete(path)
    open.set(path, file)
    const [oldest] = open
    if (open.size > OPEN && oldest) {
      open.delete(oldest[0])
      closeSync(oldest[1])
    }
    return file
  }
  return {
    read: async (path, start, end) => {
      const file = fileAt(path)
      const size = end ?? fstatSync(file).size
      const bytes = new Uint8Array(Math.max(0, size - start))
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start))
    },
    close: () => {
      for (const file of open.values()) closeSync(file)
      open.clear()
    },
  }
}
