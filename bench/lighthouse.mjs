// Lighthouse over the built page and over that of a published meeting, served with gzip; medians of five runs.
// Lighthouse is not among the packages, so that none of it weighs on the project: npx fetches it.
//   npm run build && npm run bench:lighthouse
// `-- --details` names what is not all right, `-- --mobile` leaves the desktop out.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from './serve.mjs'

const LIGHTHOUSE = 'lighthouse@12.8.2'
const RUNS = 5
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

const chrome =
  process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
const site = join(folder, 'site')
const meeting = 'public/transcripts/ningbo.json'
execFileSync(process.execPath, ['build/cli/publish.js', '--out', site, meeting], {
  stdio: 'ignore',
})
const pages = [
  ['built page', await serve('dist'), ''],
  ['published page', await serve(site), 'meetings/ningbo-smart-manufacturing/'],
]

const run = (address, preset, number) =>
  new Promise((resolve, reject) => {
    const file = join(folder, `${preset}-${number}.json`)
    const child = spawn(
      'npx',
      [
        '--yes',
        LIGHTHOUSE,
        address,
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
        '--chrome-flags=--headless --no-sandbox --disable-gpu --disable-background-networking',
        ...(preset === 'desktop' ? ['--preset=desktop'] : []),
      ],
      { env: { ...process.env, CHROME_PATH: chrome }, stdio: ['ignore', 'ignore', 'inherit'] },
    )
    child.on('exit', (code) => {
      if (code !== 0) return reject(new Error(`lighthouse ended with ${code}`))
      const report = JSON.parse(readFileSync(file, 'utf8'))
      for (const audit of Object.values(report.audits)) {
        if (
          number === 0 &&
          audit.score !== null &&
          audit.score < 0.9 &&
          process.argv.includes('--details')
        ) {
          console.log(`  ${preset}: ${audit.id} ${audit.score} ${audit.displayValue ?? ''}`)
        }
      }
      resolve(CATEGORIES.map((name) => Math.round(report.categories[name].score * 100)))
    })
  })

for (const [what, { address, stop }, path] of pages) {
  for (const preset of process.argv.includes('--mobile') ? ['mobile'] : ['desktop', 'mobile']) {
    const scores = []
    for (let i = 0; i < RUNS; i++) scores.push(await run(address + path, preset, i))
    const medians = CATEGORIES.map((name, c) => {
      const sorted = scores.map((row) => row[c]).sort((a, b) => a - b)
      return `${name} ${sorted[Math.floor(RUNS / 2)]}`
    })
    console.log(`${what}, ${preset}: ${medians.join('  ')}`)
  }
  await stop()
}
