import { compareKeys } from './compare-keys.ts'
import type { TableRecord } from './write-table.ts'

/** Sorted records with some in the place of others; null takes one away. */
export function mergedRecords(
  records: readonly TableRecord[],
  changed: ReadonlyMap<string, Uint8Array | null>,
): TableRecord[] {
  const added = [...changed].sort(([a], [b]) => compareKeys(a, b))
  const all: TableRecord[] = []
  let at = 0
  for (const [key, value] of added) {
    while (at < records.length && compareKeys(records[at]![0], key) < 0) all.push(records[at++]!)
    if (records[at]?.[0] === key) at++
    if (value) all.push([key, value])
  }
  for (; at < records.length; at++) all.push(records[at]!)
  return all
}
