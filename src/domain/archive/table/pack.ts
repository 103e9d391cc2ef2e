import { deflateSync } from 'fflate'
import { crc32 } from '../../text/crc32.ts'
import { ByteWriter } from './byte-writer.ts'

/*
 * Bytes as they are kept: how long they are inflated, 0 where they are kept as they are; then these bytes; then the
 * check sum of all before it (CRC-32).
 */

/** What some bytes were packed to before; null where they were not. */
export type PackedBefore = (bytes: Uint8Array) => Uint8Array | null

let packedBefore: PackedBefore | null = null

/** Does work in which nothing is packed that was packed before, which takes most of the time. */
export function packingAsBefore<T>(before: PackedBefore, work: () => T): T {
  packedBefore = before
  try {
    return work()
  } finally {
    packedBefore = null
  }
}

/** Compressed where that makes them smaller by a tenth. */
export function pack(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const before = packedBefore?.(bytes)
  if (before) return before.slice()
  const small = deflateSync(bytes)
  const packed = small.length <= 0.9 * bytes.length
  const writer = new ByteWriter()
  writer.varint(packed ? bytes.length : 0)
  writer.add(packed ? small : bytes)
  const sum = new Uint8Array(4)
  const content = writer.take()
  new DataView(sum.buffer).setUint32(0, crc32(content))
  writer.add(content)
  writer.add(sum)
  return writer.take()
}
