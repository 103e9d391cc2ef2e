import { MOST_THEMES, type Span } from '../../format/transcript.ts'
import type { AssignedThemes } from './assigned-themes.ts'
import type { ThemeBook } from './lexicon.ts'
import { mayReach } from './may-reach.ts'
import { passagesOf } from './passages.ts'
import { type ThemeHits, themeMatcher } from './theme-matcher.ts'

/** A point as themes are recognised in it. */
export interface WordedPoint {
  /** Points of one speech share a number. */
  readonly speech: number
  readonly text: string
  readonly span?: Span | undefined
}

export interface BookRules {
  /** So many themes a point has by its own words. */
  readonly most: number
  /** Groups of which a theme that half of a speech is about holds for all of it. */
  readonly holding?: ReadonlySet<string>
}

/** How well books have to explain the points. */
export interface Demand {
  /** The share of the points that has to have themes. */
  readonly least: number
}

/** So many words of a theme are told, those that are said most. */
const MOST_TERMS = 8

/**
 * The themes of books whose words the points have, each with the words that were found and the passages that have
 * most of them. Themes of which no word is said are left out. Null where fewer points have themes than is demanded:
 * that mostly shows long before the last.
 */
export function bookThemes(
  points: readonly WordedPoint[],
  books: readonly ThemeBook[],
  rules: BookRules,
): AssignedThemes
export function bookThemes(
  points: readonly WordedPoint[],
  books: readonly ThemeBook[],
  rules: BookRules & Demand,
): AssignedThemes | null
export function bookThemes(
  points: readonly WordedPoint[],
  books: readonly ThemeBook[],
  { most, holding = new Set(), least = 0 }: BookRules & Partial<Demand>,
): AssignedThemes | null {
  const said = new Map<string, Map<string, number>>()
  const match = themeMatcher(books, (theme, word) => {
    const words = said.get(theme) ?? new Map<string, number>()
    said.set(theme, words.set(word, (words.get(word) ?? 0) + 1))
  })
  const known = new Map(books.flatMap(({ themes }) => themes.map((theme) => [theme.id, theme])))
  const holds = (theme: string) => holding.has(known.get(theme)?.group ?? '')
  const reach = mayReach(points, least)
  const hits: ThemeHits[] = []
  for (const { text } of points) {
    const found = match(text)
    hits.push(found)
    if (!reach(found.size > 0)) return null
  }
  const fields = fieldsOfSpeeches(points, hits, holds)
  const used = new Set<string>()
  let themed = 0
  const ofPoint = points.map((point, i) => {
    const own = ranked(hits[i]!, most)
    const field = fields.get(point.speech)
    const themes = field ? [field, ...own.filter((id) => id !== field)] : own
    const kept = field ? themes.slice(0, MOST_THEMES) : themes
    for (const id of kept) used.add(id)
    if (kept.length > 0) themed++
    return kept
  })
  if (themed < least * points.length) return null
  const groups = new Map(books.flatMap((book) => book.groups.map((group) => [group.id, group])))
  const themes = [...known.values()].filter(({ id }) => used.has(id))
  const shown = new Set(themes.map(({ group }) => group))
  const times = timesOf(hits, ofPoint)
  return {
    groups: [...groups.values()]
      .filter(({ id }) => shown.has(id))
      .map(({ id, label }) => ({ id, label })),
    themes: themes.map(({ id, group, label, definition }) => ({
      id,
      ...(group !== undefined && groups.has(group) && { group }),
      label,
      ...(definition && { definition }),
      origin: 'lexicon',
      evidence: {
        terms: mostSaid(said.get(id) ?? new Map()),
        spans: passagesOf(times.get(id) ?? [], (point) => points[point]!.span),
      },
    })),
    ofPoint,
  }
}

const NONE: string[] = []

/** More words first; of equals the one that comes first. */
function ranked(hits: ThemeHits, most: number): string[] {
  // Most points have none or one.
  if (hits.size < 2) return hits.size === 0 ? NONE : [...hits.keys()]
  return [...hits]
    .sort(([, a], [, b]) => b.count - a.count || a.first - b.first)
    .map(([theme]) => theme)
    .slice(0, most)
}

const mostSaid = (words: ReadonlyMap<string, number>): string[] =>
  [...words]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_TERMS)
    .map(([word]) => word)

/** For each theme the points that have it and words of it, with how many. */
function timesOf(
  hits: readonly ThemeHits[],
  ofPoint: readonly (readonly string[])[],
): Map<string, [number, number][]> {
  const times = new Map<string, [number, number][]>()
  for (const [point, themes] of ofPoint.entries()) {
    for (const theme of themes) {
      const count = hits[point]!.get(theme)?.count
      if (count === undefined) continue
      const list = times.get(theme)
      if (list) list.push([point, count])
      else times.set(theme, [[point, count]])
    }
  }
  return times
}

/** The field that a whole speech is about: in half of its points at least, and in more than any other. */
function fieldsOfSpeeches(
  points: readonly WordedPoint[],
  hits: readonly ThemeHits[],
  holds: (theme: string) => boolean,
): Map<number, string> {
  // Of the few speeches that have a field at all.
  const counts = new Map<number, Map<string, number>>()
  for (const [i, { speech }] of points.entries()) {
    if (hits[i]!.size === 0) continue
    for (const theme of hits[i]!.keys()) {
      if (!holds(theme)) continue
      const count = counts.get(speech) ?? new Map<string, number>()
      counts.set(speech, count.set(theme, (count.get(theme) ?? 0) + 1))
    }
  }
  if (counts.size === 0) return new Map()
  const sizes = new Map<number, number>()
  for (const { speech } of points)
    if (counts.has(speech)) sizes.set(speech, (sizes.get(speech) ?? 0) + 1)
  const fields = new Map<number, string>()
  for (const [speech, count] of counts) {
    const size = sizes.get(speech)!
    const [best] = [...count].sort(([, a], [, b]) => b - a)
    if (best && size > 1 && best[1] * 2 >= size) fields.set(speech, best[0])
  }
  return fields
}
