import { parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { spell } from '../../search/spell.ts'
import type { Archive, Question } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'
import { openArchive } from '../read/open-archive.ts'
import { reedbed } from '../reedbed.fixture.ts'
import { buildInMemory, readFrom } from '../write/build-in-memory.ts'
import { excerptsOf } from './excerpts.ts'
import { writeDiscourseOf, writeGraphmlOf } from './networks.ts'
import { writeCsvOf, writeJsonLinesOf, writeParquetOf } from './point-rows.ts'

const ALL: Question = {
  ...{ words: '', people: [], themes: [], kinds: [], bodies: [], parties: [] },
  ...{ days: { from: null, to: null }, open: false, newestFirst: true },
}
const files = buildInMemory(reedbed, { en: 'Reedbed' }, spell, { most: 100 })
const archive = await openArchive(readFrom(files))
const how = {
  languages: ['en', 'zh'],
  linkTo: (_: unknown, point: string) => `https://example.org/?point=${point}`,
}
const wordOf = (text: Readonly<Record<string, string | undefined>>) => text.en ?? ''

async function* found(question: Partial<Question>, from: Archive = archive) {
  const { read } = await excerptsOf(from, { ...ALL, ...question }, new AbortController().signal)
  yield* read()
}
const textOf = async (pieces: AsyncIterable<string>) => {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}
const rowsOf = async (question: Partial<Question>) =>
  (await textOf(writeJsonLinesOf(found(question), how)))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>)

const said = reedbed.flatMap(({ meeting, points }) =>
  points.map((point) => ({ meeting: `${meeting.date ?? ''}/${meeting.id}`, ...point })),
)

test('all points are there, once, with their words, in order of time; what has no day is first', async () => {
  const rows = await rowsOf({})
  expect(rows).toHaveLength(said.length)
  const key = (row: { meeting?: string; point?: string }) => `${row.meeting} ${row.point}`
  const wanted = said.map(({ meeting, id, kind, text }) => ({
    ...{ meeting, point: id, kind, text_en: text.en, text_zh: text.zh },
  }))
  const byKey = new Map(rows.map((row) => [key(row), row]))
  for (const one of wanted) expect(byKey.get(key(one))).toMatchObject(one)
  const days = rows.map(({ day }) => day ?? '')
  expect(days).toEqual([...days].sort())
  expect(rows[0]!.link).toBe(`https://example.org/?point=${rows[0]!.point}`)
})

test('a selection has just what the search finds, and CSV, JSON Lines and Parquet say the same', async () => {
  const [ben] = await archive.names('ben moss', 1)
  const question = { people: [ben!.id], words: 'bridge' }
  const { total, hits } = await archive.search({ ...ALL, ...question })
  const rows = await rowsOf(question)
  expect(total).toBeGreaterThan(1)
  const words = (await hits(0, total)).map(({ point }) => point.text.en)
  expect(rows.map(({ text_en }) => text_en).sort()).toEqual(words.sort())
  const csv = await textOf(writeCsvOf(found(question), how))
  expect(csv.split('\r\n')).toHaveLength(total + 1)
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for await (const piece of writeParquetOf(found(question), how)) pieces.push(piece)
  const buffer = await new Blob(pieces).arrayBuffer()
  const read = await parquetReadObjects({ file: buffer })
  const present = read.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
  )
  expect(present).toEqual(rows)
})

test('a discourse network has a day and one name for each, and tells two of one name apart', async () => {
  const text = await textOf(writeDiscourseOf(found({}), wordOf))
  const [head, ...lines] = text.trim().split('\n')
  expect(head).toMatch(/^"statement_id";"time";"person";"organization";"concept";"agreement"/)
  const cells = lines.map((line) => line.split(';'))
  expect(cells.map(([number]) => Number(number))).toEqual(lines.map((_, i) => i + 1))
  const people = new Set(cells.map((row) => row[2]))
  // Five in the parish, of whom some speak at the school too; B. Moss is Ben Moss there.
  expect(people).toContain('"Ben Moss"')
  expect([...people].filter((name) => /^"Ben Moss \(ben-moss-/.test(name!))).toHaveLength(1)
  expect([...people].some((name) => name!.includes('B. Moss'))).toBe(false)
  expect(cells.filter((row) => /^\d{4}-\d\d-\d\d 00:00:00$/.test(row[1]!)).length).toBeGreaterThan(
    100,
  )
  expect(new Set(cells.map((row) => row[3]))).toEqual(new Set(['"Greens"', '"Reds"', '""']))
})

test('a graph has a node for each person and theme of the points, and all their points as weight', async () => {
  const text = await textOf(writeGraphmlOf(found({ kinds: ['problem'] }), 'Reedbed', wordOf))
  const weights = [...text.matchAll(/<data key="edge-weight">(\d+)</g)].map(([, n]) => Number(n))
  const problems = said.filter(({ kind }) => kind === 'problem')
  expect(weights.reduce((sum, n) => sum + n, 0)).toBe(
    problems.reduce((sum, { themes }) => sum + themes.length, 0),
  )
  expect(text).toContain('<data key="edge-first">2019-')
})

test('what is stopped ends, and a file that cannot be read is told by its name', async () => {
  const stop = new AbortController()
  const { read } = await excerptsOf(archive, ALL, stop.signal)
  const reading = read()
  await reading.next()
  stop.abort()
  await expect(reading.next()).rejects.toMatchObject({ name: 'AbortError' })
  const path = [...files.keys()].filter((one) => one.startsWith('transcripts/'))[3]!
  const broken = await openArchive(readFrom(new Map([...files].filter(([one]) => one !== path))))
  await expect(textOf(writeCsvOf(found({}, broken), how))).rejects.toEqual(
    new ArchiveFault('missing', path),
  )
})
