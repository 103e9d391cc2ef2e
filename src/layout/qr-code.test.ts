import fc from 'fast-check'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrCode, qrSvg } from './qr-code.ts'

const address = fc
  .string({ unit: fc.constantFrom(...'abcdefghij-_.~%/?&=,0123456789'), maxLength: 780 })
  .map((rest) => `https://a.example/${rest}`)

test('what is dark is what a code of the address has dark, with four modules free around it', () => {
  fc.assert(
    fc.property(address, (text) => {
      const code = qrCode(text)!
      const bare = encode(text, { border: 0 })
      expect(code.size).toBe(bare.size + 8)
      const dark = Array.from(
        code.path.matchAll(/M(\d+) (\d+)h1v1h-1z/g),
        ([, x, y]) => `${x} ${y}`,
      )
      const expected = bare.data.flatMap((row, y) =>
        row.flatMap((isDark, x) => (isDark ? [`${x + 4} ${y + 4}`] : [])),
      )
      expect(dark).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})

test('a long address has no code', () => {
  expect(qrCode('a'.repeat(800))).not.toBeNull()
  expect(qrCode('a'.repeat(801))).toBeNull()
})

test('as a file it is dark on white', () => {
  const svg = qrSvg(qrCode('https://a.example/')!)
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="(\d+)" height="\1"/)
  expect(svg).toContain('fill="#fff"')
})
