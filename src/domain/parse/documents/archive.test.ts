import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from '../../text/crc32.ts'
import { MOST_LINES } from '../../text/limits.ts'
import { allow } from './allowance.ts'
import { openArchive } from './archive.ts'
import { zip } from './docx.fixture.ts'

const MEGABYTE = 1 << 20
const words = (text: string) => new TextEncoder().encode(text)

/** A stored archive of one file, turned into one that is packed in another way. */
function packed(text: string, { size = text.length, method = 8, flags = 0, comment = '' } = {}) {
  const data = deflateRawSync(words(text))
  const archive = zip({ 'a.xml': data })
  const view = new DataView(archive.buffer)
  const directory = archive.length - 22 - 46 - 5
  for (const [header, shift] of [
    [0, 0],
    [directory, 2],
  ] as const) {
    view.setUint16(header + 6 + shift, flags, true)
    view.setUint16(header + 8 + shift, method, true)
    view.setUint32(header + 14 + shift, crc32(words(text)), true)
    view.setUint32(header + 22 + shift, size, true)
  }
  view.setUint16(archive.length - 2, comment.length, true)
  return new Uint8Array([...archive, ...words(comment)])
}

test('the check sum is the one that zip uses', () => {
  expect(crc32(words('123456789'))).toBe(0xcbf43926)
})

test('gives what was put in, by paths in any case and with either slash', async () => {
  const name = fc.stringMatching(/^[a-z]{1,8}$/)
  const content = fc.uint8Array({ maxLength: 300 })
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, content, { noNullPrototype: true }), async (files) => {
      const entries = Object.entries(files)
      if (entries.length === 0) return
      const paths = entries.map(([path, bytes]) => [`Word\\${path}`, bytes] as const)
      const archive = openArchive(zip(Object.fromEntries(paths)), allow(MEGABYTE))
      for (const [path, bytes] of entries) {
        const read = await archive.read(`word/${path.toUpperCase()}`)
        expect([...(read ?? [])]).toEqual([...bytes])
      }
      expect(await archive.read('none')).toBeNull()
    }),
    { numRuns: 50 },
  )
})

test('inflates, with a comment after the directory as well', async () => {
  const text = 'The pump is old. '.repeat(500)
  for (const comment of ['', 'made by hand']) {
    const read = await openArchive(packed(text, { comment }), allow(MEGABYTE)).read('a.xml')
    expect(new TextDecoder().decode(read ?? undefined)).toBe(text)
  }
})

test.each([
  ['less than it says', { size: 20_000 }],
  ['more than it says', { size: 10 }],
  ['a packing that is not known', { method: 99 }],
])('%s is damage, and says where', async (_, how) => {
  const archive = openArchive(packed('The pump is old. '.repeat(500), how), allow(MEGABYTE))
  await expect(archive.read('a.xml')).rejects.toMatchObject({
    failure: { code: 'document', why: 'damaged', part: 'a.xml' },
  })
})

test('a byte that changed is damage', async () => {
  const bytes = zip({ 'a.xml': 'Ann: yes' })
  bytes[bytes.findIndex((_, at) => String.fromCharCode(...bytes.slice(at, at + 3)) === 'Ann')] =
    65 + 8
  await expect(openArchive(bytes, allow(MEGABYTE)).read('a.xml')).rejects.toMatchObject({
    failure: { code: 'document', why: 'damaged', part: 'a.xml' },
  })
})

test('an archive with a password is said to have one', async () => {
  await expect(
    openArchive(packed('a', { flags: 1 }), allow(MEGABYTE)).read('a.xml'),
  ).rejects.toMatchObject({ failure: { code: 'document', why: 'password' } })
})

test('what would be too large is refused before it is inflated, all files together', async () => {
  const bomb = packed('a', { size: 4_000_000_000 })
  await expect(openArchive(bomb, allow(MEGABYTE)).read('a.xml')).rejects.toMatchObject({
    failure: { code: 'too-large', bytes: 4_000_000_000, limit: MEGABYTE, unpacked: true },
  })
  const two = openArchive(zip({ a: 'x'.repeat(6000), b: 'y'.repeat(6000) }), allow(10_000))
  expect(await two.read('a')).toHaveLength(6000)
  await expect(two.read('b')).rejects.toMatchObject({ failure: { code: 'too-large' } })
})

test('each piece is heard as it comes, and hearing can end the reading', async () => {
  const text = 'The pump is old. '.repeat(500_000)
  for (const archive of [packed(text), zip({ 'a.xml': text })]) {
    const heard: Uint8Array[] = []
    await openArchive(archive, allow(1e8)).read('a.xml', (piece) => heard.push(piece))
    expect(Buffer.concat(heard).toString()).toBe(text)
  }
  let pieces = 0
  const stopped = openArchive(packed(text), allow(1e8)).read('a.xml', () => {
    pieces++
    throw new Error('enough')
  })
  await expect(stopped).rejects.toThrow('enough')
  expect(pieces).toBe(1)
})

test('an allowance is of all lines together', () => {
  const allowance = allow(MEGABYTE)
  allowance.takeLines(MOST_LINES)
  expect(() => allowance.takeLines(1)).toThrow('too-many-lines')
})

test('no bytes make it throw anything but a fault of the document', async () => {
  const whole = zip({ 'a.xml': 'The pump is old.' })
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
  await fc.assert(
    fc.asyncProperty(fc.array(change), fc.nat(whole.length), async (changes, length) => {
      const bytes = whole.slice(0, length)
      for (const [at, value] of changes) if (at < length) bytes[at] = value
      try {
        await openArchive(bytes, allow(MEGABYTE)).read('a.xml')
      } catch (fault) {
        expect(fault).toHaveProperty('failure')
      }
    }),
  )
})
