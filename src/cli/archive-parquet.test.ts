import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, expect, test } from 'vitest'
import { FOUR_MEETINGS } from '../domain/archive/write/meetings.fixture.ts'
import { columnsOf, rowsOf } from '../domain/archive/write/points-table.ts'
import { parquetOf, rowGroup } from '../domain/export/parquet-groups.ts'
import { newFolder } from './archive-files.fixture.ts'

/** The questions of the document, in the order in which they stand there. */
const QUESTIONS = readFileSync('docs/archive.md', 'utf8')
  .match(/```sql\n([\s\S]*?)```/)![1]!
  .split(';\n')
  .filter((question) => question.trim() !== '')

const LANGUAGES = ['en', 'zh']

const out = newFolder()
beforeAll(() => {
  mkdirSync(join(out, 'points'))
  // Two segments, the persons by their names; each meeting is a group of rows.
  for (const [i, some] of [FOUR_MEETINGS.slice(0, 2), FOUR_MEETINGS.slice(2)].entries()) {
    const columns = columnsOf(LANGUAGES)
    const groups = some.map((transcript) =>
      rowGroup(columns, [
        ...rowsOf(LANGUAGES, {
          key: `${transcript.meeting.date ?? ''}/${transcript.meeting.id}`,
          transcript,
          people: transcript.speakers.map(({ name }) => name.en!),
          themes: Object.fromEntries(transcript.themes.map(({ id, label }) => [id, label.en!])),
        }),
      ]),
    )
    writeFileSync(join(out, 'points', `${i}.parquet`), parquetOf(columns, groups).bytes)
  }
})

async function ask(question: string) {
  const connection = await (await DuckDBInstance.create()).connect()
  return (await connection.runAndReadAll(question.replaceAll('town/', `${out}/`))).getRowsJson()
}

test('DuckDB answers what the document asks', async () => {
  expect(QUESTIONS).toHaveLength(3)
  expect(await ask(QUESTIONS[0]!)).toEqual([
    ['2025', '2'],
    ['2026', '1'],
  ])
  expect(await ask(QUESTIONS[1]!)).toEqual([
    ['Lin Wanqiu', 'Lin Wanqiu', '3'],
    ['Du Ruoxi', 'Du Ruoxi', '2'],
    ['Gao Xiaozhou', 'Gao Xiaozhou', '2'],
  ])
  expect((await ask(QUESTIONS[2]!)).sort()).toEqual([
    ['2025-03-04/council-1', 'The ferry sails only twice a day.'],
    ['2026-02-10/council-2', 'There are no lamps at the landing at night.'],
  ])
})

test('each row has the themes and texts of its point', async () => {
  const rows = await ask(
    "select meeting, themes, text_zh, role_en from 'town/points/*.parquet' where kind = 'view' order by meeting",
  )
  expect(rows).toEqual([
    ['/club', null, '棋社的灯太暗。', null],
    ['2026-02-10/council-2', 'The ferry', '渡船的班次已经增加。', 'Mayor'],
    ['2026-05-12/council-3', null, '预算要到七月才有。', 'Mayor'],
  ])
})
