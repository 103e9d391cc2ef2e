import { BOM, csvLine } from '../../export/csv.ts'
import { parquetInGroups } from '../../export/parquet.ts'
import type { Cell } from '../../export/point-table.ts'
import type { Excerpt } from '../archive.ts'
import { columnsOf, rowsOf } from '../write/points-table.ts'

/** Where a point is to be seen, as a whole address; null where nobody else could go there. */
export type LinkTo = (excerpt: Excerpt, point: string) => string | null

/** What a table of points is made of. */
export interface PointRows {
  /** Tags of languages that have columns of their own. */
  readonly languages: readonly string[]
  readonly linkTo: LinkTo
}

const columnNames = ({ languages }: PointRows) => [...columnsOf(languages), LINK]
const LINK = { name: 'link', type: 'text' } as const

/** The rows of the points of a meeting. */
function* rowsIn(excerpt: Excerpt, { languages, linkTo }: PointRows): Generator<readonly Cell[]> {
  const { meeting, transcript, people, themes } = excerpt
  const tabled = {
    key: meeting.key,
    transcript,
    people: transcript.speakers.map(({ id }) => people[id]?.[0] ?? ''),
    themes: Object.fromEntries(Object.entries(themes).map(([id, [theme]]) => [id, theme])),
  }
  let point = 0
  for (const row of rowsOf(languages, tabled))
    yield [...row, linkTo(excerpt, transcript.points.at(point++)!.id) ?? '']
}

/** Points as CSV (RFC 4180; UTF-8 with BOM), a row each. */
export async function* writeCsvOf(
  excerpts: AsyncIterable<Excerpt>,
  how: PointRows,
): AsyncGenerator<string> {
  yield BOM + csvLine(columnNames(how).map(({ name }) => name))
  for await (const excerpt of excerpts) {
    let lines = ''
    for (const row of rowsIn(excerpt, how))
      lines += `\r\n${csvLine(row.map((cell) => String(cell ?? '')))}`
    yield lines
  }
}

/** Points as JSON Lines, an object each, without what is empty. */
export async function* writeJsonLinesOf(
  excerpts: AsyncIterable<Excerpt>,
  how: PointRows,
): AsyncGenerator<string> {
  const columns = columnNames(how)
  for await (const excerpt of excerpts) {
    let lines = ''
    for (const row of rowsIn(excerpt, how)) {
      const told = columns.flatMap(({ name }, i) =>
        row[i] === '' || row[i] === null ? [] : [[name, row[i]] as const],
      )
      lines += `${JSON.stringify(Object.fromEntries(told))}\n`
    }
    yield lines
  }
}

/** So many rows are held until they are written. */
const GROUP = 5_000

/** Points as Apache Parquet, in groups of some thousand rows. */
export async function* writeParquetOf(
  excerpts: AsyncIterable<Excerpt>,
  how: PointRows,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const file = parquetInGroups(columnNames(how))
  let rows: (readonly Cell[])[] = []
  for await (const excerpt of excerpts) {
    for (const row of rowsIn(excerpt, how)) rows.push(row)
    if (rows.length < GROUP) continue
    yield file.group(rows)
    rows = []
  }
  if (rows.length > 0) yield file.group(rows)
  yield file.end()
}
