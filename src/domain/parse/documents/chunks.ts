import { readText } from '../../text/read-text.ts'
import type { Allowance } from './allowance.ts'
import { isZip } from './archive.ts'
import type { Block } from './blocks.ts'
import { DocumentFault } from './fault.ts'
import { htmlInMime } from './mht.ts'
import type { Parts, Relation } from './parts.ts'
import { blocksOfPiece } from './web-page.ts'

type Blocks = readonly Block[]

/**
 * What stands in the files that were put into a document whole (`altChunk`), by their relation: HTML,
 * by itself or in a web archive, plain text, and Word by `readWord`. One of another kind, or a damaged
 * one, is not there. Throws a `DocumentFault` where they are more than the allowance.
 */
export async function readChunks(
  parts: Parts,
  relations: readonly Relation[],
  allowance: Allowance,
  readWord: (bytes: Uint8Array) => Promise<Blocks | null>,
): Promise<Map<string, Blocks>> {
  const chunks = new Map<string, Blocks>()
  for (const { id, type, path } of relations) {
    if (type !== 'aFChunk' || path === null) continue
    try {
      const bytes = await parts.bytes(path)
      if (!bytes) continue
      const blocks = isZip(bytes) ? await readWord(bytes) : readPlain(bytes, path, allowance)
      if (blocks) chunks.set(id, blocks)
    } catch (fault) {
      if (!(fault instanceof DocumentFault) || fault.failure.code !== 'document') throw fault
    }
  }
  return chunks
}

function readPlain(bytes: Uint8Array, path: string, allowance: Allowance): Blocks | null {
  const kind = /\.(?:x?(html?)|(txt)|(mht(?:ml)?))$/i.exec(path)
  const found = kind?.[3] ? htmlInMime(bytes)?.bytes : bytes
  if (!kind || !found) return null
  const read = readText(found)
  // Nothing in it, so that nothing is left out.
  if (!read.ok) return read.failure.code === 'empty' ? [] : null
  if (!kind[2]) return blocksOfPiece(read.text, allowance.takeLines)
  const lines = read.text.split('\n').map((line) => line.trimEnd())
  allowance.takeLines(lines.length)
  return lines.map((text) => ({ kind: 'paragraph', text }))
}
