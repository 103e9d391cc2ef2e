// What questions to an archive that is built fetch, cold and after the manifest: kB, requests, and how many of them wait for
// each other (rounds). These are exact, whatever else the machine does. And whether searches find all that a look at every text finds.
//   npm run -s bench:archive-bytes -- FOLDER [--each 40] [--scan 1000]
// `--each`: so many searches of each kind; `--scan`: all texts of so many meetings are looked at, 0 for none.
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { peopleOnThemes, readTranscript, searches, transcriptNames } from './archive-questions.mjs'
import { loadDomain } from './load-domain.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: 'string', default: '40' },
    scan: { type: 'string', default: '1000' },
  },
})
const [folder] = positionals
if (!folder) throw new Error('name the folder of an archive')

const { openArchive, narrowPoints, wantedOf, scanFolded, foldedTexts } = await loadDomain(
  'archive/read/open-archive.ts',
  'archive/narrow-points.ts',
  'archive/wanted.ts',
  'archive/words/scan.fixture.ts',
)

function piece(path, start, end) {
  const file = openSync(join(folder, path), 'r')
  const bytes = new Uint8Array((end ?? statSync(join(folder, path)).size) - start)
  readSync(file, bytes, 0, bytes.length, start)
  closeSync(file)
  return bytes
}

/** Reads as from far away: what is asked while others are under way comes with them, in one round. */
function createReader() {
  const cost = { bytes: 0, requests: 0, rounds: 0 }
  let waiting = []
  const answer = () => {
    const now = waiting
    waiting = []
    cost.rounds++
    for (const give of now) give()
  }
  const read = (path, start, end) =>
    new Promise((done) => {
      waiting.push(() => {
        const bytes = piece(path, start, end)
        cost.bytes += bytes.length
        cost.requests++
        done(bytes)
      })
      // What is asked until there is nothing else to do comes with it: nothing but answers is waited for.
      if (waiting.length === 1) setImmediate(answer)
    })
  return { cost, read }
}

/** What a question takes of an archive that has just been opened; it tells when the first words are there. */
async function ask(question) {
  const { cost, read } = createReader()
  const archive = await openArchive(read)
  Object.assign(cost, { bytes: 0, requests: 0, rounds: 0 })
  let toWords
  await question(archive, () => {
    toWords = cost.rounds
  })
  return { ...cost, toWords: toWords ?? cost.rounds }
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
function tell(what, costs) {
  const sorted = (name) => costs.map((cost) => cost[name]).sort((a, b) => a - b)
  const kB = sorted('bytes').map((bytes) => bytes / 1000)
  const [requests, rounds, toWords] = ['requests', 'rounds', 'toWords'].map(sorted)
  const worst = costs.find(({ bytes }) => bytes / 1000 === kB.at(-1))
  const cells = [at(kB, 0.5), at(kB, 0.95), kB.at(-1)].map((n) => n.toFixed(0).padStart(6))
  const counts = [requests, rounds, toWords].flatMap((all) => [at(all, 0.5), all.at(-1)])
  console.log(
    `${what.padEnd(30)}${cells.join('')}${counts.map((n) => String(n).padStart(6)).join('')}  ${worst.of ?? ''}`,
  )
}

const archive = await openArchive(async (...where) => piece(...where))
const { summary } = archive
const points = summary.points.reduce((sum, own) => sum + own, 0)
const manifest = readFileSync(join(folder, 'index.json'))
console.log(
  `${summary.meetings} meetings, ${points} points; manifest ${(gzipSync(manifest).length / 1000).toFixed(1)} kB (gzip)`,
)
console.log(
  'kB: median, p95, most; requests: median, most; rounds: median, most; rounds to the first words: median, most',
)

const always = { from: null, to: null }
const everything = { people: [], themes: [], kinds: [], bodies: [], parties: [], open: false }
const question = { ...everything, days: always, newestFirst: true, words: '' }

const asked = await peopleOnThemes(archive)
const onPages = []
for (const { person, theme, from, to } of asked) {
  onPages.push(
    await ask(async (own) => {
      const record = await own.person(person)
      const left = narrowPoints(record, { ...everything, themes: [theme], days: { from, to } })
      const { meetings } = record
      await own.points(left.slice(-10).map((ref) => wantedOf(meetings, ref)))
    }),
  )
}
tell('person × theme × years, page', onPages)
const onSearch = []
for (const { person, theme, from, to } of asked) {
  onSearch.push(
    await ask(async (own, words) => {
      const days = { from, to }
      const narrowed = { ...question, people: [person], themes: [theme], days }
      await Promise.all([
        own.soonest(narrowed, 10).then(words),
        own.first(narrowed, 10),
        own.search(narrowed),
      ])
    }),
  )
}
tell('person × theme × years, search', onSearch)
const onThemes = []
for (const { id } of summary.topThemes.slice(0, 20)) {
  onThemes.push(
    await ask(async (own) => {
      const { points: all, meetings } = await own.theme(id)
      await own.points(all.slice(-10).map((ref) => wantedOf(meetings, ref)))
    }),
  )
}
tell('a theme’s page', onThemes)

const all = searches(folder, Number(values.each))
const costs = []
for (const { kind, typed } of all) {
  const cost = await ask(async (own, words) => {
    const narrowed = { ...question, words: typed }
    await Promise.all([
      own.soonest(narrowed, 10).then(words),
      own.first(narrowed, 10),
      own.search(narrowed),
    ])
  })
  costs.push({ ...cost, kind, of: typed })
}
tell(`search, ${costs.length}`, costs)
for (const kind of new Set(all.map((one) => one.kind)))
  tell(
    `  ${kind}`,
    costs.filter((cost) => cost.kind === kind),
  )

/** The keys of meetings by the names of their transcripts. */
async function keysByName() {
  const { meetings } = await archive.meetings({ days: always, bodies: [] }, 0, summary.meetings)
  return new Map(meetings.map(({ key, path }) => [path.slice(path.indexOf('/') + 1), key]))
}

if (Number(values.scan) > 0) {
  const names = transcriptNames(folder)
  const step = Math.max(1, names.length / Number(values.scan))
  const keys = await keysByName()
  const found = []
  for (const { typed } of all) {
    const { byMeeting } = await archive.search({ ...question, words: typed })
    found.push(new Map(await byMeeting()))
  }
  const tests = all.map(({ typed }) => scanFolded(typed))
  let [there, missed, tooMany, looked] = [0, 0, 0, 0]
  for (let i = 0; i < names.length; i += step) {
    const name = names[Math.floor(i)]
    const texts = readTranscript(folder, name).points.map(foldedTexts)
    looked += texts.length
    for (const [j, has] of tests.entries()) {
      const own = new Set(found[j].get(keys.get(name)))
      for (const [number, point] of texts.entries()) {
        const holds = has(point)
        if (holds) there++
        if (holds && !own.has(number)) missed++
        if (!holds && own.has(number)) tooMany++
      }
    }
  }
  const recall = there === 0 ? 1 : (there - missed) / there
  console.log(
    `against a look at ${looked} points for each of ${all.length} searches: ${there} to be found, recall ${recall.toFixed(6)}, ${tooMany} too many`,
  )
}
