import { sha256 } from '@noble/hashes/sha2.js'

/** Digits and small letters that are not taken for each other. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'
/** Signs of the sum behind a name, and where there is nothing to read. */
const SHORT = 5
const ALONE = 12

/**
 * An id that stays while what it is made of stays: words that can be read, with a sum of `anchor` behind them, since
 * another of those words may come at any time. `longer` is by how many signs the sum is longer.
 */
export function stableId(slug: string, anchor: string, longer = 0): string {
  const sum = sha256(new TextEncoder().encode(anchor))
  const length = Math.min(sum.length, (slug ? SHORT : ALONE) + longer)
  const signs = Array.from(sum.subarray(0, length), (byte) => SIGNS[byte & 31]).join('')
  return slug ? `${slug}-${signs}` : signs
}

/** Ids for all, given the words and the anchor of each; sums are longer where two would be the same or are `taken`. */
export function stableIds(
  all: readonly { readonly slug: string; readonly anchor: string }[],
  taken: ReadonlySet<string> = new Set(),
): string[] {
  const ids = all.map(({ slug, anchor }) => stableId(slug, anchor))
  for (let longer = 5; longer <= 25; longer += 5) {
    const counts = new Map<string, number>()
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
    let clash = false
    for (const [i, id] of ids.entries()) {
      if (counts.get(id) === 1 && !taken.has(id)) continue
      clash = true
      ids[i] = stableId(all[i]!.slug, all[i]!.anchor, longer)
    }
    if (!clash) break
  }
  return ids
}
