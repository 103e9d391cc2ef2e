import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArchiveFault } from '../archive-fault.ts'
import { tableFile } from '../write/table-file.ts'
import { ByteWriter } from './byte-writer.ts'
import { compareBytes } from './compare-bytes.ts'
import { pack } from './pack.ts'
import { openTable } from './read-table.ts'
import { readWhole } from './read-whole.ts'
import { reading, tableOf } from './table.fixture.ts'
import type { TableRecord } from './write-table.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const inOrder = (records: readonly TableRecord[]) =>
  records.toSorted(([a], [b]) => compareBytes(bytesOf(a), bytesOf(b)))

/** Bytes as letters, which are compared faster. */
const letters = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('latin1')
const lettersOf = (records: readonly TableRecord[]) =>
  records.map(([key, value]) => [key, letters(value)])

const anyKey = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((key) => key.isWellFormed())
/** Bytes that deflate makes no smaller. */
function noise(seed: number, length: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}

const anyValue = fc.oneof(
  fc.uint8Array({ maxLength: 30 }),
  // As long as several blocks, and one that deflate makes small.
  fc.tuple(fc.nat(), fc.nat(9_000)).map(([seed, length]) => noise(seed, length)),
  fc.nat(9_000).map((length) => new Uint8Array(length).fill(7)),
)
const anyRecords = fc
  .uniqueArray(fc.tuple(anyKey, anyValue), { selector: ([key]) => key, maxLength: 40 })
  .map(inOrder)

test('what is written is read again: each key alone, all together, and any range', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, anyKey, anyKey, async (records, one, other) => {
      const { table } = tableOf(records)
      const values = await table.getAll(records.map(([key]) => key))
      expect(values.map(letters)).toEqual(records.map(([, value]) => letters(value)))
      for (const key of [one, other]) {
        const value = records.find(([known]) => known === key)?.[1] ?? null
        expect(letters(await table.get(key))).toBe(letters(value))
      }
      const [from, to] = [bytesOf(one), bytesOf(other)]
      const between = records.filter(([key]) => {
        const bytes = bytesOf(key)
        return compareBytes(from, bytes) <= 0 && compareBytes(bytes, to) < 0
      })
      expect(lettersOf(await table.range(one, other))).toEqual(lettersOf(between))
    }),
  )
})

const key = (i: number) => `key ${String(i).padStart(6, '0')}`
const many: TableRecord[] = Array.from({ length: 20_000 }, (_, i) => [key(i), bytesOf(`v${i * i}`)])

test('a key takes a read of its page and one of its leaf, and none where these are known', async () => {
  const { bytes, pages, file } = tableOf(many)
  const { table, reads } = reading(bytes, tableFile(file[0], { bytes, index: file[1] }))
  expect(await table.get(key(12_345))).toEqual(bytesOf(`v${12_345 ** 2}`))
  expect(reads).toHaveLength(2)
  expect(reads[0]!.start).toBeGreaterThanOrEqual(pages)
  expect(reads[1]!.length).toBeLessThan(8_300)
  await table.get(key(12_346))
  expect(await table.get(`${key(12_345)}!`)).toBeNull()
  expect(reads).toHaveLength(2)
  await table.get(key(3))
  expect(reads).toHaveLength(3)
})

test('one key of a block is read with a part of it', async () => {
  const words: TableRecord[] = Array.from({ length: 20_000 }, (_, i) => {
    const word = i
      .toString(26)
      .replace(/./g, (sign) => String.fromCharCode(97 + Number.parseInt(sign, 26)))
    return [`d${word.padEnd(5, 'q')}`, noise(i, 20)] as const
  })
  const records = inOrder([...new Map(words)])
  const { bytes, pages, file } = tableOf(records)
  const { table, reads } = reading(bytes, tableFile(file[0], { bytes, pages, index: file[1] }))
  const asked = records.filter((_, i) => i % 501 === 0)
  for (const [key, value] of asked) expect(await table.get(key)).toEqual(value)
  const lengths = reads.map(({ length }) => length).sort((a, b) => a - b)
  expect(lengths[lengths.length >> 1]).toBeLessThan(1_700)
  // These are of several pages.
  const top = reading(bytes, tableFile(file[0], { bytes, index: file[1] }))
  expect(lettersOf(await top.table.range('', 'e'))).toEqual(lettersOf(records))
  expect(top.reads.length).toBeLessThanOrEqual(3)
  for (const [key, value] of asked) expect(await top.table.get(key)).toEqual(value)
})

