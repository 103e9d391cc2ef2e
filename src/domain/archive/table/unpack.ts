import { crc32 } from '../../text/crc32.ts'
import { ArchiveFault } from '../archive-fault.ts'
import { ByteReader } from './byte-reader.ts'
import { inflate } from './inflate.ts'

/** So many bytes the check sum takes. */
const SUM = 4
/** Deflate makes no more of a byte. */
const MOST_RATIO = 1032

/** Gives back what `pack` made of bytes. Rejects with an `ArchiveFault` where they are damaged. */
export async function unpack(kept: Uint8Array, path: string): Promise<Uint8Array> {
  const damaged = () => new ArchiveFault('damaged', path)
  if (kept.length <= SUM) throw damaged()
  const content = kept.subarray(0, -SUM)
  const sum = new DataView(kept.buffer, kept.byteOffset + content.length).getUint32(0)
  if (sum !== crc32(content)) throw damaged()
  const reader = new ByteReader(content, path)
  const length = reader.varint()
  const bytes = reader.take(reader.left)
  if (length === 0) return bytes
  if (length > bytes.length * MOST_RATIO) throw damaged()
  const inflated = inflate(bytes, length)
  if (!inflated) throw damaged()
  return inflated
}
