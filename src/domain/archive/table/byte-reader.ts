import { ArchiveFault } from '../archive-fault.ts'

/** Reads bytes that anybody may have written: what is not there is an `ArchiveFault`, `damaged`, of the file at `path`. */
export class ByteReader {
  readonly bytes: Uint8Array
  readonly path: string
  at = 0

  constructor(bytes: Uint8Array, path: string) {
    this.bytes = bytes
    this.path = path
  }

  get left(): number {
    return this.bytes.length - this.at
  }

  /** The next number, as {@link ByteWriter.varint} writes it. */
  varint(): number {
    let number = 0
    let scale = 1
    for (let i = 0; i < 5; i++) {
      // Past the end there is nothing, which is no number.
      const byte = this.bytes[this.at++] ?? Number.NaN
      number += (byte & 127) * scale
      if (byte < 128) {
        if (number > 0xffffffff) break
        return number
      }
      scale *= 128
    }
    throw this.damaged()
  }

  /** The next so many bytes, not copied. */
  take(length: number): Uint8Array {
    this.skip(length)
    return this.bytes.subarray(this.at - length, this.at)
  }

  skip(length: number): void {
    if (length > this.left) throw this.damaged()
    this.at += length
  }

  damaged(): ArchiveFault {
    return new ArchiveFault('damaged', this.path)
  }
}
