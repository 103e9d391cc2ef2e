import { inflateSync } from 'fflate'

/** Inflates raw deflate to so many bytes; null where it is damaged, or gives more or fewer. */
export type Inflate = (bytes: Uint8Array, length: number) => Uint8Array | null

let own: Inflate = inflateHere

/** Has a program inflate in a way of its own, which takes less time there. */
export function inflateBy(inflate: Inflate): void {
  own = inflate
}

export const inflate: Inflate = (bytes, length) => own(bytes, length)

/** Of some kB a stream of the engine's takes several times as long to set up as this does in all. */
function inflateHere(bytes: Uint8Array, length: number): Uint8Array | null {
  try {
    // With room for a byte more, so that more than there should be is seen.
    const inflated = inflateSync(bytes, { out: new Uint8Array(length + 1) })
    return inflated.length === length ? inflated : null
  } catch {
    return null
  }
}
