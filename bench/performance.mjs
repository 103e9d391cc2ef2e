// Puts the figures of bench/scale.mjs into docs/performance.md and draws its chart:
//   npm run bench:performance
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chartOf } from './scale/chart.mjs'
import { tableOf } from './scale/table.mjs'

const path = (name) => fileURLToPath(new URL(name, import.meta.url))
const [BEGIN, END] = ['<!-- figures: written by bench/performance.mjs -->', '<!-- /figures -->']

const figures = JSON.parse(readFileSync(process.argv[2] ?? path('build/figures.json'), 'utf8'))
const page = path('../docs/performance.md')
const text = readFileSync(page, 'utf8')
const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)]
if (begin < 0 || end < begin) throw new Error(`${page} has no place for the figures: ${BEGIN}`)
const CHART =
  '![Time against the number of points, Reyi and others, both axes logarithmic](performance.svg)'
const about = `${figures.begun.slice(0, 10)}, ${figures.cores} cores without a GPU, Chromium ${figures.chromium}, a fresh browser for each page.`
writeFileSync(
  page,
  `${text.slice(0, begin)}${BEGIN}\n${CHART}\n\n${about}\n\n${tableOf(figures)}\n${text.slice(end)}`,
)
writeFileSync(path('../docs/performance.svg'), chartOf(figures))
writeFileSync(path('../docs/performance.json'), `${JSON.stringify(figures, tenths)}\n`)

/** Browsers give times in more digits than they mean. */
function tenths(_key, value) {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value
}
