import type { Kind } from '../domain/format/transcript.ts'

/** Side of the square that a mark fills, in pixels. */
export const MARK_SIZE = 10
/** From one bead to the next, in pixels. */
export const BEAD_PITCH = 12
const BEADS_PER_LINE = 10

const circle = (radius: number) =>
  `M${radius},0A${radius},${radius} 0 1 1 ${-radius},0A${radius},${radius} 0 1 1 ${radius},0Z`

/** The shape of each kind, around (0, 0); a view is drawn as a ring, so its circle is a little less. */
export const MARK_PATHS: Readonly<Record<Kind, string>> = {
  problem: 'M0,-5.2L5,3.8L-5,3.8Z',
  recommendation: circle(4.5),
  view: circle(3.8),
  question: 'M0,-5.2L5.2,0L0,5.2L-5.2,0Z',
  procedure: 'M-3.8,-3.8H3.8V3.8H-3.8Z',
}

export interface BeadPlaces {
  /** Middle of each bead, in pixels from the top left. */
  readonly places: readonly { readonly x: number; readonly y: number }[]
  readonly width: number
  readonly height: number
}

/** Strings beads up in lines of ten, in order. */
export function layoutBeads(count: number): BeadPlaces {
  const places = Array.from({ length: count }, (_, i) => ({
    x: BEAD_PITCH * ((i % BEADS_PER_LINE) + 0.5),
    y: BEAD_PITCH * (Math.floor(i / BEADS_PER_LINE) + 0.5),
  }))
  return {
    places,
    width: BEAD_PITCH * Math.min(Math.max(count, 1), BEADS_PER_LINE),
    height: BEAD_PITCH * Math.max(1, Math.ceil(count / BEADS_PER_LINE)),
  }
}
