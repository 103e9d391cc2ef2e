import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import readSheets from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { anyTranscript } from '../format/any-transcript.fixture.ts'
import { revealTranscript } from '../format/reveal-transcript.ts'
import { shippedMeeting } from '../format/shipped-meeting.fixture.ts'
import { indexTranscript, type Meeting } from '../meeting/meeting.ts'
import { writeParquet } from './parquet.ts'
import { pointTable } from './point-table.ts'
import { writeWorkbook } from './sheet.ts'

/* Tables of points are read back by other readers of their formats, and are the same. */

const anyMeeting = anyTranscript.map((transcript) =>
  indexTranscript(revealTranscript(transcript).transcript),
)
const allOf = (meeting: Meeting) => Int32Array.from(meeting.kindOf.keys())
const link = (point: number) => `https://example.org/?point=${point}`
const bytesOf = (pieces: Iterable<Uint8Array>) => Buffer.concat([...pieces])
const cellOf = (cell: unknown) => (cell === '' ? null : cell)

test('Parquet: every cell, with nothing where there is nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeeting, async (meeting) => {
      const { columns, rows } = pointTable(meeting, allOf(meeting), link)
      const file = writeParquet({ columns, rows }, [
        ['title', '会议'],
        ['title', 'Meeting'],
        ['about', '2026'],
      ])
      const read = await parquetReadObjects({ file })
      expect(read.map((row) => columns.map(({ name }) => row[name]))).toEqual(
        [...rows()].map((row) =>
          row.map((cell) => (typeof cell === 'number' ? BigInt(cell) : cellOf(cell))),
        ),
      )
      expect(parquetMetadata(file).key_value_metadata).toEqual([
        { key: 'title', value: '会议\nMeeting' },
        { key: 'about', value: '2026' },
      ])
    }),
  )
})

test('Parquet: DuckDB counts and finds in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reyi-parquet-'))
  const path = join(folder, 'points.parquet')
  const table = pointTable(shippedMeeting, allOf(shippedMeeting), link)
  writeFileSync(path, new Uint8Array(writeParquet(table, [])))
  const duck = await (await DuckDBInstance.create(':memory:')).connect()
  const answer = await duck.runAndReadAll(
    `select kind, count(*)::int as points, min(start)::int as first from '${path}' group by kind order by kind`,
  )
  rmSync(folder, { recursive: true })
  const { points } = shippedMeeting.transcript
  expect(answer.getRowObjects()).toEqual(
    [...new Set(Array.from(points, ({ kind }) => kind))].sort().map((kind) => {
      const own = Array.from(points).filter((point) => point.kind === kind)
      const first = Math.min(...own.map(({ span }) => span!.start))
      return { kind, points: own.length, first }
    }),
  )
})

test('XLSX: every cell as text or number, on sheets with a head', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeeting, async (meeting) => {
      const { columns, rows } = pointTable(meeting, allOf(meeting), link)
      const workbook = bytesOf(writeWorkbook({ columns, rows }, [['title', '会议']]))
      const [points, about] = await readSheets(workbook, { trim: false })
      const [head, ...read] = points!.data
      expect(head).toEqual(columns.map(({ name }) => name))
      expect(read).toEqual([...rows()].map((row) => row.map(cellOf)))
      expect(about).toEqual({ sheet: 'Meeting', data: [['title', '会议']] })
    }),
    { numRuns: 50 },
  )
})

test('XLSX: letters that would be escapes stay as they are, and what no cell holds is cut', async () => {
  const long = '长'.repeat(40_000)
  const table = {
    columns: [{ name: 'text', type: 'text' } as const],
    *rows() {
      yield ['_x0041_ <b>&amp;\n=1+1']
      yield [long]
    },
  }
  const [points] = await readSheets(bytesOf(writeWorkbook(table, [])))
  expect(points!.data[1]).toEqual(['_x0041_ <b>&amp;\n=1+1'])
  expect(points!.data[2]).toEqual([`${long.slice(0, 32_766)}…`])
})
