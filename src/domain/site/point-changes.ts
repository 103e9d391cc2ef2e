import type { Point } from '../format/transcript.ts'

/** What a correction does to points; one that is worded anew and given to somebody else is both. */
export const CHANGES = ['added', 'removed', 'reworded', 'moved', 'other'] as const
export type Change = (typeof CHANGES)[number]

/** The ids of the points that a correction changed, by what it did; sorts without any are left out. */
export type PointChanges = { readonly [change in Change]?: readonly string[] }

/** Which points differ between two versions of a meeting, in the order of the new one. */
export function pointChanges(before: readonly Point[], after: readonly Point[]): PointChanges {
  const earlier = new Map(before.map((point) => [point.id, point]))
  const found: Record<Change, string[]> = {
    ...{ added: [], removed: [], reworded: [], moved: [], other: [] },
  }
  for (const point of after) {
    const old = earlier.get(point.id)
    earlier.delete(point.id)
    if (!old) {
      found.added.push(point.id)
      continue
    }
    const isReworded = !same(old.text, point.text)
    const isMoved = old.speaker !== point.speaker
    if (isReworded) found.reworded.push(point.id)
    if (isMoved) found.moved.push(point.id)
    if (!isReworded && !isMoved && !same(old, point)) found.other.push(point.id)
  }
  found.removed.push(...earlier.keys())
  return withoutEmpty(found)
}

const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b)

/** Two corrections of one day, the one after the other, as one. */
export function changesTogether(first: PointChanges, second: PointChanges): PointChanges {
  const of = (changes: PointChanges, change: Change) => new Set(changes[change])
  const [added, removed] = [of(second, 'added'), of(second, 'removed')]
  // What was taken away and came back is not what it was, as far as anybody knows.
  const back = [...added].filter((id) => of(first, 'removed').has(id))
  const isNew = (id: string) => of(first, 'added').has(id) || added.has(id)
  const both = (change: Change) => [
    ...new Set([...(first[change] ?? []), ...(second[change] ?? [])]),
  ]
  const changed = (change: Change) => both(change).filter((id) => !removed.has(id) && !isNew(id))
  return withoutEmpty({
    added: both('added').filter((id) => !removed.has(id) && !back.includes(id)),
    removed: both('removed').filter((id) => !added.has(id) && !of(first, 'added').has(id)),
    reworded: changed('reworded'),
    moved: changed('moved'),
    other: [...new Set([...changed('other'), ...back])],
  })
}

const withoutEmpty = (found: Readonly<Record<Change, readonly string[]>>): PointChanges =>
  Object.fromEntries(
    CHANGES.flatMap((change) => (found[change].length > 0 ? [[change, found[change]]] : [])),
  )
