import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting as meeting } from '../domain/format/shipped-meeting.fixture.ts'
import { filterPoints, NO_FILTER } from '../domain/meeting/filter.ts'
import { linksOf } from './links.ts'
import { countCrossings, type Link, layoutStrands, PITCH, type Row } from './strands.ts'

const WIDTH = 400
/** Rows of one height, one below the other. */
const rowsOf = (count: number, height: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({ top: i * height, height }))
const speakers = rowsOf(meeting.transcript.speakers.length, 68)
const themes = rowsOf(meeting.themes.length, 44)
const all = linksOf(meeting, filterPoints(meeting, NO_FILTER))

const someLinks: fc.Arbitrary<Link[]> = fc.array(
  fc.record({
    point: fc.nat({ max: 60 }),
    speaker: fc.nat({ max: speakers.length - 1 }),
    theme: fc.nat({ max: themes.length - 1 }),
    kind: fc.nat({ max: 2 }),
  }),
  { maxLength: 80 },
)

const inside = (y: number, row: Row) => y >= row.top && y <= row.top + row.height

test('every strand begins and ends inside its rows, and its path says the same', () => {
  fc.assert(
    fc.property(someLinks, (links) => {
      for (const strand of layoutStrands(links, speakers, themes, WIDTH)) {
        expect(inside(strand.y0, speakers[strand.speaker]!)).toBe(true)
        expect(inside(strand.y1, themes[strand.theme]!)).toBe(true)
        const numbers = strand.path.match(/-?[\d.]+/g)!.map(Number)
        expect([numbers.at(0), numbers.at(-2)]).toEqual([0, WIDTH])
        expect(numbers.at(1)).toBeCloseTo(strand.y0, 0)
        expect(numbers.at(-1)).toBeCloseTo(strand.y1, 0)
      }
    }),
  )
})

test('the order of the links changes nothing, and they are not changed', () => {
  const before = JSON.stringify(all)
  const there = layoutStrands(all, speakers, themes, WIDTH)
  const back = layoutStrands([...all].reverse(), speakers, themes, WIDTH).reverse()
  expect(back).toEqual(there)
  expect(JSON.stringify(all)).toBe(before)
})

test('in a row that has room strands stand a pitch apart, in others tighter but never on each other', () => {
  const ends = layoutStrands(all, speakers, themes, WIDTH)
  for (let speaker = 0; speaker < speakers.length; speaker++) {
    const ys = ends
      .filter((s) => s.speaker === speaker)
      .map((s) => s.y0)
      .sort((a, b) => a - b)
    const gaps = ys.slice(1).map((y, i) => y - ys[i]!)
    for (const gap of gaps) {
      expect(gap).toBeGreaterThan(0)
      expect(gap).toBeLessThanOrEqual(PITCH + 1e-9)
    }
  }
})

test('no other order at the ends has fewer crossings', () => {
  const ours = countCrossings(layoutStrands(all, speakers, themes, WIDTH))
  const must = all.flatMap((a, i) =>
    all.slice(i + 1).filter((b) => (a.speaker - b.speaker) * (a.theme - b.theme) < 0),
  )
  // Pairs whose rows stand crosswise cross whatever the order; ours adds none to them.
  expect(ours).toBe(must.length)
  expect(ours).toBeGreaterThan(0)
})
