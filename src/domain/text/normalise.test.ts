import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint } from './fingerprint.ts'
import { normaliseText } from './normalise.ts'

test('the byte-order mark goes, line ends become LF, nothing else changes', () => {
  expect(normaliseText('\uFEFF一\r\n二\r三\n')).toBe('一\n二\n三\n')
  expect(normaliseText('　，,\uFEFF ')).toBe('　，,\uFEFF ')
})

test('normalising again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\r', '\n', '一', 'a', ' ') }), (text) => {
      const once = normaliseText(text)
      expect(once).not.toContain('\r')
      expect(normaliseText(once)).toBe(once)
    }),
  )
})

test('the fingerprint is SHA-256 of the UTF-8 bytes', async () => {
  const text = '宁波 🌊'
  const expected = createHash('sha256').update(text, 'utf8').digest('hex')
  expect(await fingerprint(text)).toBe(expected)
})
