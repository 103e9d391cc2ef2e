/** Heights in rem: of the least above and below the lanes, and of the axis. */
export const REM = { bare: 0.375, axis: 1.5 } as const

/**
 * The height of lanes and of rows of themes (rem): names take two lines where there is little room (px), or
 * where they are in two languages.
 */
export const rowRem = (room: number, languages: number): number =>
  room < NARROW || languages > 1 ? 1.875 : 1.5
const NARROW = 560

/** Where things stand in a meeting in time, px from the top. */
export interface Heights {
  readonly row: number
  /** Room above the first lane and below the last. */
  readonly above: number
  readonly below: number
  readonly axisTop: number
  readonly themesTop: number
  readonly height: number
  /** The middle of a lane, and of the row of a theme. */
  readonly laneAt: (lane: number) => number
  readonly themeAt: (row: number) => number
}

/** @param row the height of each, and @param arcs the room that replies need above and below the lanes, px. */
export function heightsOf(
  rem: number,
  row: number,
  lanes: number,
  themes: number,
  arcs: { readonly above: number; readonly below: number },
): Heights {
  const above = Math.max(REM.bare * rem, arcs.above)
  const below = Math.max(REM.bare * rem, arcs.below)
  const axisTop = above + lanes * row + below
  const themesTop = axisTop + REM.axis * rem
  return {
    ...{ row, above, below, axisTop, themesTop },
    height: themesTop + themes * row,
    laneAt: (lane) => above + (lane + 0.5) * row,
    themeAt: (at) => themesTop + (at + 0.5) * row,
  }
}
