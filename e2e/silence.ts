/** A recording of so many seconds of silence: eight-bit samples at 8 kHz. */
export function silence(seconds: number): Buffer {
  const [rate, length] = [8_000, 8_000 * seconds]
  const head = Buffer.alloc(44)
  head.write('RIFF')
  head.writeUInt32LE(36 + length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(length, 40)
  return Buffer.concat([head, Buffer.alloc(length, 128)])
}
