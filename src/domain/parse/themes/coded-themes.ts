import { type Localized, MOST, MOST_THEMES } from '../../format/transcript.ts'
import type { Draft } from '../draft/draft.ts'
import type { AssignedThemes } from './assigned-themes.ts'

/** Between the names of the codes that a code stands in. */
const BETWEEN = ' / '

/** The codes that a person gave to passages, as themes: in groups where they stand in others. No more than the format allows. */
export function codedThemes(
  { points, codes = [] }: Pick<Draft, 'points' | 'codes'>,
  localize: (words: string) => Localized,
): AssignedThemes {
  const used = new Set(points.flatMap((point) => point.codes ?? []))
  const groupIds = new Map<string, string>()
  const idOf = new Map<number, string>()
  const themes: AssignedThemes['themes'][number][] = []
  for (const [place, { label, path, definition, told, origin = 'person' }] of codes.entries()) {
    if (!used.has(place) || themes.length === MOST.themes) continue
    const group = path.join(BETWEEN)
    if (group !== '' && !groupIds.has(group) && groupIds.size < MOST.groups)
      groupIds.set(group, `group-${groupIds.size + 1}`)
    const groupId = groupIds.get(group)
    const id = `theme-${themes.length + 1}`
    idOf.set(place, id)
    themes.push({
      id,
      ...(groupId && { group: groupId }),
      label: told ?? localize(label),
      ...(definition !== '' && { definition: localize(definition) }),
      origin,
    })
  }
  return {
    groups: [...groupIds].map(([label, id]) => ({ id, label: localize(label) })),
    themes,
    ofPoint: points.map((point) =>
      (point.codes ?? []).flatMap((place) => idOf.get(place) ?? []).slice(0, MOST_THEMES),
    ),
  }
}
