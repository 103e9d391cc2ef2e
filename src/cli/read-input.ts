import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ParseFailure } from '../domain/parse/draft/failure.ts'
import { MOST_BYTES } from '../domain/text/limits.ts'

export type Input =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: ParseFailure }

/**
 * The bytes of a file, or of standard input for `-`. Stops at the limit instead of filling memory.
 * Throws what the system says of a file that cannot be read.
 */
export async function readInput(file: string): Promise<Input> {
  if (file !== '-') {
    const { size } = await stat(file)
    if (size > MOST_BYTES) return tooLarge(size)
  }
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = file === '-' ? process.stdin : createReadStream(file)
  for await (const chunk of stream) {
    const bytes =
      typeof chunk === 'string' ? new TextEncoder().encode(chunk) : (chunk as Uint8Array)
    length += bytes.length
    if (length > MOST_BYTES) return tooLarge()
    chunks.push(bytes)
  }
  const { buffer, byteOffset } = Buffer.concat(chunks)
  return { ok: true, bytes: new Uint8Array(buffer, byteOffset, length) }
}

/** Without `bytes`, which are counted no further than the limit. */
const tooLarge = (bytes?: number): Input => ({
  ok: false,
  failure: { code: 'too-large', limit: MOST_BYTES, ...(bytes !== undefined && { bytes }) },
})
