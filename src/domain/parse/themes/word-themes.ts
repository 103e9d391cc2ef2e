import { MOST_THEMES, type Span, type Theme } from '../../format/transcript.ts'
import type { Draft, DraftPoint } from '../draft/draft.ts'
import { type AssignedThemes, noThemes } from './assigned-themes.ts'
import { findThemes } from './found-themes.ts'
import type { WordList } from './terms/word-list.ts'
import type { Wording } from './wording.ts'

/** Between the terms of a label. */
const BETWEEN = ' · '

/** So many passages speak for a theme: those that have most of its terms. */
const MOST_PASSAGES = 8

/** The themes of a draft in its own words, each with the terms and passages that speak for it. */
export function wordThemes(
  draft: Draft,
  list: WordList | null,
  { words, localize }: Wording,
): AssignedThemes {
  const points = draft.points.map((point) => ({
    person: point.person,
    speech: point.speech,
    text: words(point),
  }))
  const names = draft.people.map(({ name }) => name)
  const found = findThemes(points, names, list)
  if (found.themes.length === 0) return noThemes(points.length)
  const ids = found.themes.map((_, i) => `theme-${i + 1}`)
  const themes: Theme[] = found.themes.map(({ terms, mentions }, i) => ({
    id: ids[i]!,
    label: localize(terms.join(BETWEEN)),
    origin: 'words',
    evidence: { terms: [...terms], spans: passages(mentions, draft.points) },
  }))
  const ofPoint = found.ofPoint.map((own) => own.slice(0, MOST_THEMES).map((i) => ids[i]!))
  return { groups: [], themes, ofPoint }
}

/** The spans of the points that have most of the mentions, in the order of the text. */
function passages(mentions: readonly number[], points: readonly DraftPoint[]): Span[] {
  const times = new Map<number, number>()
  for (const point of mentions) times.set(point, (times.get(point) ?? 0) + 1)
  return [...times]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_PASSAGES)
    .sort(([a], [b]) => a - b)
    .map(([point]) => points[point]!.span)
}
