/** Inflates raw deflate to so many bytes; null where it is damaged, or gives more or fewer. */
export type Inflate = (
  bytes: Uint8Array,
  length: number,
) => Uint8Array | null | Promise<Uint8Array | null>

let own: Inflate = inflateStream

/** Has a program inflate in a way of its own, which takes less time there. */
export function inflateBy(inflate: Inflate): void {
  own = inflate
}

/** Rejects with a `TypeError` or `ReferenceError` where the engine cannot inflate raw deflate (Safari before 16.4). */
export const inflate = async (bytes: Uint8Array, length: number) => own(bytes, length)

async function inflateStream(bytes: Uint8Array, length: number): Promise<Uint8Array | null> {
  const inflating = new Blob([bytes.slice()])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader()
  const inflated = new Uint8Array(length)
  for (let at = 0; ; ) {
    const read = await inflating.read().catch(() => null)
    if (!read) return null
    if (read.done) return at === length ? inflated : null
    if (at + read.value.length > length) {
      await inflating.cancel().catch(() => {})
      return null
    }
    inflated.set(read.value, at)
    at += read.value.length
  }
}
