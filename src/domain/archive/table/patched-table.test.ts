import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareKeys } from './compare-keys.ts'
import { BLOCK } from './limits.ts'
import { patchedTable } from './patched-table.ts'
import { readWhole } from './read-whole.ts'
import { type TableRecord, writeTable } from './write-table.ts'

/** Bytes as letters, which are compared faster. */
const letters = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** Short and long beginnings in common. */
const anyKey = fc.nat(60).map((number) => number.toString(3))
/** Lengths: mostly of some hundred bytes, so that blocks hold several; some longer than a block. */
const anyLength = fc.oneof(fc.nat(900), fc.constantFrom(BLOCK - 3, BLOCK, BLOCK + 1))
const anyRecords = fc
  .uniqueArray(fc.tuple(anyKey, anyLength), { selector: ([key]) => key, maxLength: 50 })
  .map((records) => records.sort(([a], [b]) => compareKeys(a, b)))
const anyChanges = fc.array(fc.tuple(anyKey, fc.option(anyLength, { freq: 1 })), { maxLength: 6 })

const recordOf = <Length extends number | null>([key, length]: readonly [string, Length]) =>
  [key, length === null ? null : new Uint8Array(length).fill(key.length)] as [
    string,
    Uint8Array | Extract<Length, null>,
  ]

/** Opens the table of records; `read` are the numbers of the blocks that are looked at. */
async function opened(records: Iterable<TableRecord>) {
  const { bytes, index } = writeTable(records)
  const table = await readWhole(bytes, index, 'words/a.table')
  const read = new Set<number>()
  const recordsOf = (block: number) => {
    read.add(block)
    return table.recordsOf(block)
  }
  return { table: { ...table, recordsOf }, read }
}

const changedIn = (
  records: readonly TableRecord[],
  changes: Iterable<[string, Uint8Array | null]>,
) => {
  const all = new Map(records)
  for (const [key, value] of changes) {
    if (value) all.set(key, value)
    else all.delete(key)
  }
  return [...all].sort(([a], [b]) => compareKeys(a, b))
}

test('a table in which records are others has the bytes of one that is written so', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, anyChanges, async (some, others) => {
      const [records, changes] = [some.map(recordOf), others.map(recordOf)]
      const { table } = await opened(records)
      const { bytes, pages, index } = await patchedTable(table, new Map(changes))
      const whole = writeTable(changedIn(records, changes))
      expect(letters(bytes)).toBe(letters(whole.bytes))
      expect([pages, index]).toEqual([whole.pages, whole.index])
    }),
  )
})

test('few blocks are read where little changes', async () => {
  const records = Array.from(
    { length: 9_000 },
    (_, i): TableRecord => [
      `k${String(i).padStart(5, '0')}`,
      new Uint8Array(20 + (i % 31)).fill(i),
    ],
  )
  const { table, read } = await opened(records)
  const changes = [
    ['k04711', new Uint8Array(30)],
    ['k04712!', new Uint8Array(3)],
    ['k08000', null],
  ] as const
  const { bytes } = await patchedTable(table, new Map(changes))
  expect(letters(bytes)).toBe(
    letters(
      writeTable(
        changedIn(
          records,
          changes.map((one) => [...one]),
        ),
      ).bytes,
    ),
  )
  expect(table.blocks.length).toBeGreaterThan(60)
  expect(read.size).toBeLessThan(16)
})
