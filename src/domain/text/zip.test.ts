import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allow } from '../parse/documents/allowance.ts'
import { openArchive } from '../parse/documents/archive.ts'
import { zipPieces } from './zip.ts'

const path = fc.stringMatching(/^[a-z][a-z\d/._-]{0,20}$/).map((one) => `会议/${one}`)
const files = fc.dictionary(path, fc.uint8Array({ maxLength: 100 }), { maxKeys: 12 })

test('an archive is read back as it was put in, by the reader of documents', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (given) => {
      const entries = Object.entries(given).map(([path, bytes]) => ({
        path,
        bytes: Uint8Array.from(bytes),
      }))
      const archive = openArchive(
        Uint8Array.from(Buffer.concat([...zipPieces(entries)])),
        allow(10_000_000),
      )
      // What checks each of them against its sum.
      for (const { path, bytes } of entries) expect(await archive.read(path)).toEqual(bytes)
      expect(archive.has('会议/none at all')).toBe(false)
    }),
  )
})
