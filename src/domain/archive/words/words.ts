import type { Table } from '../table/read-table.ts'

/** A segment's table of words, its path, and how many points it has. */
export interface Words {
  readonly table: Table
  readonly path: string
  readonly points: number
}

/**
 * Whether a segment of so many points is short: all that may be needed of it is read at once then, since to ask for what turns
 * out to be needed takes longer.
 */
export const isShort = (points: number): boolean => points <= 8192
