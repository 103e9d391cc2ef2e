import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadBytes } from '../domain/archive/archive.ts'

/** Reads pieces of the files of an archive in a folder. Rejects as reading a file does. */
export const bytesIn =
  (out: string): ReadBytes =>
  async (path, start, end) => {
    const file = await open(join(out, path))
    try {
      const size = end ?? (await file.stat()).size
      const bytes = new Uint8Array(Math.max(0, size - start))
      const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
      return bytes.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  }
