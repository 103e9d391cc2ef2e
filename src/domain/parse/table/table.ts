import { unsafeCell } from '../../export/safe-cell.ts'
import type { Draft, OnShare } from '../draft/draft.ts'
import type { ParseFailure } from '../draft/failure.ts'
import { type Cell, readRows } from './cells.ts'
import {
  type Columns,
  delimiterOf,
  headerStart,
  likelyDelimiter,
  type MatchedColumns,
  matchColumns,
} from './columns.ts'
import { draftTable } from './draft-table.ts'

export type TableRead =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly failure: ParseFailure }

/**
 * Reads a table with a header: a row is a point. Columns are matched by name, or as `columns` says;
 * where neither gives speaker and wording, the failure lists the headers to choose from.
 */
export function parseTable(text: string, columns?: Columns, onShare?: OnShare): TableRead {
  const head = text.slice(0, 20_000)
  const delimiter = delimiterOf(head) ?? likelyDelimiter(head)
  const rows = readRows(text, delimiter, headerStart(head))
  const header: readonly Cell[] = rows.next().value ?? []
  const headers = header.map(({ text: words }) => words.trim())
  const chosen: MatchedColumns | null = columns ?? matchColumns(headers)
  if (!chosen) return { ok: false, failure: { code: 'needs-columns', headers } }
  const draft = draftTable(
    { text, header, columns: chosen, rows: unguarded(rows, chosen) },
    onShare,
  )
  return draft.points.length + draft.unassigned.length === 0
    ? { ok: false, failure: { code: 'table-empty' } }
    : { ok: true, draft }
}

/** The cells of a table that was exported here without what keeps sheets from taking them for formulas. */
function* unguarded(rows: Iterable<Cell[]>, { own }: MatchedColumns): Generator<readonly Cell[]> {
  for (const row of rows)
    yield own ? row.map((cell) => ({ ...cell, text: unsafeCell(cell.text) })) : row
}
