import type { Strand } from './strands.ts'

/**
 * The strand that passes nearest to (x, y) and within `reach` pixels of it, or null. Distances are
 * taken straight up or down, corrected for the slope of the strand.
 */
export function nearestStrand<S extends Pick<Strand, 'y0' | 'y1'>>(
  strands: readonly S[],
  x: number,
  y: number,
  width: number,
  reach: number,
): S | null {
  if (x < 0 || x > width) return null
  const t = parameterAt(x / width)
  const share = t * t * (3 - 2 * t)
  // Along the curve, dx/dt = 1.5 (1 - 2t + 2t²) and dy/dt = 6t (1 - t), of width and height.
  const steepness = (6 * t * (1 - t)) / (1.5 * (1 - 2 * t + 2 * t * t))
  let nearest: S | null = null
  let least = reach
  for (const strand of strands) {
    const height = strand.y1 - strand.y0
    const slope = (steepness * height) / width
    const distance = Math.abs(strand.y0 + share * height - y) / Math.hypot(1, slope)
    if (distance <= least) {
      least = distance
      nearest = strand
    }
  }
  return nearest
}

/**
 * The parameter t at which a strand has come the given share of its way across: the root of
 * 1.5 t − 1.5 t² + t³ (both control points stand halfway), by bisection.
 */
function parameterAt(share: number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 24; step++) {
    const t = (low + high) / 2
    if (1.5 * t - 1.5 * t * t + t ** 3 < share) low = t
    else high = t
  }
  return (low + high) / 2
}
