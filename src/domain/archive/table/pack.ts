import { deflateSync } from 'fflate'
import { crc32 } from '../../text/crc32.ts'
import { ByteWriter } from './byte-writer.ts'

/*
 * Bytes as they are kept: how long they are inflated, 0 where they are kept as they are; then these bytes; then the
 * check sum of all before it (CRC-32).
 */

/** Compressed where that makes them smaller by a tenth. */
export function pack(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
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
