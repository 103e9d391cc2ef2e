import { MOST_THEMES } from '../../format/transcript.ts'
import type { Draft, DraftPoint } from '../draft/draft.ts'
import type { AssignedThemes } from './assigned-themes.ts'
import type { Lexicon } from './lexicon.ts'
import { type ThemeHits, themeMatcher } from './theme-matcher.ts'

/** Of its own words a point keeps this many themes: what a word merely touches is no theme. */
const MOST_OWN = 3

/** The themes whose words the lexicons have. */
export function lexiconThemes(
  draft: Draft,
  lexicons: readonly Lexicon[],
  wording: (point: DraftPoint) => string,
): AssignedThemes {
  const match = themeMatcher(lexicons)
  const known = new Map(lexicons.flatMap(({ themes }) => themes.map((theme) => [theme.id, theme])))
  const holding = new Set(
    lexicons.flatMap(({ groups }) => groups.filter(({ holds }) => holds).map(({ id }) => id)),
  )
  const holds = (theme: string) => holding.has(known.get(theme)?.group ?? '')
  const hits = draft.points.map((point) => match(wording(point)))
  const fields = fieldsOfSpeeches(draft, hits, holds)
  const used = new Set<string>()
  const ofPoint = draft.points.map((point, i) => {
    const own = ranked(hits[i]!)
    const field = fields.get(point.speech)
    const themes = field ? [field, ...own.filter((id) => id !== field)] : own
    const kept = field ? themes.slice(0, MOST_THEMES) : themes
    for (const id of kept) used.add(id)
    return kept
  })
  const groups = new Map(lexicons.flatMap((lexicon) => lexicon.groups.map((g) => [g.id, g])))
  const themes = [...known.values()].filter(({ id }) => used.has(id))
  const shown = new Set(themes.map(({ group }) => group))
  return {
    groups: [...groups.values()]
      .filter(({ id }) => shown.has(id))
      .map(({ id, label }) => ({ id, label })),
    themes: themes.map(({ id, group, label }) => ({
      id,
      ...(group !== undefined && groups.has(group) && { group }),
      label,
      origin: 'lexicon',
    })),
    ofPoint,
  }
}

const NONE: readonly string[] = []

/** More words first; of equals the one that comes first. */
function ranked(hits: ThemeHits): readonly string[] {
  // Most points have none or one.
  if (hits.size < 2) return hits.size === 0 ? NONE : [...hits.keys()]
  return [...hits]
    .sort(([, a], [, b]) => b.count - a.count || a.first - b.first)
    .map(([theme]) => theme)
    .slice(0, MOST_OWN)
}

/** The field that a whole speech is about: in half of its points at least, and in more than any other. */
function fieldsOfSpeeches(
  draft: Draft,
  hits: readonly ThemeHits[],
  holds: (theme: string) => boolean,
): Map<number, string> {
  // Of the few speeches that have a field at all.
  const counts = new Map<number, Map<string, number>>()
  for (const [i, { speech }] of draft.points.entries()) {
    if (hits[i]!.size === 0) continue
    for (const theme of hits[i]!.keys()) {
      if (!holds(theme)) continue
      const count = counts.get(speech) ?? new Map<string, number>()
      counts.set(speech, count.set(theme, (count.get(theme) ?? 0) + 1))
    }
  }
  if (counts.size === 0) return new Map()
  const sizes = new Map<number, number>()
  for (const { speech } of draft.points)
    if (counts.has(speech)) sizes.set(speech, (sizes.get(speech) ?? 0) + 1)
  const fields = new Map<number, string>()
  for (const [speech, count] of counts) {
    const points = sizes.get(speech)!
    const [best] = [...count].sort(([, a], [, b]) => b - a)
    if (best && points > 1 && best[1] * 2 >= points) fields.set(speech, best[0])
  }
  return fields
}
