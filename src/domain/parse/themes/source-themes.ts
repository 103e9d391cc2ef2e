import { type Localized, MOST } from '../../format/transcript.ts'
import type { Draft } from '../draft/draft.ts'
import type { AssignedThemes } from './assigned-themes.ts'

/** Whether the source itself puts its points under themes, or half of them at least. */
export function hasOwnThemes({ points }: Draft): boolean {
  const labelled = points.filter((point) => point.theme !== undefined).length
  return labelled > 0 && labelled * 2 >= points.length
}

/** The themes that the source names: headings, a column. `localize` puts a label under its language. */
export function sourceThemes(draft: Draft, localize: (text: string) => Localized): AssignedThemes {
  const ids = new Map<string, string>()
  const ofPoint = draft.points.map(({ theme }) => {
    if (theme === undefined) return []
    const known = ids.get(theme)
    // More than the format allows are no themes of a meeting; the source has them.
    if (known === undefined && ids.size === MOST.themes) return []
    const id = known ?? `theme-${ids.size + 1}`
    ids.set(theme, id)
    return [id]
  })
  const themes = [...ids].map(([label, id]) => ({
    id,
    label: localize(label),
    origin: 'source' as const,
  }))
  return { groups: [], themes, ofPoint }
}
