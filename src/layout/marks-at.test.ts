import { expect, test } from 'vitest'
import { KINDS } from '../domain/format/transcript.ts'
import { MARK_PATHS } from './marks.ts'
import { dotsAt, markAt } from './marks-at.ts'

/** Where a path's commands end, in px. */
function endsOf(path: string): (readonly [number, number])[] {
  let at: readonly [number, number] = [0, 0]
  return [...path.matchAll(/([MLHVA])([^A-Z]+)/g)].map(([, command, text]) => {
    const numbers = text!.split(/[ ,]/).map(Number)
    const [x, y] = [numbers.at(-2)!, numbers.at(-1)!]
    at = command === 'H' ? [y, at[1]] : command === 'V' ? [at[0], y] : [x, y]
    return at
  })
}

test('a mark around a place is the shape of its kind, moved there and of the same size', () => {
  for (const kind of KINDS) {
    const here = endsOf(MARK_PATHS[kind])
    const there = endsOf(markAt(kind, 30, 6))
    expect(there).toHaveLength(here.length)
    for (const [i, [x, y]] of there.entries()) {
      expect(x).toBeCloseTo(here[i]![0] + 30)
      expect(y).toBeCloseTo(here[i]![1] + 6)
    }
  }
  // Radii are sizes, not places.
  expect(markAt('view', 30, 6)).toContain('A3.8 3.8 0 1 1 ')
})

test('dots are one path, a closed piece around each place', () => {
  const path = dotsAt(
    [
      { x: 6, y: 6 },
      { x: 30, y: 6 },
    ],
    1.5,
  )
  expect(path.match(/M[^M]+/g)).toEqual([
    expect.stringMatching(/^M4\.5 6a1\.5 1\.5 .*z$/),
    expect.stringMatching(/^M28\.5 6a1\.5 1\.5 .*z$/),
  ])
  expect(dotsAt([], 1.5)).toBe('')
})
