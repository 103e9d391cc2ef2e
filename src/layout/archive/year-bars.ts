import { scaleBand, scaleLinear } from 'd3'

/** What stands in a year above the line, and what below it: how many, a number for each series. */
export interface YearCounts {
  readonly year: string
  readonly above: readonly number[]
  readonly below?: readonly number[]
}

/** A part of a bar: of which series, px from the top of the picture. */
export interface BarPart {
  readonly series: number
  readonly y: number
  readonly height: number
}

/** The bar of a year, or of several. */
export interface YearBar {
  /** The first and the last year, the same where it is one. */
  readonly first: string
  readonly last: string
  /** Per series. */
  readonly above: readonly number[]
  readonly below: readonly number[]
  /** Of the bar, and of the place that is its own, in px. */
  readonly x: number
  readonly width: number
  readonly left: number
  readonly step: number
  readonly parts: readonly BarPart[]
  /** The middle of its name, in px from the left of its place, so that all of it stands in the picture; null without room for it. */
  readonly name: number | null
}

export interface YearBars {
  readonly bars: readonly YearBar[]
  /** Of the line, px from the top. */
  readonly line: number
  /** The most that a bar stands for, above and below. */
  readonly most: readonly [above: number, below: number]
}

interface Room {
  /** In px. */
  readonly width: number
  readonly height: number
  /** The fewest px that a bar has as its place. */
  readonly narrowest: number
  /** What a bar as high as the picture stands for, where several pictures have one scale. */
  readonly most?: number
  /** How much larger than usual text is. */
  readonly text?: number
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 1000, 10_000]
/** Room that the name of a bar needs, in px: of one year, of several. */
const NAME = 36
const NAMES = 72

const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0)

/** Bars by year, in order of time, those without anything too; where there is no room for each year, several are one bar. */
export function layoutYearBars(years: readonly YearCounts[], room: Room): YearBars {
  const bins = binYears(years, Math.max(1, Math.floor(room.width / room.narrowest)))
  const [up, down] = [
    Math.max(0, ...bins.map(({ above }) => sum(above))),
    Math.max(0, ...bins.map(({ below }) => sum(below))),
  ]
  const scale = scaleLinear([0, Math.max(1, room.most ?? up + down)], [0, room.height])
  const line = down > 0 ? scale(up) : room.height
  const band = scaleBand(
    bins.map((_, i) => i),
    [0, Math.min(room.width, bins.length * 96)],
  )
    .paddingInner(0.2)
    .paddingOuter(0.1)
  const step = band.step()
  let free = 0
  return {
    line,
    most: [up, down],
    bars: bins.map(({ first, last, above, below }, i) => {
      const x = band(i)!
      const left = x + band.bandwidth() / 2 - step / 2
      const need = (first === last ? NAME : NAMES) * (room.text ?? 1)
      const middle = Math.max(need / 2, Math.min(left + step / 2, room.width - need / 2))
      const isNamed = middle - need / 2 >= free
      if (isNamed) free = middle + need / 2
      return {
        ...{ first, last, above, below, x, width: band.bandwidth(), left, step },
        name: isNamed ? middle - left : null,
        parts: [...stack(above, scale, line, -1), ...stack(below, scale, line, 1)],
      }
    }),
  }
}

function stack(
  counts: readonly number[],
  scale: (n: number) => number,
  line: number,
  way: 1 | -1,
): BarPart[] {
  let at = line
  return counts.flatMap((n, series) => {
    if (n === 0) return []
    const height = scale(n)
    const y = way > 0 ? at : at - height
    at += way * height
    return [{ series, y, height }]
  })
}

interface Bin {
  readonly first: string
  readonly last: string
  readonly above: readonly number[]
  readonly below: readonly number[]
}

/** Years as bins, `most` at most, empty ones too, whose bounds are round where a bin has several years. */
function binYears(years: readonly YearCounts[], most: number): readonly Bin[] {
  if (years.length === 0) return []
  const numbers = years.map(({ year }) => Number(year))
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const binsOf = (step: number) => Math.floor(last / step) - Math.floor(first / step) + 1
  const step = STEPS.find((one) => binsOf(one) <= most) ?? STEPS.at(-1)!
  const begin = Math.floor(first / step)
  const series = Math.max(...years.map(({ above }) => above.length))
  const bins = Array.from({ length: binsOf(step) }, (_, i) => ({
    // What no year is known of stands in no name.
    first: String(Math.max(first, (begin + i) * step)).padStart(4, '0'),
    last: String(Math.min(last, (begin + i + 1) * step - 1)).padStart(4, '0'),
    above: Array<number>(series).fill(0),
    below: Array<number>(Math.max(0, ...years.map(({ below = [] }) => below.length))).fill(0),
  }))
  for (const { year, above, below = [] } of years) {
    const bin = bins[Math.floor(Number(year) / step) - begin]!
    for (const [i, n] of above.entries()) bin.above[i]! += n
    for (const [i, n] of below.entries()) bin.below[i]! += n
  }
  return bins
}
