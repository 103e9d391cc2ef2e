import type { Table } from '../table/read-table.ts'

/** A segment's table of words, its path, and how many points it has. */
export interface Words {
  readonly table: Table
  readonly path: string
  readonly points: number
}
