import { normaliseText } from './normalise.ts'

/**
 * The normalised text of bytes that have to be UTF-8, as a transcript of our own is; null where they
 * are not. They come in pieces, cut anywhere.
 */
export function readUtf8(pieces: readonly Uint8Array[]): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    const read = pieces.map((piece) => decoder.decode(piece, { stream: true })).join('')
    return normaliseText(read + decoder.decode())
  } catch {
    return null
  }
}
