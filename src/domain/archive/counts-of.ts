/** How many of some things have each value that they may have; those without one are not counted. */
export function countsOf<T>(
  things: readonly T[],
  read: (thing: T) => string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const thing of things) {
    const value = read(thing)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
