/**
 * The groups of the Bundestag, a spelling a line by letters alone: printers write them with spaces, line ends and
 * capitals as it comes, and sometimes write something else where they stand.
 */
const KNOWN = ['CDU/CSU', 'SPD', 'AfD', 'BÜNDNIS 90/DIE GRÜNEN', 'FDP', 'Die Linke', 'BSW'] as const

/** What tells a group's name from others, however it is written. */
export const lettersOf = (name: string): string => name.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')

const BY_KEY = new Map<string, string>(KNOWN.map((name) => [lettersOf(name), name]))

const NONE = /^fraktionslos$/i

/** Whether a line names a group, or those who are in none. */
export const isGroup = (line: string): boolean => NONE.test(line) || BY_KEY.has(lettersOf(line))

/** So many members make a group that is not known. */
const MEMBERS = 3

/** Gives the group that what stands at its place means; undefined where it is none. `given` are all, one a person. */
export function partiesOf(
  given: Iterable<string>,
): (party: string | undefined) => string | undefined {
  const counts = new Map<string, number>()
  for (const party of given) counts.set(party, (counts.get(party) ?? 0) + 1)
  return (party) => {
    if (party === undefined || NONE.test(party)) return undefined
    return BY_KEY.get(lettersOf(party)) ?? ((counts.get(party) ?? 0) >= MEMBERS ? party : undefined)
  }
}
