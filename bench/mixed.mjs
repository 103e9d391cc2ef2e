// One run of `parse --lines` over thousands of files of many formats, whole, cut short and of noise: whether each has its
// answer in its place, what it takes of time, and whether memory stays flat (by /proc: Linux).
//   npm run build:cli && npm run -s bench:mixed -- --files 2000
// With `--against OTHER/build/cli/parse.js`, another build: what each takes of the processor for a MB of the files that both read.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { processorOfEnded } from './processor.mjs'
import { TEXTS } from './texts.mjs'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    against: { type: 'string' },
    rounds: { type: 'string', default: '5' },
  },
})
const root = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const load = async (name) => (await runnerImport(root(`src/domain/${name}`))).module

const work = mkdtempSync(join(tmpdir(), 'reyi-mixed-'))
const synthesizedOf = new Map()
const makers = await makersOf()
const files = writeFiles(Number(values.files))
const own = root('build/cli/parse.js')
const { answers, tenths, seconds } = await read(own, files)
tell()
if (values.against) await compare(resolve(values.against))
rmSync(work, { recursive: true, force: true })

/** What makes files, by their names: `i` tells one of a kind from the next. */
async function makersOf() {
  const { paragraph, word } = await load('parse/documents/docx.fixture.ts')
  const { odf, p } = await load('parse/documents/odf/odf.fixture.ts')
  const { rowsOf, xlsx } = await load('parse/documents/sheet/xlsx.fixture.ts')
  const { pdfOf } = await load('parse/documents/pdf/pdf.fixture.ts')
  const { eaf } = await load('parse/research/annotations.fixture.ts')
  const { RECOGNISED } = await load('parse/recognised/recognisers.fixture.ts')
  const { TIMED } = await load('parse/timed/timed-texts.fixture.ts')
  const { PAGES } = await load('parse/documents/web-pages.fixture.ts')
  const { zipPieces } = await load('text/zip.ts')
  const lines = (i) =>
    Array.from({ length: 20 + (i % 50) }, (_, n) => [
      ['Ada Moss', 'Jo Reed', '田小满'][(n + i) % 3],
      `The lamp number ${n + i} is out and we should mend it.`,
    ])
  const all = (i) => lines(i).map(([who, words]) => `${who}: ${words}`)
  const pick = (list, i) => list[i % list.length]
  return {
    ...Object.fromEntries(
      Object.entries(TEXTS).map(([what, make]) => [
        `${what.replaceAll(' ', '-')}.txt`,
        (i) => make(2_000 + 1_000 * (i % 40)),
      ]),
    ),
    timed: (i) => ({ name: pick(TIMED, i).name, content: pick(TIMED, i).text }),
    'recognised.json': (i) => {
      const { data } = pick(RECOGNISED, i)
      return typeof data === 'string' ? data : JSON.stringify(data)
    },
    'page.html': (i) => pick(PAGES, i).html,
    'meeting.json': (i) => synthesized(1 + (i % 5)),
    'record.docx': (i) => word(all(i).map(paragraph).join('')),
    'record.odt': (i) => odf('text', all(i).map(p).join('')),
    'table.xlsx': (i) => xlsx({ Said: rowsOf(['Speaker', 'Text'], ...lines(i)) }),
    'record.pdf': (i) =>
      pdfOf([
        all(i)
          .slice(0, 40)
          .map((text, n) => ({ text: text.replace(/[^ -~]/g, 'x'), left: 50, y: 50 + 14 * n })),
      ]),
    'annotations.eaf': (i) =>
      eaf([
        {
          name: 'A',
          voice: 'Ada Moss',
          spans: lines(i).map(([, words], n) => [n * 1000, n * 1000 + 900, words]),
        },
      ]),
    'project.qdpx': (i) =>
      Buffer.concat([
        ...zipPieces([
          {
            path: 'project.qde',
            bytes: Buffer.from(
              '<Project name="x"><Sources><TextSource guid="s" name="t" plainTextPath="internal://s.txt"/></Sources></Project>',
            ),
          },
          { path: 'Sources/s.txt', bytes: Buffer.from(all(i).join('\n')) },
        ]),
      ]),
    'empty.txt': () => '',
    'noise.bin': (i) =>
      Buffer.from(Array.from({ length: 5_000 }, (_, n) => (n * n * 7 + i * 31) % 256)),
    cut: (i) => {
      // Any of the others, cut short.
      const names = Object.keys(makers).filter((name) => name !== 'cut')
      const name = pick(names, i)
      const { name: own, content } = fileOf(name, i)
      const bytes = Buffer.from(content)
      return {
        name: own,
        content: bytes.subarray(0, Math.floor(bytes.length * (((i * 37) % 90) / 100))),
      }
    },
  }
}

