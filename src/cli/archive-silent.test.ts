import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { minutes } from '../domain/archive/write/meetings.fixture.ts'
import { newFolder } from './archive-files.fixture.ts'
import { archiveHere } from './archive-here.fixture.ts'

test('meetings in which nothing is said are an archive too, whose Parquet has no row', async () => {
  const folder = newFolder()
  const silent = minutes({
    ...{ id: 'silent', day: '2026-01-05', themes: [], said: [] },
    speakers: [{ id: 'a', name: { zh: '田小满', en: 'Tian Xiaoman' } }],
  })
  writeFileSync(join(folder, 'silent.json'), JSON.stringify(silent))
  const out = join(newFolder(), 'town')
  expect(await archiveHere(`build ${folder} --out ${out}`)).toBe(0)
  expect(await archiveHere(`check ${out}`)).toBe(0)
  expect(readdirSync(join(out, 'points'))).toHaveLength(1)
  const connection = await (await DuckDBInstance.create()).connect()
  const rows = await connection.runAndReadAll(`select * from '${out}/points/*.parquet'`)
  expect(rows.getRowsJson()).toEqual([])
  expect(rows.columnNames()).toContain('kind')
})
