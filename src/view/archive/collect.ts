/** So much is held as text until the browser has it, in UTF-16 units or bytes. */
const HELD = 1 << 20

/**
 * A file of what is written piece by piece: what has been written the browser keeps, on disk where it is much.
 * Rejects as the writing does.
 */
export async function collect(
  pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  type: string,
): Promise<Blob> {
  const kept: Blob[] = []
  let held: BlobPart[] = []
  let size = 0
  for await (const piece of pieces) {
    held.push(piece)
    size += piece.length
    if (size < HELD) continue
    kept.push(new Blob(held))
    held = []
    size = 0
  }
  return new Blob([...kept, ...held], { type })
}
