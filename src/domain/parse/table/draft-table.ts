import type { Draft, OnShare } from '../draft/draft.ts'
import { draftOwnRows } from './own-rows.ts'
import { draftRows, type TableRows } from './rows.ts'

/** What a table holds: a point for each row; of one that was exported here all that it holds. */
export const draftTable = (table: TableRows, onShare?: OnShare): Draft =>
  table.columns.own ? draftOwnRows(table, table.columns.own, onShare) : draftRows(table, onShare)
