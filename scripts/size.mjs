// Weighs what a first visit loads: fails where it is more than the budget.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** kB gzip, 1 kB = 1,000 bytes. */
const BUDGET = { js: 73, css: 10 }

const weigh = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1000
const first = new Set(JSON.parse(readFileSync('build/first-load.json', 'utf8')))

// What hears of it where they fail.
first.add('first-failure.js')

const total = { js: 0, css: 0 }
const assets = readdirSync('dist/assets').map((name) => `assets/${name}`)
for (const file of ['first-failure.js', ...assets.sort()]) {
  const name = file.split('/').at(-1)
  const kind = name.split('.').at(-1)
  if (kind !== 'js' && kind !== 'css') continue
  const size = weigh(file)
  if (first.has(file)) total[kind] += size
  console.log(`${size.toFixed(1).padStart(7)} kB  ${first.has(file) ? 'first' : 'later'}  ${name}`)
}
let over = false
for (const [kind, budget] of Object.entries(BUDGET)) {
  const fits = total[kind] <= budget
  over ||= !fits
  console.log(
    `first load, ${kind}: ${total[kind].toFixed(1)} of ${budget} kB gzip${fits ? '' : ': over the budget'}`,
  )
}
if (over) process.exit(1)
