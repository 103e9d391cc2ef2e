import { group } from 'd3'
import { withoutNumber } from '../../format/distinct-names.ts'
import { isOurs } from '../../format/qda-origin.ts'
import type { Kind } from '../../format/transcript.ts'
import { kindIn } from '../words/kind-in.ts'
import type { Qde } from './read-qde.ts'

/** The groups of codes, by their places, that tell the kind of a passage and who speaks in it; their codes are no themes. */
export interface TellingGroups {
  readonly kinds: number | null
  readonly speakers: number | null
}

/** A kind by its name, in both languages too, and with the number that it has where a theme is called so. */
export const kindNamed = (name: string): Kind | undefined =>
  kindIn(withoutNumber(name).split(' / ')[0])

/**
 * The groups that an export from here has, also where another program has opened it and written it again: only both of them
 * together, each with something in it, are ours then, and not somebody's own.
 */
export function tellingGroups({ codes, cases, origin }: Qde): TellingGroups {
  const ours = isOurs(origin)
  const names = new Set(cases.map(({ name }) => name))
  // Ours come last, behind those of themes.
  const tops = codes.flatMap(({ within }, place) => (within === null ? [place] : []))
  const telling = (last: 1 | 2, tells: (name: string) => boolean) => {
    const top = tops.at(-last)
    if (top === undefined || codes[top]!.isCodable) return null
    const inside = codes.filter(({ within }) => within === top)
    const mayBe = ours || inside.length > 0
    return mayBe && inside.every(({ name }) => tells(name)) ? top : null
  }
  const kinds = telling(2, (name) => kindNamed(name) !== undefined)
  const speakers = telling(1, (name) => names.has(name))
  return ours || (kinds !== null && speakers !== null)
    ? { kinds, speakers }
    : { kinds: null, speakers: null }
}

/**
 * Lets cases cover what codes say is theirs: a coding may name a case itself; where no case covers anything, since the program
 * that wrote the project knows only whole texts of a case, a code of `speakers` is the case of its name. With a coding goes
 * whatever else is coded of the same passage.
 */
export function coverByCodes(project: Qde, { speakers }: TellingGroups): void {
  const { cases, codes, sources } = project
  const caseOf = new Map(cases.map((one) => [one.guid, one]))
  if (speakers !== null && cases.every(({ covers }) => covers.size === 0)) {
    const named = group(cases, ({ name }) => name)
    for (const { guid, name, within } of codes) {
      const [one, ...others] = named.get(name) ?? []
      if (within === speakers && one && others.length === 0) caseOf.set(guid, one)
    }
  }
  caseOf.delete('')
  for (const { selections } of sources)
    for (const same of group(selections, ({ start, end }) => `${start} ${end}`).values())
      for (const one of new Set(same.flatMap((selection) => selection.codes)))
        for (const { guid } of same) caseOf.get(one)?.covers.add(guid)
}
