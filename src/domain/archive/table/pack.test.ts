import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from '../../text/crc32.ts'
import { ArchiveFault } from '../archive-fault.ts'
import { pack } from './pack.ts'
import { unpack } from './unpack.ts'

const even = new Uint8Array(10_000).fill(65)

test('what is packed is the same again, compressed where that helps', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      expect(await unpack(pack(bytes), 'a')).toEqual(bytes)
    }),
  )
  expect(pack(even).length).toBeLessThan(60)
  expect(await unpack(pack(even), 'a')).toEqual(even)
})

/** Bytes with a check sum that is right. */
function summed(content: readonly number[]): Uint8Array {
  const sum = crc32(Uint8Array.from(content))
  return Uint8Array.of(...content, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255)
}

test('hostile bytes whose sum is right are a fault, and take no memory', async () => {
  const [, , ...deflated] = pack(even).slice(0, -4)
  const fault = new ArchiveFault('damaged', 'a')
  for (const content of [
    [],
    // Less and more than there is, four gigabytes, a number without end, and no deflate.
    [...[0x8f, 0x4e], ...deflated],
    [...[0x91, 0x4e], ...deflated],
    [255, 255, 255, 255, 15, ...deflated],
    [255, 255, 255, 255, 255, 255],
    [9, 255, 255, 255],
  ])
    await expect(unpack(summed(content), 'a')).rejects.toEqual(fault)
  expect(await unpack(summed([...[0x90, 0x4e], ...deflated]), 'a')).toEqual(even)
})
