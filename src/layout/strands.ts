/** A row as the view measured it: pixels from the top of the picture. */
export interface Row {
  readonly top: number
  readonly height: number
}

/** One point on one theme; numbers as in the meeting. */
export interface Link {
  readonly point: number
  readonly speaker: number
  readonly theme: number
  readonly kind: number
}

/** A link with its place: it leaves the speakers' column at `y0` and meets the themes' at `y1`. */
export interface Strand extends Link {
  readonly y0: number
  readonly y1: number
  /** An SVG path from (0, y0) to (width, y1). */
  readonly path: string
}

/** Wide enough to tell two strands of 1.5 px apart. */
export const PITCH = 2.75
/** What of a row its strands may take; the rest is air between the bundles. */
export const ROW_SHARE = 0.7

/**
 * Places strands between two columns of rows, `width` pixels apart. At each end the strands of a row
 * are stacked around its middle in the order of the rows they go to, then of the points: among all
 * orders at the ends, this one has the fewest crossings for the given rows. Rows with more strands
 * than fit stack them tighter.
 *
 * @param rooms what each link takes of its rows, in pixels: the usual pitch, or more.
 */
export function layoutStrands(
  links: readonly Link[],
  speakers: readonly Row[],
  themes: readonly Row[],
  width: number,
  rooms?: ArrayLike<number>,
): Strand[] {
  const y0 = stack(
    links,
    rooms,
    speakers,
    (link) => link.speaker,
    (link) => link.theme,
  )
  const y1 = stack(
    links,
    rooms,
    themes,
    (link) => link.theme,
    (link) => link.speaker,
  )
  return links.map((link, i) => ({
    ...link,
    y0: y0[i]!,
    y1: y1[i]!,
    path: strandPath(y0[i]!, y1[i]!, width),
  }))
}

/** The y of each link at one end. */
function stack(
  links: readonly Link[],
  rooms: ArrayLike<number> | undefined,
  rows: readonly Row[],
  here: (link: Link) => number,
  there: (link: Link) => number,
): Float64Array {
  const order = links
    .map((_, i) => i)
    .sort((i, j) => {
      const [a, b] = [links[i]!, links[j]!]
      return here(a) - here(b) || there(a) - there(b) || a.point - b.point
    })
  const ys = new Float64Array(links.length)
  for (let first = 0; first < order.length; ) {
    const rowNumber = here(links[order[first]!]!)
    const roomOf = (i: number) => rooms?.[order[i]!] ?? PITCH
    let end = first
    let needed = 0
    while (end < order.length && here(links[order[end]!]!) === rowNumber) needed += roomOf(end++)
    const row = rows[rowNumber]!
    const scale = Math.min(1, (row.height * ROW_SHARE) / needed)
    let y = row.top + row.height / 2 - (needed * scale) / 2
    for (; first < end; first++) {
      const half = (roomOf(first) * scale) / 2
      y += half
      ys[order[first]!] = y
      y += half
    }
  }
  return ys
}

/** A curve that leaves and arrives level, its control points halfway across, as in d3's bump-x curve. */
export function strandPath(y0: number, y1: number, width: number): string {
  const [start, end, middle, right] = [y0, y1, width / 2, width].map(tenths)
  return `M0,${start}C${middle},${start},${middle},${end},${right},${end}`
}

/** Tenths of a pixel are enough, and make short paths. */
const tenths = (n: number) => Math.round(n * 10) / 10

/** How many pairs of strands cross: they leave in one order and arrive in the other. */
export function countCrossings(strands: readonly Pick<Strand, 'y0' | 'y1'>[]): number {
  let crossings = 0
  for (const [i, a] of strands.entries()) {
    for (const b of strands.slice(i + 1)) {
      if ((a.y0 - b.y0) * (a.y1 - b.y1) < 0) crossings++
    }
  }
  return crossings
}
