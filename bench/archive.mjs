// What an archive takes: building it, changing one meeting, its size, what questions fetch.
//   npm run build:cli
//   npm run -s synthesize -- --archive 1000 --out /tmp/meetings      (its files are the meetings)
//   npm run -s bench:archive -- /tmp/meetings/*.json …               (files or folders of transcripts)
// Times are of the clock, with the processor's of all processes beside them; memory is the most that all of them hold together.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const inputs = process.argv.slice(2)
if (inputs.length === 0) throw new Error('name files or folders of transcripts')
const folder = mkdtempSync(join(tmpdir(), 'reyi-bench-'))
const out = join(folder, 'archive')
process.on('exit', () => rmSync(folder, { recursive: true }))

const filesBelow = (path) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
const inFull = inputs.flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]))
const meetings = inFull.filter((path) => path.endsWith('.json')).sort()

/** Processes below one, itself included, as Linux tells of them. */
function family(pid) {
  const children = (one) => {
    try {
      return readFileSync(`/proc/${one}/task/${one}/children`, 'utf8').split(' ').filter(Boolean)
    } catch {
      return []
    }
  }
  const all = [String(pid)]
  for (let i = 0; i < all.length; i++) all.push(...children(all[i]))
  return all
}

/** MB of memory and seconds of the processor of a process; what has ended is counted by who waited for it. */
function taken(pid) {
  try {
    const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
    return { rss, cpu: ticks / 100 }
  } catch {
    return { rss: 0, cpu: 0 }
  }
}

/** Runs `archive` and measures it. */
function run(...args) {
  const begun = performance.now()
  const child = spawn(process.execPath, [resolve('build/cli/archive.js'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (piece) => {
    said += piece
  })
  let most = 0
  let cpu = 0
  const timer = setInterval(() => {
    const all = family(child.pid).map(taken)
    most = Math.max(
      most,
      all.reduce((sum, { rss }) => sum + rss, 0),
    )
    cpu = Math.max(
      cpu,
      all.reduce((sum, one) => sum + one.cpu, 0),
    )
  }, 20)
  return new Promise((done) => {
    child.on('close', (code) => {
      clearInterval(timer)
      done({ code, said: said.trim(), seconds: (performance.now() - begun) / 1000, most, cpu })
    })
  })
}

const tell = (what, { seconds, most, cpu }) =>
  console.log(
    `${what}: ${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s of processors, ${Math.round(most)} MB`,
  )
const gzipped = (files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)

const first = await run('build', ...inputs, '--out', out)
console.log(first.said)
const points = Number(/([\d,]+) points/.exec(first.said)[1].replaceAll(',', ''))
tell('built', first)
console.log(
  `${Math.round(points / first.seconds)} points a second, ${Math.round(points / first.cpu)} a second of processors`,
)

/** Does something to the archive, and tells what it takes beside building it. */
async function change(what, ...args) {
  const before = new Map(filesBelow(out).map((file) => [file, statSync(file).mtimeMs]))
  const again = await run(...args, '--out', out)
  if (again.code !== 0) throw new Error(again.said)
  tell(what, again)
  const now = filesBelow(out)
  const written = now.filter((file) => before.get(file) !== statSync(file).mtimeMs)
  const share = (part, all) => `${((100 * part) / all).toFixed(1)} %`
  console.log(
    `  ${share(again.seconds, first.seconds)} of the time, ${share(again.cpu, first.cpu)} of the processors'; ${written.length} of ${now.length} files (${((100 * written.length) / now.length).toFixed(2)} %)`,
  )
}

/** Transcripts in order of time. */
const inTime = meetings
  .map((path) => [path, JSON.parse(readFileSync(path, 'utf8')).meeting.date ?? ''])
  .sort(([, a], [, b]) => (a < b ? -1 : 1))
  .map(([path]) => path)
const [middle, newest] = [inTime[inTime.length >> 1], inTime.at(-1)]

/** A meeting with something else in it, as a file of its own. */
function changed(path, alter) {
  const transcript = JSON.parse(readFileSync(path, 'utf8'))
  alter(transcript)
  const other = join(folder, 'changed.json')
  writeFileSync(other, JSON.stringify(transcript))
  return other
}
const withWord = ({ points: [{ text }] }) => {
  for (const language of Object.keys(text)) text[language] += ' zzz'
}
const withPoint = ({ points }) => points.push({ ...points[points.length >> 1], id: 'added' })
const nextDay = ({ meeting }) => {
  meeting.id = 'one-more'
  meeting.date = new Date(Date.parse(meeting.date) + 864e5).toISOString().slice(0, 10)
}
await change('nothing changed', 'build', ...inputs)
await change('a word changed in a meeting of the middle', 'add', changed(middle, withWord))
await change('a point more in it', 'add', changed(middle, withPoint))
await change('a point more in the newest', 'add', changed(newest, withPoint))
await change('a new meeting', 'add', changed(newest, nextDay))
await change('it is taken away', 'remove', 'one-more')
const after = filesBelow(out)

const sizes = {}
for (const file of after) {
  const kind = file.slice(out.length + 1).split('/')[0]
  sizes[kind] = [...(sizes[kind] ?? []), file]
}
const kinds = Object.fromEntries(Object.entries(sizes).map(([kind, own]) => [kind, gzipped(own)]))
const { transcripts, points: parquet, ...index } = kinds
const sum = Object.values(index).reduce((all, size) => all + size, 0)
console.log(
  'gzip, kB:',
  Object.entries(kinds)
    .map(([kind, size]) => `${kind} ${Math.round(size / 1000)}`)
    .join(', '),
)
console.log(
  `without Parquet ${(sum / transcripts).toFixed(2)} × the transcripts, with it ${((sum + parquet) / transcripts).toFixed(2)} ×`,
)

await build({
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: resolve('src/domain/archive/read/open-archive.ts'),
    outDir: folder,
    emptyOutDir: false,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'open-archive.mjs' } },
  },
})
const { openArchive } = await import(join(folder, 'open-archive.mjs'))

