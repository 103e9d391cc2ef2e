/** The text of bytes that come in pieces, without a byte-order mark; null where it is not UTF-8. */
export function decodeUtf8(pieces: readonly Uint8Array[]): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return (
      pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode()
    )
  } catch {
    return null
  }
}
