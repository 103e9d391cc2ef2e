/** Gives things by their ids a name each: where two are called the same, the later has its id behind its name. */
export function namesApart(): (id: string, name: string) => string {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  return (id, name) => {
    const known = names.get(id)
    if (known !== undefined) return known
    const own = taken.has(name) ? `${name} (${id})` : name
    names.set(id, own)
    taken.add(own)
    return own
  }
}
