/**
 * For each point the numbers of its themes, from the one that it is on itself (-1: none) and terms that come back. Points
 * with the same themes share one list: a long meeting has hundreds of thousands of points and few lists.
 */
export function pointThemes(
  own: Int32Array,
  running: readonly { readonly theme: number; readonly mentions: Int32Array }[],
): (readonly number[])[] {
  const has = new Int32Array(own.length)
  for (const [bit, { mentions }] of running.entries())
    for (const point of mentions) has[point]! |= 1 << bit
  const lists = new Map<number, readonly number[]>()
  const listFor = (first: number, bits: number): readonly number[] => {
    const key = (first + 1) * 2 ** running.length + bits
    const known = lists.get(key)
    if (known) return known
    const terms = running.filter((_, bit) => bits & (1 << bit)).map(({ theme }) => theme)
    const list = first < 0 ? terms : [first, ...terms]
    lists.set(key, list)
    return list
  }
  return Array.from(own, (first, point) => listFor(first, has[point]!))
}
