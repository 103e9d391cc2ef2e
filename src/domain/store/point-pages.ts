import type { Items } from '../format/items.ts'
import type { Point } from '../format/transcript.ts'

/** How many points stand on a page; the last one may hold fewer. */
export const PAGE = 512

/**
 * The points as the file has them: each page is a JSON array of {@link PAGE} of them, in UTF-8, with
 * the file's own bytes between the brackets. A million points as objects would take several times
 * the memory of the file.
 */
export interface PointPages {
  readonly pages: readonly Uint8Array[]
  /** Per point: where it begins on its page, in bytes. */
  readonly starts: Uint32Array
}

/** What was read last is kept as objects, up to so many points: a page shows far fewer. */
const MOST_KEPT = 2000

/** The byte-order mark is no white space in JSON, wherever it stands. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

export const decodeBytes = (bytes: Uint8Array): string => decoder.decode(bytes)

/** Parses a page, or a point of it. */
export const parseBytes = (bytes: Uint8Array): unknown => JSON.parse(decodeBytes(bytes))

/** Reads one point. */
export function readPoint(pages: readonly Uint8Array[], starts: ArrayLike<number>, i: number) {
  const page = pages[Math.floor(i / PAGE)]!
  const isLast = i + 1 === starts.length || (i + 1) % PAGE === 0
  // Before the comma or the bracket that follows it.
  const end = (isLast ? page.length : starts[i + 1]!) - 1
  return parseBytes(page.subarray(starts[i], end)) as Point
}

/** Points that stand on pages. */
export interface PagedPoints extends Items<Point> {
  readonly pages: readonly Uint8Array[]
}

/** The pages of any points, written one by one where they are objects. */
export function* pagesOf(points: Items<Point> | PagedPoints): Iterable<Uint8Array> {
  if ('pages' in points) yield* points.pages
  else {
    const all = [...points]
    const encoder = new TextEncoder()
    for (let i = 0; i < all.length; i += PAGE) {
      yield encoder.encode(JSON.stringify(all.slice(i, i + PAGE)))
    }
  }
}

/** The points on some pages, each read when it is asked for. The pages must be valid. */
export function pagedPoints({ pages, starts }: PointPages): PagedPoints {
  const kept = new Map<number, Point>()
  const { length } = starts
  return {
    pages,
    length,
    at(place) {
      const i = place < 0 ? place + length : place
      if (!(i >= 0 && i < length)) return undefined
      const known = kept.get(i)
      if (known) return known
      if (kept.size === MOST_KEPT) kept.clear()
      const point = readPoint(pages, starts, i)
      kept.set(i, point)
      return point
    },
    *[Symbol.iterator]() {
      for (const page of pages) yield* parseBytes(page) as Point[]
    },
  }
}
