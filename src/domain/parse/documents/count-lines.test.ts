import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineCounter } from './count-lines.ts'

const utf8 = (xml: string) => new TextEncoder().encode(xml)

test.each([
  ['<w:p><w:r><w:t>p</w:t></w:r></w:p>', 1],
  ['<p/><p a="1"/><p\n/>', 3],
  ['<w:tr><w:tc><w:p/></w:tc></w:tr>', 3],
  ['<w:br/><a:br w:type="page"/><w:cr/>', 3],
  ['<w:pPr><w:pStyle/></w:pPr><w:tcPr/><w:tbl/><w:page/>', 0],
  ['<w:t>w:p br</w:t>', 0],
])('%s begins %i lines', (xml, count) => {
  expect(lineCounter()(utf8(xml))).toBe(count)
  expect(lineCounter()(new Uint8Array(Buffer.from(xml, 'utf16le')))).toBe(count)
})

test('wherever the bytes are cut', () => {
  const part = fc.constantFrom('<w:p>', '</w:p>', '<w:br/>', '<w:tc ', 'w:val="a"/>', '水渠 ', '<p')
  fc.assert(
    fc.property(fc.array(part), fc.array(fc.nat(60)), (parts, cuts) => {
      const bytes = utf8(parts.join(''))
      const counter = lineCounter()
      let [sum, at] = [0, 0]
      for (const cut of [...cuts, bytes.length]) {
        sum += counter(bytes.subarray(at, at + cut))
        at += cut
      }
      expect(sum).toBe(lineCounter()(bytes))
    }),
  )
})
