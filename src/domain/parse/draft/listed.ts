/** No more names stand in a message. */
const MOST_NAMED = 8

/** How many names there are, and the first of them as they stand in a message: the facts of a warning about them. */
export const listed = (names: readonly string[]): readonly [number, string] => [
  names.length,
  [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join('; '),
]
