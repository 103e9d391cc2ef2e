// What a search in an archive's words takes: bytes and requests of 500 queries, cold, over 100,000 points; how large
// the tables are beside the transcripts; what making them takes of time and memory.
//   npm run -s bench:archive-words -- DIR...      folders of transcripts (JSON), glued as often as it takes
//   npm run -s bench:archive-words                invented meetings
// `--points 1000000`, `--segments 8`: how many. `--check` compares what is found with a look at every text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { createRandom, questionKinds } from './archive-questions.mjs'
import { loadDomain } from './load-domain.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    points: { type: 'string', default: '100000' },
    segments: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    check: { type: 'boolean', default: false },
  },
})
const POINTS = Number(values.points)
const SEGMENTS = Number(values.segments)

const {
  makeRun,
  segmentRecords,
  writeTable,
  openTable,
  readQuery,
  searchSegment,
  scan,
  synthesize,
} = await loadDomain(
  'archive/words/run.ts',
  'archive/words/write-segment.ts',
  'archive/table/write-table.ts',
  'archive/table/read-table.ts',
  'archive/words/query.ts',
  'archive/words/search-segment.ts',
  'archive/words/scan.fixture.ts',
  'synthesize/synthesize.ts',
)
const random = createRandom()
const shuffled = (items) => {
  const order = items.slice()
  for (let i = order.length; i-- > 1; ) {
    const other = random(i + 1)
    ;[order[i], order[other]] = [order[other], order[i]]
  }
  return order
}

/** Meetings of folders in ever another order, or invented ones; the last is cut short. */
function transcripts() {
  const all = positionals.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name.startsWith(values.only))
      .sort()
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  )
  const taken = []
  for (let left = POINTS, seed = 1; left > 0; seed++) {
    const more =
      positionals.length > 0 ? shuffled(all) : [JSON.parse([...synthesize('S', seed)].join(''))]
    for (const transcript of more) {
      if (left <= 0) break
      const points = transcript.points.slice(0, left)
      taken.push({ ...transcript, points })
      left -= points.length
    }
  }
  return taken
}

const meetings = transcripts()
const given = meetings.flatMap(({ points }) => points)
const gzipped = meetings.reduce(
  (sum, transcript) => sum + gzipSync(JSON.stringify(transcript)).length,
  0,
)

const took = (work) => {
  // Of the processor: others may be at work beside this.
  const began = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(began)
  return [result, user + system]
}
const perPoint = (microseconds) => `${(microseconds / POINTS).toFixed(1)} µs a point`
const memory = () => `${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`

console.log(
  `${POINTS} points in ${meetings.length} meetings, ${SEGMENTS} segments; memory ${memory()}`,
)
const [runs, mapping] = took(() => meetings.map(({ points }) => makeRun(points)))
console.log(
  `map: ${perPoint(mapping)}; runs ${kilobytes(runs.reduce((sum, { length }) => sum + length, 0))}`,
)
const share = Math.ceil(runs.length / SEGMENTS)
const [tables, merging] = took(() =>
  Array.from({ length: SEGMENTS }, (_, i) => {
    const own = runs.slice(share * i, share * (i + 1))
    const points = meetings.slice(share * i, share * (i + 1)).flatMap((meeting) => meeting.points)
    const { bytes, index } = writeTable(segmentRecords(own, new Map()))
    return {
      bytes,
      index,
      size: bytes.length,
      points: points.length,
    }
  }),
)
const size = tables.reduce((sum, table) => sum + table.size, 0)
const indexes = tables.reduce((sum, table) => sum + table.size - table.index, 0)
console.log(`merge and write: ${perPoint(merging)}; memory ${memory()}`)
console.log(
  `tables ${kilobytes(size)}, of these indexes ${kilobytes(indexes)}; × ${(size / gzipped).toFixed(3)} of the transcripts (gzip ${kilobytes(gzipped)})`,
)

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`
}

const texts = () => Object.values(given[random(given.length)].text)[0]
const { han: HAN, latin: LATIN } = questionKinds(texts, random)
const some = (is) => given.some(({ text }) => is.test(Object.values(text)[0]))
const KINDS = {
  ...(some(/\p{Script=Han}{6}/u) ? HAN : {}),
  ...(some(/[a-z]{2}/iu) ? LATIN : {}),
  'not there': () => 'zqxj 囍龘',
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
const each = Math.ceil(500 / Object.keys(KINDS).length)
console.log(
  '\nquery          kB: median   p95   max   requests: median  max    ms: median  max  worst',
)
for (const [kind, make] of Object.entries(KINDS)) {
  const results = []
  for (let i = 0; i < each; i++) {
    const typed = make()
    const { clauses } = readQuery(typed)
    let bytes = 0
    let requests = 0
    const began = performance.now()
    const found = await Promise.all(
      tables.map(async (table) => {
        const read = async (_, start, end) => {
          bytes += end - start
          requests++
          return table.bytes.subarray(start, end)
        }
        const opened = openTable(read, ['words', table.index, table.size])
        return searchSegment(
          { table: opened, path: 'words', points: table.points },
          { clauses, facets: [] },
        )
      }),
    )
    const ms = performance.now() - began
    if (values.check && i < 6) {
      const holds = scan(typed)
      const expected = given.flatMap((point, number) => (holds(point) ? number : []))
      let first = 0
      const numbers = found.flatMap((own, segment) => {
        const before = first
        first += tables[segment].points
        return Array.from(own, (number) => number + before)
      })
      if (String(numbers) !== String(expected)) throw new Error(`${typed}: not what is there`)
    }
    results.push({ typed, bytes, requests, ms })
  }
  const sorted = (what) => results.map((result) => result[what]).sort((a, b) => a - b)
  const [bytes, requests, ms] = ['bytes', 'requests', 'ms'].map(sorted)
  const worst = results.find((result) => result.bytes === bytes.at(-1)).typed
  const kb = (number) => (number / 1000).toFixed(0).padStart(6)
  console.log(
    `${kind.padEnd(18)}${kb(at(bytes, 0.5))}${kb(at(bytes, 0.95))}${kb(bytes.at(-1))}${String(at(requests, 0.5)).padStart(19)}${String(requests.at(-1)).padStart(5)}${at(ms, 0.5).toFixed(0).padStart(14)}${ms.at(-1).toFixed(0).padStart(5)}  ${worst}`,
  )
}
