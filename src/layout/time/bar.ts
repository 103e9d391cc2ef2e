/** A bar of two points, and how much higher each doubling makes it, up to the most; px. */
const LEAST = 6
const STEP = 2
const MOST = 20
/** Between its parts, px. */
const GAP = 1

/** A bar of several points, and in it a part for each kind of them, the first kind at its foot; px. */
export interface Bar {
  readonly height: number
  readonly parts: readonly { readonly kind: number; readonly y: number; readonly height: number }[]
}

/** @param counts how many points there are of each kind, one at least. */
export function barOf(counts: readonly number[]): Bar {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const height = Math.min(MOST, LEAST + STEP * Math.max(0, Math.log2(total) - 1))
  const present = [...counts.keys()].filter((kind) => counts[kind]! > 0)
  const room = height - GAP * (present.length - 1)
  let y = height
  const parts = present.map((kind) => {
    const part = (room * counts[kind]!) / total
    y -= part
    const at = { kind, y, height: part }
    y -= GAP
    return at
  })
  return { height, parts }
}
