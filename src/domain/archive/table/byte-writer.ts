/** Bytes that grow. */
export class ByteWriter {
  // Most of them take a few bytes.
  private bytes = new Uint8Array(64)
  length = 0

  /** Adds a whole number from 0 to 2³² − 1, seven bits a byte, the lowest first (LEB128). */
  varint(number: number): void {
    this.makeRoom(5)
    while (number > 127) {
      this.bytes[this.length++] = (number & 127) | 128
      number >>>= 7
    }
    this.bytes[this.length++] = number
  }

  add(bytes: Uint8Array): void {
    this.makeRoom(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** Takes over what has been added to another. */
  move(from: ByteWriter): void {
    this.makeRoom(from.length)
    // Mostly a few bytes, for which a view takes longer than the bytes.
    if (from.length > 64) this.bytes.set(from.bytes.subarray(0, from.length), this.length)
    else for (let i = 0; i < from.length; i++) this.bytes[this.length + i] = from.bytes[i]!
    this.length += from.length
    from.length = 0
  }

  /** What has been added since the last time, as bytes of their own. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.bytes.slice(0, this.length)
    this.length = 0
    return taken
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = new Uint8Array(2 * (this.length + more))
    larger.set(this.bytes)
    this.bytes = larger
  }
}
