// Time against size, drawn from the raw figures: both axes logarithmic, in a light page and a dark one.
import { line, scaleLog } from 'd3'
import { CONTENDERS } from './contenders.mjs'
import { filterOf, frameOf, summaryOf } from './table.mjs'

/** How many points each size has. */
const POINTS = { XS: 68, S: 1e3, M: 1e4, L: 1e5, XL: 1e6 }
const PANELS = [
  { title: 'from navigation to the picture, ms', value: (summary) => summary.load },
  { title: 'from a click on a speaker to its frame, ms', value: (summary) => summary.click.median },
  { title: 'from a theme or kind ticked to its frame, ms', value: filterOf },
  { title: 'a frame of scrolling or zooming, ms', value: frameOf },
]
const LOOK = {
  us: 'us',
  empty: 'floor',
  echarts: 'a',
  sigma: 'b',
  'vis-network': 'c',
  d3: 'd',
}
const [WIDTH, HEIGHT] = [960, 700]
const PANEL = { width: 250, height: 240, left: [64, 544], top: [50, 400] }
/** From the axis to the labels, in px. */
const BESIDE = 24
/** Between the baselines of two labels, in px. */
const LABEL = 15

/** An SVG document of a panel for each of what is compared, a line for each contender. */
export function chartOf(figures) {
  const sizes = Object.keys(POINTS).filter((size) => figures.runs.some((run) => run.size === size))
  const panels = PANELS.map(({ title, value }, i) => panelOf(figures, sizes, title, value, i))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12">
<title>Time against the number of points</title>
<style>
  :root { --ink: #1d1b18; --muted: #6b655c; --grid: #d9d4ca; --paper: #fbfaf7; --us: #b3412e; --a: #1f6f9c; --b: #7a5a00; --c: #2f7a4f; --d: #6f4c9b }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #efece6; --muted: #a8a196; --grid: #3d3a35; --paper: #1b1917; --us: #ff8d75; --a: #79b8e0; --b: #d9b45b; --c: #7fc79b; --d: #bfa0e6 }
  }
  .paper { fill: var(--paper) } text { fill: var(--ink) } .axis { fill: var(--muted) }
  .grid { stroke: var(--grid) } path { fill: none; stroke-width: 1.6 } .us path { stroke-width: 3.2 }
  path.leader { stroke-width: 0.8; stroke-dasharray: 1 3 }
  .floor path { stroke-dasharray: 4 4 } .us text { font-weight: 700 }
${['us', 'a', 'b', 'c', 'd'].map((name) => lookOf(name, `var(--${name})`)).join('\n')}
${lookOf('floor', 'var(--muted)')}
</style>
<rect class="paper" width="${WIDTH}" height="${HEIGHT}" rx="8"/>
${panels.join('\n')}
</svg>
`
}

const lookOf = (name, colour) =>
  `  .${name} path { stroke: ${colour} } .${name} circle, .${name} text { fill: ${colour} }`

function panelOf(figures, sizes, title, value, index) {
  const { width, height } = PANEL
  const [left, top] = [PANEL.left[index % 2], PANEL.top[index >> 1]]
  const lines = Object.keys(LOOK).flatMap((who) => {
    const marks = sizes.flatMap((size) => {
      const summary = summaryOf(figures, size, who)
      const time = summary && value(summary)
      return time ? [{ points: POINTS[size], time }] : []
    })
    return marks.length > 0 ? [{ who, marks }] : []
  })
  const times = lines.flatMap(({ marks }) => marks.map(({ time }) => time))
  const x = scaleLog([POINTS[sizes[0]], POINTS[sizes.at(-1)]], [left, left + width])
  const y = scaleLog([Math.min(...times), Math.max(...times)], [top + height, top]).nice()
  const path = line(
    ({ points }) => x(points),
    ({ time }) => y(time),
  )
  const powers = y.ticks().filter((tick) => /^10*$/.test(String(tick)))
  const grid = powers.map(
    (tick) =>
      `<line class="grid" x1="${left}" x2="${left + width}" y1="${px(y(tick))}" y2="${px(y(tick))}"/><text class="axis" x="${left - 8}" y="${px(y(tick) + 4)}" text-anchor="end">${tick.toLocaleString('en')}</text>`,
  )
  const ticks = sizes.map(
    (size) =>
      `<text class="axis" x="${px(x(POINTS[size]))}" y="${top + height + 20}" text-anchor="middle">${size}</text><text class="axis" x="${px(x(POINTS[size]))}" y="${top + height + 36}" text-anchor="middle">${POINTS[size].toLocaleString('en')}</text>`,
  )
  const places = apart(lines.map(({ marks }) => y(marks.at(-1).time) + 4))
  const drawn = lines.map(({ who, marks }, i) => {
    const circles = marks.map(
      ({ points, time }) => `<circle cx="${px(x(points))}" cy="${px(y(time))}" r="3"/>`,
    )
    const label = CONTENDERS[who].title.replace(' (software WebGL)', '')
    const { points, time } = marks.at(-1)
    const leader = `M${px(x(points) + 5)} ${px(y(time))}L${left + width + BESIDE - 4} ${px(places[i] - 4)}`
    return `<g class="${LOOK[who]}"><path d="${path(marks)}"/>${circles.join('')}<path class="leader" d="${leader}"/><text x="${left + width + BESIDE}" y="${px(places[i])}">${label}</text></g>`
  })
  return `<text x="${left - 52}" y="${top - 26}" font-weight="600">${title}</text>
${[...grid, ...ticks, ...drawn].join('\n')}
<text class="axis" x="${left + width / 2}" y="${top + height + 54}" text-anchor="middle">points</text>`
}

/** The same heights, moved down as far as needed so that labels do not lie on each other. */
function apart(heights) {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a] - heights[b])
  const moved = [...heights]
  for (let i = 1; i < order.length; i++) {
    moved[order[i]] = Math.max(heights[order[i]], moved[order[i - 1]] + LABEL)
  }
  return moved
}

const px = (value) => Number(value.toFixed(1))
