import { compareBytes } from './compare-bytes.ts'
import type { WholeTable } from './read-whole.ts'
import { type KeyedRecord, TableWriter, type WrittenTable } from './write-table.ts'

/** Records in the place of others, by their keys; null takes one away. */
export type Changed = ReadonlyMap<string, Uint8Array | null>

/**
 * A table in which some records are others: the bytes of one that is written of all its records. Blocks in which and beside which nothing is other are taken as they
 * are; so it reads about as much as has changed. Rejects with an `ArchiveFault` where the table is damaged.
 */
export async function patchedTable(table: WholeTable, changed: Changed): Promise<WrittenTable> {
  const { blocks } = table
  const here = changesIn(table, changed)
  const writer = new TableWriter()
  for (const [block, own] of blocks.entries()) {
    // Where a block ends may follow from what comes next, and what tells it from the one before follows from that one.
    const isSame = [block - 1, block, block + 1].every((one) => !here.has(one))
    if (isSame && writer.isBetween) writer.copy(own, blocks[block + 1]?.bound ?? null)
    else {
      const records = await table.recordsOf(block)
      for (const record of merged(records, here.get(block) ?? [])) writer.add(record)
    }
  }
  if (blocks.length === 0) for (const record of merged([], here.get(0) ?? [])) writer.add(record)
  return writer.take()
}

type Change = Pick<KeyedRecord, 'key'> & { readonly value: Uint8Array | null }

/** What changes in each block, in the order of the keys; what stands before all is in the first. */
function changesIn(table: WholeTable, changed: Changed): ReadonlyMap<number, readonly Change[]> {
  const encoder = new TextEncoder()
  const sorted = Array.from(changed, ([name, value]) => ({
    key: encoder.encode(name),
    value,
  })).sort((a, b) => compareBytes(a.key, b.key))
  const here = new Map<number, Change[]>()
  for (const change of sorted) {
    const block = Math.max(0, table.blockOf(change.key))
    const own = here.get(block)
    if (own) own.push(change)
    else here.set(block, [change])
  }
  return here
}

/** Sorted records with sorted changes in their place. */
function* merged(
  records: readonly KeyedRecord[],
  changes: readonly Change[],
): Generator<KeyedRecord> {
  let at = 0
  for (const { key, value } of changes) {
    while (at < records.length && compareBytes(records[at]!.key, key) < 0) yield records[at++]!
    if (at < records.length && compareBytes(records[at]!.key, key) === 0) at++
    if (value) yield { key, value }
  }
  for (; at < records.length; at++) yield records[at]!
}
