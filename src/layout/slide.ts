/** Where a strand begins and ends, in pixels from the top of the picture. */
export interface Ends {
  readonly y0: number
  readonly y1: number
}

/** How long strands take to their new places, in ms: long enough to be followed, short enough not to wait for. */
export const SLIDE_TIME = 300

/** Where something is on its way from one place to another, `elapsed` ms after it set out; slow at both ends. */
export function slide(from: Ends, to: Ends, elapsed: number): Ends {
  const t = Math.min(1, Math.max(0, elapsed / SLIDE_TIME))
  const share = t * t * (3 - 2 * t)
  return {
    y0: from.y0 + share * (to.y0 - from.y0),
    y1: from.y1 + share * (to.y1 - from.y1),
  }
}
