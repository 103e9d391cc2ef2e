/** No reader ticks more themes, or searches for more characters. */
export const MOST_TICKED = 200
export const LONGEST_QUERY = 1_000

/** Tells whether a value is one of those that may stand there. */
export const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (value: string): value is T =>
    allowed.some((one) => one === value)

/** Like `encodeURIComponent`, but leaves what may stand in a query and reads better as it is. */
export const encode = (value: string) =>
  encodeURIComponent(value.toWellFormed()).replace(/%2F|%3A|%40/g, decodeURIComponent)

/** The values of each parameter of a query string. Lists are split before they are decoded, so that an id may hold anything. */
export function parameters(search: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const [name = '', ...rest] = pair.split('=')
    if (!name) continue
    const key = decode(name)
    const values = found.get(key) ?? []
    found.set(key, values)
    for (const value of rest.join('=').split(',')) values.push(decode(value))
  }
  return found
}

function decode(value: string): string {
  const spaced = value.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}
