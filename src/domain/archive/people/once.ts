/** What is found for plain data, once for each: in an archive the same names and labels come again and again. */
export function once<T extends object, R>(find: (data: T) => R): (data: T) => R {
  const known = new Map<string, R>()
  return (data) => {
    const key = JSON.stringify(data)
    const before = known.get(key)
    if (before !== undefined) return before
    const found = find(data)
    known.set(key, found)
    return found
  }
}
