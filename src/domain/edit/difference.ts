/** The items between the first and the last in which two lists differ. */
export interface Difference {
  readonly from: number
  /** Where the lists are the same again: `to` in the new one, `oldTo` in the old. */
  readonly to: number
  readonly oldTo: number
}

/**
 * Where two lists differ; before and behind that they hold the very same items. What a correction did to
 * a list of hundreds of thousands is found without looking into any of them.
 */
export function difference(old: readonly unknown[], now: readonly unknown[]): Difference {
  if (old === now) return { from: now.length, to: now.length, oldTo: now.length }
  const known = found.get(now)
  if (known?.of.deref() === old) return known
  const looked = { ...look(old, now), of: new WeakRef(old) }
  found.set(now, looked)
  return looked
}

/**
 * What was found for a list, and of which other: all that follow a correction ask for the same lists, one
 * after the other. Weakly, lest each list hold the one before.
 */
const found = new WeakMap<
  readonly unknown[],
  Difference & { readonly of: WeakRef<readonly unknown[]> }
>()

function look(old: readonly unknown[], now: readonly unknown[]): Difference {
  let from = 0
  while (from < old.length && from < now.length && old[from] === now[from]) from++
  let [oldTo, to] = [old.length, now.length]
  while (oldTo > from && to > from && old[oldTo - 1] === now[to - 1]) {
    oldTo--
    to--
  }
  return { from, to, oldTo }
}

/** A list with others in the place of the items that differ: of hundreds of thousands in a few ms. */
export const replacedIn = <T>(
  list: readonly T[],
  { from, oldTo }: Omit<Difference, 'to'>,
  items: readonly T[],
): readonly T[] => list.slice(0, from).concat(items, list.slice(oldTo))

interface Named {
  readonly id: string
}

/** The ids that a list has no longer, given the list before; looked for where the two differ. */
export function goneIds(old: readonly Named[], now: readonly Named[]): ReadonlySet<string> {
  const { from, to, oldTo } = difference(old, now)
  const gone = new Set<string>()
  for (let i = from; i < oldTo; i++) gone.add(old[i]!.id)
  for (let i = from; i < to; i++) gone.delete(now[i]!.id)
  return gone
}
