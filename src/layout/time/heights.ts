/** Heights in rem: of lanes and rows of themes, of what replies take above and below the lanes, of the axis. */
export const REM = { row: 1.5, arcs: 2.75, bare: 0.375, axis: 1.5 } as const

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

/** @param rem in px; @param has on which sides of the lanes there are replies. */
export function heightsOf(
  rem: number,
  lanes: number,
  themes: number,
  has: { readonly above: boolean; readonly below: boolean },
): Heights {
  const row = REM.row * rem
  const above = rem * (has.above ? REM.arcs : REM.bare)
  const below = rem * (has.below ? REM.arcs : REM.bare)
  const axisTop = above + lanes * row + below
  const themesTop = axisTop + REM.axis * rem
  return {
    ...{ row, above, below, axisTop, themesTop },
    height: themesTop + themes * row,
    laneAt: (lane) => above + (lane + 0.5) * row,
    themeAt: (at) => themesTop + (at + 0.5) * row,
  }
}
