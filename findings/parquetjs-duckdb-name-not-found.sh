#!/bin/sh
# Parquet orders texts by their bytes (parquet.thrift, ColumnOrder: UTF8 by unsigned byte-wise comparison), and
# readers skip groups of rows by the least and the greatest that the writer noted. @dsnp/parquetjs notes them in
# the order of JavaScript, by units of UTF-16, in which 𠮷 (two units, D842 DFB7) comes before 﨑 (FA11); by bytes
# it comes after. DuckDB believes the note: it lists Mr 𠮷田 with everybody, and asked for him by name it finds
# nobody. hyparquet-writer notes them by bytes. Ends with another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @dsnp/parquetjs@1.8.8 hyparquet-writer@0.17.0 @duckdb/node-api@1.5.6-r.1
cat > run.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import parquetjs from '@dsnp/parquetjs'
import { parquetWriteBuffer } from 'hyparquet-writer'

const SPEAKERS = ['青木', '﨑本', '𠮷田']
const writer = await parquetjs.ParquetWriter.openFile(new parquetjs.ParquetSchema({ speaker: { type: 'UTF8' } }), 'parquetjs.parquet')
for (const speaker of SPEAKERS) await writer.appendRow({ speaker })
await writer.close()
writeFileSync('hyparquet.parquet', Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'speaker', data: SPEAKERS, type: 'STRING' }] })))

const connection = await (await DuckDBInstance.create(':memory:')).connect()
const ask = async (question) => (await connection.runAndReadAll(question)).getRows().flat().join(' ')
const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
console.log('DuckDB', await ask('select version()'))
const EXPECTED = { 'parquetjs.parquet': ['@dsnp/parquetjs', '青木 﨑本', ''], 'hyparquet.parquet': ['hyparquet-writer', '青木 𠮷田', '𠮷田'] }
let changed = false
for (const [file, [name, bounds, found]] of Object.entries(EXPECTED)) {
  const all = await ask(`select speaker from '${file}'`)
  const noted = await ask(`select stats_min_value, stats_max_value from parquet_metadata('${file}')`)
  const asked = await ask(`select speaker from '${file}' where speaker = '𠮷田'`)
  const same = all === SPEAKERS.join(' ') && noted === bounds && asked === found
  changed ||= !same
  console.log(`${same ? 'as before' : 'CHANGED  '}  ${name} ${version(name)}: all ${all}; least and greatest ${noted}; where speaker = '𠮷田': ${asked || 'nobody'}`)
}
process.exit(changed ? 1 : 0)
JS
node run.mjs