function synthesized(seed) {
  if (!synthesizedOf.has(seed)) {
    const made = spawnSync(
      process.execPath,
      [root('build/cli/synthesize.js'), '--size', 'S', '--seed', String(seed)],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    synthesizedOf.set(seed, made.stdout)
  }
  return synthesizedOf.get(seed)
}

function fileOf(name, i) {
  const made = makers[name](i)
  return typeof made === 'object' && 'content' in made ? made : { name, content: made }
}

function writeFiles(count) {
  const names = Object.keys(makers)
  return Array.from({ length: count }, (_, i) => {
    const kind = names[i % names.length]
    const { name, content } = fileOf(kind, Math.floor(i / names.length))
    const path = join(work, `${i}-${name}`)
    writeFileSync(path, content)
    return { path, kind }
  })
}

/** Bytes in memory of a process and of those that it started. */
function memoryOf(pid) {
  const own = /VmRSS:\s+(\d+)/.exec(statusOf(pid))?.[1] ?? 0
  const children = readdirSync('/proc').filter(
    (one) => /^\d+$/.test(one) && /PPid:\s+(\d+)/.exec(statusOf(one))?.[1] === String(pid),
  )
  return children.reduce((sum, child) => sum + memoryOf(child), Number(own) * 1024)
}

function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}

async function read(build, some) {
  const begun = performance.now()
  const before = processorOfEnded()
  const child = spawn(process.execPath, [build, '--lines'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise((done) => child.on('close', done))
  child.stdin.end(`${some.map(({ path }) => path).join('\n')}\n`)
  const answers = []
  const tenths = []
  let most = 0
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
    answers.push(line)
    if (answers.length % 5 === 0) most = Math.max(most, memoryOf(child.pid))
    if (answers.length % Math.ceil(some.length / 10) === 0) {
      tenths.push(most)
      most = 0
    }
  }
  await ended
  const processor = processorOfEnded() - before
  return { answers, tenths, processor, seconds: (performance.now() - begun) / 1000 }
}

/** Both builds in turn, over the files that both read. */
async function compare(other) {
  const theirs = await read(other, files)
  const isRead = (line) => !('error' in JSON.parse(line))
  const both = files.filter((_, i) => isRead(answers[i]) && isRead(theirs.answers[i]))
  const mb = both.reduce((sum, { path }) => sum + statSync(path).size, 0) / 1e6
  const took = { own: [], other: [] }
  for (let round = 0; round < Number(values.rounds); round++) {
    took.own.push((await read(own, both)).processor / mb)
    took.other.push((await read(other, both)).processor / mb)
  }
  const [ours, before] = [median(took.own), median(took.other)]
  console.log(
    `${both.length} files that both read, ${mb.toFixed(1)} MB: ${ours.toFixed(2)} s of the processor a MB, the other ${before.toFixed(2)} (${(ours / before).toFixed(2)} ×)`,
  )
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

function tell() {
  const codes = new Map()
  let wrong = Math.abs(answers.length - files.length)
  for (const [i, line] of answers.entries()) {
    const answer = JSON.parse(line)
    if ('error' in answer && answer.file !== files[i].path) wrong++
    if (!('error' in answer) && !answer.format) wrong++
    const code = answer.code ?? 'read'
    codes.set(code, (codes.get(code) ?? 0) + 1)
  }
  const mb = (bytes) => `${Math.round(bytes / 1e6)} MB`
  console.log(
    `${files.length} files of ${Object.keys(makers).length} kinds in ${seconds.toFixed(1)} s`,
  )
  console.log(`without an answer, or with that of another: ${wrong}`)
  console.log([...codes].map(([code, count]) => `${code} ${count}`).join(', '))
  console.log(`most memory in each tenth: ${tenths.map(mb).join(', ')}`)
  for (const [i, line] of answers.entries())
    if (/"code":"(?:memory|time|ended|ERR|unreadable)/.test(line.slice(-200)))
      console.log(files[i].kind, line.slice(0, 300))
  process.exitCode = wrong > 0 ? 1 : 0
}
