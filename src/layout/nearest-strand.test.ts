import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestStrand } from './nearest-strand.ts'
import { layoutStrands } from './strands.ts'

const rows = Array.from({ length: 10 }, (_, i) => ({ top: i * 60, height: 60 }))
const WIDTH = 300
const strands = layoutStrands(
  rows.flatMap((_, i) => [
    { point: 2 * i, speaker: i, theme: (i * 3) % 10, kind: 0 },
    { point: 2 * i + 1, speaker: i, theme: (i * 7 + 1) % 10, kind: 1 },
  ]),
  rows,
  rows,
  WIDTH,
)

/** The point of a strand's curve (control points halfway across) at a parameter from 0 to 1. */
function along({ y0, y1 }: { y0: number; y1: number }, t: number) {
  const x = WIDTH * (1.5 * t - 1.5 * t * t + t ** 3)
  return { x, y: y0 + (y1 - y0) * (3 * t * t - 2 * t ** 3) }
}

test('a place on a strand finds that strand, or one that passes there too', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...strands),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (strand, t) => {
        const { x, y } = along(strand, t)
        const found = nearestStrand(strands, x, y, WIDTH, 6)!
        expect(found).not.toBeNull()
        const passes = Array.from({ length: 1001 }, (_, i) => along(found, i / 1000))
        expect(Math.min(...passes.map((p) => Math.hypot(p.x - x, p.y - y)))).toBeLessThan(1)
      },
    ),
  )
})

test('away from every strand there is none', () => {
  expect(nearestStrand(strands, 150, -40, WIDTH, 6)).toBeNull()
  expect(nearestStrand(strands, -1, strands[0]!.y0, WIDTH, 6)).toBeNull()
  expect(nearestStrand(strands, WIDTH + 1, strands[0]!.y1, WIDTH, 6)).toBeNull()
  expect(nearestStrand([], 10, 10, WIDTH, 6)).toBeNull()
})
