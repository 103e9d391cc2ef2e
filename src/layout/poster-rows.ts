import { listOf } from '../domain/meeting/adjacency.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { isLarge } from './is-large.ts'
import { linksOf } from './links.ts'
import type { Link } from './strands.ts'

/** What of a meeting a poster shows; numbers as in the meeting, ascending. */
export interface PosterRows {
  readonly speakers: readonly number[]
  readonly themes: readonly number[]
  /** Of the given points: between these rows. */
  readonly links: readonly Link[]
  /** For how many points on its theme a link stands: where they are too many, those of one kind share one. */
  readonly counts: readonly number[]
  /** How many links there are, drawn or not: of too many only the strongest are drawn. */
  readonly allLinks: number
  /** How many of the speakers and themes that the points touch are not shown. */
  readonly leftOut: { readonly speakers: number; readonly themes: number }
}

/** More rows in a column, or strands between them, are too many to be read at once. */
export const MOST_ROWS = 24
export const MOST_LINKS = 240

/**
 * All speakers and themes of a meeting that can be seen at once; of a larger one those that the
 * points touch, and where these are many, the ones with the most points.
 */
export function posterRows(meeting: Meeting, points: Int32Array): PosterRows {
  if (!isLarge(meeting)) {
    const links = linksOf(meeting, points)
    return {
      speakers: [...meeting.transcript.speakers.keys()],
      themes: [...meeting.themes.keys()],
      links,
      counts: links.map(() => 1),
      allLinks: links.length,
      leftOut: { speakers: 0, themes: 0 },
    }
  }
  const speakers = busiest(meeting.transcript.speakers.length, (count) => {
    for (const point of points) count(meeting.speakerOf[point]!)
  })
  const isShown = new Set(speakers.shown)
  const own = points.filter((point) => isShown.has(meeting.speakerOf[point]!))
  const themes = busiest(meeting.themes.length, (count) => {
    for (const point of points) for (const theme of listOf(meeting.themesOf, point)) count(theme)
  })
  const isListed = new Set(themes.shown)
  const links = linksOf(meeting, own).filter(({ theme }) => isListed.has(theme))
  return {
    speakers: speakers.shown,
    themes: themes.shown,
    ...strongest(links),
    leftOut: { speakers: speakers.leftOut, themes: themes.leftOut },
  }
}

/** Of what is counted at all, the most counted. */
function busiest(
  all: number,
  each: (count: (one: number) => void) => void,
): { shown: number[]; leftOut: number } {
  const counts = new Int32Array(all)
  each((one) => counts[one]!++)
  const counted = [...counts.keys()].filter((one) => counts[one]! > 0)
  const shown = counted
    .toSorted((a, b) => counts[b]! - counts[a]!)
    .slice(0, MOST_ROWS)
    .sort((a, b) => a - b)
  return { shown, leftOut: counted.length - shown.length }
}

/** The links as they are, or where they are too many, merged and of these the strongest. */
function strongest(links: readonly Link[]): Pick<PosterRows, 'links' | 'counts' | 'allLinks'> {
  if (links.length <= MOST_LINKS) {
    return { links, counts: links.map(() => 1), allLinks: links.length }
  }
  const merged = new Map<string, { link: Link; count: number }>()
  for (const link of links) {
    const key = `${link.speaker}/${link.theme}/${link.kind}`
    const known = merged.get(key)
    if (known) known.count++
    else merged.set(key, { link, count: 1 })
  }
  const drawn = [...merged.values()].sort((a, b) => b.count - a.count).slice(0, MOST_LINKS)
  return {
    links: drawn.map(({ link }) => link),
    counts: drawn.map(({ count }) => count),
    allLinks: merged.size,
  }
}