test('an index that stands in the manifest is not asked for, one of which nothing does takes a read more', async () => {
  const { bytes, pages, file, table, reads } = tableOf(many)
  const short = reading(bytes, tableFile(file[0], { bytes, pages, index: file[1] }))
  for (const [one, is] of [
    [short, 1],
    [{ table, reads }, 3],
  ] as const) {
    expect(await one.table.get(key(12_345))).toEqual(bytesOf(`v${12_345 ** 2}`))
    expect(one.reads).toHaveLength(is)
  }
})

test('what begins alike is one read of few bytes, what stands together one read, else they are read at the same time', async () => {
  const { bytes, pages, file } = tableOf(many)
  const { table, reads } = reading(bytes, tableFile(file[0], { bytes, pages, index: file[1] }))
  const records = await table.range(key(5_000), key(7_000))
  expect(records.map(([name]) => name)).toEqual(many.slice(5_000, 7_000).map(([name]) => name))
  expect(reads.length).toBeGreaterThan(0)
  const read = reads.reduce((sum, { length }) => sum + length, 0)
  expect(read).toBeLessThanOrEqual(2 * (await table.sizeOf(key(5_000), key(7_000))))
  const before = reads.length
  await table.getAll([key(0), key(1), key(19_999), key(10_000)])
  expect(reads).toHaveLength(before + 3)
})

test('a value that is long has a block of its own, so that those beside it are read without it', async () => {
  const long: TableRecord = [`${key(10)}!`, noise(1, 50_000)]
  const { table, reads } = tableOf([...many.slice(0, 11), long, ...many.slice(11)])
  for (const i of [10, 11]) expect(await table.get(key(i))).toEqual(bytesOf(`v${i * i}`))
  expect(reads).toHaveLength(4)
  for (const { length } of reads) expect(length).toBeLessThan(8_300)
})

test('the same records give the same bytes', () => {
  expect(letters(tableOf(many).bytes)).toBe(letters(tableOf(many.values()).bytes))
})

test('records that are out of order, twice, or under a key without end are not written', () => {
  const value = bytesOf('v')
  for (const keys of [
    ['b', 'a'],
    ['a', 'a'],
    // U+10000 stands behind U+FF21 by bytes, before it by UTF-16 units.
    ['\u{10000}', '\uff21'],
    ['x'.repeat(4_097)],
  ])
    expect(() => tableOf(keys.map((name) => [name, value]))).toThrow(RangeError)
})

test('a byte that is damaged gives the record or a fault', async () => {
  const { bytes, file } = tableOf(many.slice(0, 900))
  const expected = bytesOf(`v${450 ** 2}`)
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const hurt = bytes.slice()
      hurt[at]! ^= by
      const { table } = reading(hurt, file)
      const [value, all] = await Promise.allSettled([
        table.get(key(450)),
        table.range('', '\u{10ffff}'),
      ])
      if (value.status === 'fulfilled') expect(value.value).toEqual(expected)
      else expect(value.reason).toEqual(new ArchiveFault('damaged', file[0]))
      expect(all).toEqual({ status: 'rejected', reason: new ArchiveFault('damaged', file[0]) })
    }),
  )
})

