import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { contentsOf, newFolder } from './archive-files.fixture.ts'
import { builtCli, type Ran } from './built-cli.fixture.ts'

const MEETINGS = 120

let run: (line: string) => Ran
let folder: string
let out: string
beforeAll(async () => {
  run = await builtCli('cli-archive-incremental')
  folder = join(newFolder(), 'meetings')
  out = join(newFolder(), 'town')
  run(`synthesize --archive ${MEETINGS} --out ${folder}`)
  expect(run(`archive build ${files().join(' ')} --out ${out}`)).toMatchObject({ code: 0 })
}, 240_000)

const files = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))

/** When each file of the archive was written. */
const written = () =>
  new Map(
    Object.keys(contentsOf(out)).map((path) => [path, statSync(join(out, path)).mtimeMs] as const),
  )

/** What a change writes, by folder, pages by themselves. */
function change(line: string) {
  const before = written()
  expect(run(line)).toMatchObject({ code: 0 })
  const wrote = [...written()].filter(([path, time]) => before.get(path) !== time)
  const counts: Record<string, number> = {}
  for (const [path] of wrote) {
    const kind = /\.html$|^pages\.json$/.test(path) ? 'pages' : path.split('/')[0]!
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

function builtAnew() {
  const other = join(newFolder(), 'town')
  run(`archive build ${join(out, 'transcripts')} --out ${other}`)
  return contentsOf(other)
}

test('where nothing has changed no file of the archive is written', () => {
  expect(change(`archive build ${files().join(' ')} --out ${out}`)).toEqual({})
})

test('a change writes one segment and what is known of all, and the archive is as if it had been built so', () => {
  expect(readdirSync(join(out, 'words')).length).toBeGreaterThan(2)
  const path = files()[MEETINGS >> 1]!
  const transcript = JSON.parse(readFileSync(path, 'utf8'))
  const other = join(newFolder(), 'other.json')
  const segment = { words: 1, meetings: 1, points: 1, transcripts: 1, 'index.json': 1 }

  for (const text of Object.keys(transcript.points[0].text)) transcript.points[0].text[text] += ' z'
  writeFileSync(other, JSON.stringify(transcript))
  const { pages: few = 0, ...tables } = change(`archive add ${other} --out ${out}`)
  expect(tables).toEqual(segment)
  expect(few).toBeLessThan(6)
  expect(contentsOf(out)).toEqual(builtAnew())

  transcript.points.push({ ...transcript.points[3], id: 'more' })
  writeFileSync(other, JSON.stringify(transcript))
  const { pages = 0, ...more } = change(`archive add ${other} --out ${out}`)
  expect(more).toMatchObject(segment)
  expect(Object.values(more).reduce((sum, count) => sum + count, 0)).toBeLessThan(10)
  // The person's, those of the point's themes and of whoever may be the same person, which say how many points there are.
  const all = Object.keys(contentsOf(out)).filter((path) => path.endsWith('.html'))
  expect(pages).toBeLessThan(all.length / 8)
  expect(contentsOf(out)).toEqual(builtAnew())
  expect(run(`archive check ${out}`)).toMatchObject({ code: 0 })
}, 240_000)
