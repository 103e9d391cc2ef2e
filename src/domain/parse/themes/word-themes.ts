import { type Localized, MOST_THEMES, type Span, type Theme } from '../../format/transcript.ts'
import { type AssignedThemes, noThemes } from './assigned-themes.ts'
import { type FoundTheme, type FoundThemes, findThemes } from './found-themes.ts'
import { passagesOf } from './passages.ts'
import type { WordList } from './terms/word-list.ts'
import type { WordedDraftPoint, Wording } from './wording.ts'

/** Between the terms of a label. */
const BETWEEN = ' · '

/** The themes of points in their own words, each with the terms and passages that speak for it; `names` are those of who speaks. */
export function wordThemes(
  points: readonly WordedDraftPoint[],
  names: readonly string[],
  list: WordList | null,
  localize: Wording['localize'],
): AssignedThemes {
  const found = findThemes(points, names, list)
  return assignedOf(found, (point) => points[point]!.span, localize)
}

/** Themes that were found, as a meeting has them. */
export function assignedOf(
  { themes, ofPoint }: FoundThemes,
  spanOf: (point: number) => Span | undefined,
  localize: (label: string) => Localized,
): AssignedThemes {
  if (themes.length === 0) return noThemes(ofPoint.length)
  const ids = themes.map((_, i) => `theme-${i + 1}`)
  // Points with the same themes share one list here too.
  const lists = new Map<readonly number[], string[]>()
  const idsOf = (own: readonly number[]) => {
    const list = lists.get(own) ?? own.slice(0, MOST_THEMES).map((i) => ids[i]!)
    lists.set(own, list)
    return list
  }
  return {
    groups: [],
    themes: themes.map((found, i) => ({
      id: ids[i]!,
      ...groundOf(found, spanOf, localize),
      origin: 'words',
    })),
    ofPoint: ofPoint.map(idsOf),
  }
}

/** What a found theme is called, and what speaks for it. */
export function groundOf(
  { terms, mentions }: FoundTheme,
  spanOf: (point: number) => Span | undefined,
  localize: (label: string) => Localized,
): Pick<Theme, 'label' | 'evidence'> {
  const times = new Map<number, number>()
  for (const point of mentions) times.set(point, (times.get(point) ?? 0) + 1)
  return {
    label: localize(terms.join(BETWEEN)),
    evidence: { terms: [...terms], spans: passagesOf(times, spanOf) },
  }
}