/** What stands behind the pages of an index: per page from which key on it is, and how many bytes it and its leaves have. */
function topOf(pages: readonly (readonly [name: string, length: number, leaves: number])[]) {
  const writer = new ByteWriter()
  for (const [name, length, leaves] of pages) {
    writer.varint(0)
    writer.varint(bytesOf(name).length)
    writer.add(bytesOf(name))
    writer.varint(length)
    writer.varint(leaves)
  }
  return pack(writer.take())
}

test('whatever the top of an index says, what is asked is answered or damaged', async () => {
  const { bytes, file, pages } = tableOf(many.slice(0, 900))
  const [path, index] = file
  const damaged = new ArchiveFault('damaged', path)
  /** How many questions find the table damaged where its top says so. */
  const askedOf = async (top: Uint8Array) => {
    const hurt = Uint8Array.from([...bytes.subarray(0, index), ...top])
    const { table } = reading(hurt, [path, index, hurt.length])
    const all = await Promise.allSettled<unknown>([
      ...['', 'a', key(1), key(450), 'z'].map((name) => table.get(name)),
      table.range('', '\u{10ffff}'),
      table.sizeOf('', '\u{10ffff}'),
      table.prepare(['', key(450), 'z']),
      readWhole(hurt, index, path),
    ])
    const faults = all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    for (const fault of faults) expect(fault).toEqual(damaged)
    return faults.length
  }
  const length = index - pages
  expect(await askedOf(topOf([['k', length, pages]]))).toBe(0)
  // Pages without bytes, before and behind the one that there is.
  for (const empty of [
    [
      ['', 0, 0],
      ['k', length, pages],
    ],
    [
      ['k', length, pages],
      ['kez', 0, 0],
    ],
  ] as const)
    expect(await askedOf(topOf(empty))).toBe(9)
  // A page of keys of which none is as small as the top says.
  expect(await askedOf(topOf([['', length, pages]]))).toBeGreaterThan(0)

  const anyCut = fc.constantFrom(0, 0.5, 1, 1)
  const anyPages = fc.tuple(fc.uniqueArray(anyKey, { minLength: 1, maxLength: 3 }), anyCut, anyCut)
  await fc.assert(
    fc.asyncProperty(anyPages, async ([names, cut, leaf]) => {
      const [one, other] = [Math.floor(cut * length), Math.floor(leaf * pages)]
      const lengths = [
        [one, other],
        [length - one, pages - other],
        [0, 0],
      ] as const
      await askedOf(topOf(names.map((name, i) => [name, ...lengths[i]!])))
    }),
  )
})

test('a file that is cut short, or whose index is said to be elsewhere, is damaged', async () => {
  const { bytes, file } = tableOf(many.slice(0, 900))
  const [path, index, size] = file
  for (const [hurt, where] of [
    [bytes.slice(0, -1), file],
    [bytes.slice(100), [path, index - 100, size - 100]],
    [bytes, [path, index - 1, size]],
    [bytes, [path, 0, size]],
    [bytes, [path, size, size]],
    [bytes, [path, Number.NaN, size]],
  ] as const) {
    const all = reading(hurt, where).table.range('', '\u{10ffff}')
    await expect(all).rejects.toEqual(new ArchiveFault('damaged', path))
  }
})

test('what could not be read is read when it is asked again', async () => {
  const { bytes, file } = tableOf(many)
  let failing = true
  const table = openTable(async (_, start, end) => {
    if (failing) throw new Error('offline')
    return bytes.slice(start, end)
  }, file)
  await expect(table.get(key(1))).rejects.toThrow('offline')
  failing = false
  expect(await table.get(key(1))).toEqual(bytesOf('v1'))
  failing = true
  await expect(table.get(key(9_000))).rejects.toThrow('offline')
  failing = false
  expect(await table.get(key(9_000))).toEqual(bytesOf(`v${9_000 ** 2}`))
})

test('a table of nothing has nothing', async () => {
  const { table } = tableOf([])
  expect(await table.get('a')).toBeNull()
  expect(await table.range('', 'z')).toEqual([])
  expect(await table.sizeOf('', 'z')).toBe(0)
})
