import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { fingerprint } from './fingerprint.ts'

afterEach(() => vi.unstubAllGlobals())

test('is SHA-256 of the text in UTF-8', async () => {
  // The digest of nothing, as FIPS 180 has it.
  expect(await fingerprint('')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
})

test('is the same on a page that did not come over https', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      vi.unstubAllGlobals()
      const own = await fingerprint(text)
      vi.stubGlobal('crypto', {})
      expect(await fingerprint(text)).toBe(own)
    }),
  )
})