/** What one question fetches, cold: bytes and requests after the manifest. */
async function ask(question) {
  let [bytes, requests] = [0, -1]
  const read = async (path, start, end) => {
    const own = readFileSync(join(out, path)).subarray(start, end)
    requests++
    if (requests > 0) bytes += own.length
    return own
  }
  await question(await openArchive(read))
  return { bytes, requests }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
const most = (numbers) => Math.max(...numbers)
async function tellQuestions(what, questions) {
  const all = []
  for (const question of questions) all.push(await ask(question))
  const kb = all.map(({ bytes }) => bytes / 1000)
  const requests = all.map((one) => one.requests)
  console.log(
    `${what}: median ${median(kb).toFixed(1)} kB, most ${most(kb).toFixed(1)} kB; requests ${median(requests)}, most ${most(requests)}`,
  )
}

const manifest = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'))
console.log(`manifest: ${(gzipSync(JSON.stringify(manifest)).length / 1000).toFixed(1)} kB gzip`)
const always = { from: null, to: null }
const { topPeople, topThemes } = manifest.summary
await tellQuestions(
  'a person on a theme in five years, with ten points',
  topPeople.slice(0, 20).map(({ id }) => async (archive) => {
    const person = await archive.person(id)
    const wanted = person.points
      .filter(({ themes }) => themes.length > 0)
      .slice(-10)
      .map(({ meeting, point }) => ({ meeting: person.meetings[meeting].key, point }))
    await archive.points(wanted)
  }),
)
await tellQuestions(
  'a theme, with ten points',
  topThemes.slice(0, 20).map(({ id }) => async (archive) => {
    const theme = await archive.theme(id)
    await archive.points(
      theme.points
        .slice(-10)
        .map(({ meeting, point }) => ({ meeting: theme.meetings[meeting].key, point })),
    )
  }),
)

/** Pieces of texts of the archive: of Chinese two to five characters, of other texts a word or two. */
function* pieces() {
  const random = (seed) => ((Math.imul(seed, 2654435761) >>> 0) % 1_000_003) / 1_000_003
  for (let i = 0; i < 100; i++) {
    const own = JSON.parse(
      readFileSync(meetings[Math.floor(random(i + 1) * meetings.length)], 'utf8'),
    )
    const point = own.points[Math.floor(random(i + 501) * own.points.length)]
    const wordings = Object.values(point.text)
    const wording = wordings[i % wordings.length]
    const han = wording.match(/\p{Script=Han}{2,}/gu)
    if (han) yield han[i % han.length].slice(0, 2 + (i % 4))
    else yield (wording.match(/\p{L}{3,}(?: \p{L}+)?/gu) ?? ['the'])[0]
  }
}
const none = { people: [], themes: [], kinds: [], bodies: [], parties: [], open: false }
const question = { ...none, days: always, newestFirst: true }
await tellQuestions(
  'a search, with ten points',
  [...pieces()].map((words) => async (archive) => {
    const found = await archive.search({ ...question, words })
    await found.hits(0, 10)
  }),
)
