import { range } from 'd3'

/** The bar that a theme's strands end at, in pixels; in dashes where nobody has confirmed the theme. */
export interface PosterBar {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly isDashed: boolean
}

const DASH = 5
const GAP = 3

/** What of a bar is painted: all of it, or its dashes from the top on. */
export function piecesOf({ x, y, height, isDashed }: PosterBar) {
  if (!isDashed) return [{ x, y, height }]
  const end = y + height
  return range(y, end, DASH + GAP).map((from) => ({
    ...{ x, y: from },
    height: Math.min(DASH, end - from),
  }))
}
