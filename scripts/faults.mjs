// Prints, as the table of SECURITY.md, what `npm run faults` saw in each engine.
import { existsSync, readFileSync } from 'node:fs'

const ENGINES = ['Chromium', 'Firefox', 'WebKit']
const seen = ENGINES.map((engine) => {
  const file = `reports/faults/${engine}.json`
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
})
const faults = [...new Set(seen.flatMap(Object.keys))]

/** What became of the jobs under a fault, in as few words as say it. */
function inWords(outcomes) {
  if (!outcomes?.length) return 'not tried'
  const jobs = outcomes.filter(({ job }) => job !== 'kept')
  const of = (is) => jobs.filter((one) => one.is === is).map(({ job }) => job)
  const parts = [
    ...['works', 'says', '**fails**'].map((word) => [word, of(word.replaceAll('*', ''))]),
    [
      '**kept is lost**',
      jobs.length < outcomes.length && outcomes.at(-1).is !== 'works' ? [''] : [],
    ],
  ].filter(([, which]) => which.length > 0)
  if (parts.length === 1) return parts[0][0]
  return parts.map(([word, which]) => `${word} ${which.join(', ')}`.trim()).join('; ')
}

console.log(
  `| fault | jobs | ${ENGINES.join(' | ')} |\n|---|---|${ENGINES.map(() => '---|').join('')}`,
)
for (const fault of faults) {
  const any = seen.map((engine) => engine[fault] ?? []).find(({ length }) => length > 0) ?? []
  const jobs = any.flatMap(({ job }) => (job === 'kept' ? [] : [job])).join(', ')
  const cells = seen.map((engine) => inWords(engine[fault]))
  console.log(`| ${fault} | ${jobs} | ${cells.join(' | ')} |`)
}
