import type { Point } from '../format/transcript.ts'

/** What a correction does to points. */
export const CHANGES = ['added', 'removed', 'reworded', 'moved', 'other'] as const
export type Change = (typeof CHANGES)[number]

/**
 * The ids of the points that a correction changed, by what it did; sorts without any are left out. An id that is both
 * added and removed has another point now: ids may have been counted anew.
 */
export type PointChanges = { readonly [change in Change]?: readonly string[] }

/** Which points differ between two versions of a meeting, in the order of the new one. */
export function pointChanges(before: readonly Point[], after: readonly Point[]): PointChanges {
  const earlier = new Map(before.map((point) => [point.id, point]))
  const found: Record<Change, string[]> = {
    ...{ added: [], removed: [], reworded: [], moved: [], other: [] },
  }
  for (const point of after) {
    const old = earlier.get(point.id)
    const isReworded = old && !same(old.text, point.text)
    const isMoved = old && old.speaker !== point.speaker
    // Other words of somebody else are not what stood there: it is not said that these were theirs.
    const isAnother = isReworded && isMoved
    if (!isAnother) earlier.delete(point.id)
    if (!old || isAnother) found.added.push(point.id)
    else if (isReworded) found.reworded.push(point.id)
    else if (isMoved) found.moved.push(point.id)
    else if (!same(old, point)) found.other.push(point.id)
  }
  found.removed.push(...earlier.keys())
  return withoutEmpty(found)
}

const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b)

/** Two corrections of one day, the one after the other, as one; takes time in proportion to their ids. */
export function changesTogether(first: PointChanges, second: PointChanges): PointChanges {
  const [one, two] = [presence(first), presence(second)]
  const wasThere = (id: string) => one.before(id) ?? two.before(id) ?? true
  const isThere = (id: string) => two.after(id) ?? one.after(id) ?? true
  const stays = (id: string) => wasThere(id) && isThere(id)
  const isAnother = (id: string) => stays(id) && (one.isAnother(id) || two.isAnother(id))
  const both = (change: Change) => [
    ...new Set([...(first[change] ?? []), ...(second[change] ?? [])]),
  ]
  // What was taken away and came back is not what it was, as far as anybody knows.
  const back = both('added').filter((id) => stays(id) && !isAnother(id))
  const changed = (change: Change) => both(change).filter((id) => stays(id) && !isAnother(id))
  return withoutEmpty({
    added: both('added').filter((id) => isAnother(id) || (isThere(id) && !wasThere(id))),
    removed: both('removed').filter((id) => isAnother(id) || (wasThere(id) && !isThere(id))),
    reworded: changed('reworded'),
    moved: changed('moved'),
    other: [...new Set([...changed('other'), ...back])],
  })
}

/** Whether points were there before a correction and are there after it; undefined where that does not tell. */
function presence(changes: PointChanges) {
  const [added, removed] = [new Set(changes.added), new Set(changes.removed)]
  return {
    before: (id: string) => (removed.has(id) ? true : added.has(id) ? false : undefined),
    after: (id: string) => (added.has(id) ? true : removed.has(id) ? false : undefined),
    isAnother: (id: string) => added.has(id) && removed.has(id),
  }
}

const withoutEmpty = (found: Readonly<Record<Change, readonly string[]>>): PointChanges =>
  Object.fromEntries(
    CHANGES.flatMap((change) => (found[change].length > 0 ? [[change, found[change]]] : [])),
  )
