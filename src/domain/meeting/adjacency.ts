/**
 * For each of many numbered things, a list of other numbered things, in two arrays (compressed
 * sparse rows): a hundred thousand lists cost two allocations instead of a hundred thousand.
 */
export interface Adjacency {
  /** Where the list of thing i begins in `items`; one longer than the number of things. */
  readonly starts: Int32Array
  readonly items: Int32Array
}

/** The list of thing `i`: a view, not a copy. */
export function listOf(adjacency: Adjacency, i: number): Int32Array {
  return adjacency.items.subarray(adjacency.starts[i], adjacency.starts[i + 1])
}

/** For each of `size` numbered things in some lists: the numbers of the lists that have it, ascending. */
export function invertLists({ starts, items }: Adjacency, size: number): Adjacency {
  const into = startsOf(items, size)
  const lists = new Int32Array(items.length)
  const next = into.slice()
  for (let list = 0; list + 1 < starts.length; list++) {
    const end = starts[list + 1]!
    for (let i = starts[list]!; i < end; i++) lists[next[items[i]!]!++] = list
  }
  return { starts: into, items: lists }
}

/** Lists the positions of each value below `size` in `values`, in ascending order. */
export function groupByValue(values: Int32Array, size: number): Adjacency {
  const starts = startsOf(values, size)
  const items = new Int32Array(values.length)
  const next = starts.slice()
  for (let i = 0; i < values.length; i++) items[next[values[i]!]!++] = i
  return { starts, items }
}

/** Where the lists of each value below `size` begin, once they are packed. */
function startsOf(values: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1)
  for (const value of values) starts[value + 1]!++
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!
  return starts
}
