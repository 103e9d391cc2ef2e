import { listOf } from '../domain/adjacency.ts'
import type { Meeting } from '../domain/meeting.ts'
import { isLarge } from './is-large.ts'
import { linksOf } from './links.ts'
import type { Link } from './strands.ts'

/** What of a meeting a poster shows; numbers as in the meeting, ascending. */
export interface PosterRows {
  readonly speakers: readonly number[]
  readonly themes: readonly number[]
  /** Of the given points: between these rows. One stands for several where they are `merged`. */
  readonly links: readonly Link[]
  /** Whether points of one speaker on one theme of one kind share a link. */
  readonly merged: boolean
  /** How many of the speakers and themes that the points touch are not shown. */
  readonly leftOut: { readonly speakers: number; readonly themes: number }
}

/** More rows in a column are too many for a sheet of paper. */
export const MOST_ROWS = 48
/** More strands are a solid block. */
const MOST_LINKS = 720

/**
 * All speakers and themes of a meeting that can be seen at once; of a larger one those that the
 * points touch, and where these are many, the ones with the most points.
 */
export function posterRows(meeting: Meeting, points: Int32Array): PosterRows {
  if (!isLarge(meeting)) {
    return {
      speakers: [...meeting.transcript.speakers.keys()],
      themes: [...meeting.themes.keys()],
      links: linksOf(meeting, points),
      merged: false,
      leftOut: { speakers: 0, themes: 0 },
    }
  }
  const speakers = busiest(meeting.transcript.speakers.length, (count) => {
    for (const point of points) count(meeting.speakerOf[point]!)
  })
  const isShown = new Set(speakers.shown)
  const own = points.filter((point) => isShown.has(meeting.speakerOf[point]!))
  const themes = busiest(meeting.themes.length, (count) => {
    for (const point of own) for (const theme of listOf(meeting.themesOf, point)) count(theme)
  })
  const isListed = new Set(themes.shown)
  const links = linksOf(meeting, own).filter(({ theme }) => isListed.has(theme))
  const merged = links.length > MOST_LINKS
  return {
    speakers: speakers.shown,
    themes: themes.shown,
    links: merged ? mergeLinks(links) : links,
    merged,
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

function mergeLinks(links: readonly Link[]): Link[] {
  const first = new Map<string, Link>()
  for (const link of links) {
    const key = `${link.speaker}/${link.theme}/${link.kind}`
    if (!first.has(key)) first.set(key, link)
  }
  return [...first.values()]
}
