import { expect, test } from 'vitest'
import { decodeText } from './decode.ts'

const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  if (mark) units.unshift(0xfeff)
  return new Uint8Array(units.flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])))
}
const WORDS = '会上，甲说：先修路。\n乙说：2024年再修桥。\n'
/** 会上 in GB18030. */
const GB = new Uint8Array([0xbb, 0xe1, 0xc9, 0xcf])

test.each([
  ['utf-8', new TextEncoder().encode(WORDS), WORDS],
  ['utf-8', new TextEncoder().encode(`\ufeff${WORDS}`), WORDS],
  ['utf-16le', utf16(WORDS, true, true), WORDS],
  ['utf-16be', utf16(WORDS, false, true), WORDS],
  ['utf-16le', utf16(WORDS, true, false), WORDS],
  ['utf-16be', utf16(WORDS, false, false), WORDS],
  ['gb18030', GB, '会上'],
] as const)('reads %s', (encoding, bytes, text) => {
  expect(decodeText(bytes)).toEqual({ ok: true, text, encoding })
})

/** 會議紀錄。委員認為經費不足，應予補助。 */
const BIG5 = new Uint8Array([
  0xb7, 0x7c, 0xc4, 0xb3, 0xac, 0xf6, 0xbf, 0xfd, 0xa1, 0x43, 0xa9, 0x65, 0xad, 0xfb, 0xbb, 0x7b,
  0xac, 0xb0, 0xb8, 0x67, 0xb6, 0x4f, 0xa4, 0xa3, 0xa8, 0xac, 0xa1, 0x41, 0xc0, 0xb3, 0xa4, 0xa9,
  0xb8, 0xc9, 0xa7, 0x55, 0xa1, 0x43,
])

test.each([
  [new Uint8Array(), 'empty'],
  [new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), 'binary'],
  [new Uint8Array([1, 0, 2, 0, 0, 9, 200]), 'binary'],
  [new Uint8Array([1, 2, 3, 4, 5, 6]), 'binary'],
  [new Uint8Array([0x61, 0xff, 0xff, 0x61]), 'encoding'],
  [BIG5, 'encoding'],
  [new Uint8Array([0xef, 0xbb, 0xbf, 0xff, 0xff]), 'encoding'],
])('refuses %s as %s', (bytes, code) => {
  expect(decodeText(bytes)).toMatchObject({ ok: false, failure: { code } })
})

test('says how large a file may be, and where its encoding breaks', () => {
  expect(decodeText(new Uint8Array(11), 10)).toEqual({
    ok: false,
    failure: { code: 'too-large', bytes: 11, limit: 10 },
  })
  const broken = new Uint8Array([0x61, 0x62, 0xff, 0xff, 0x61])
  expect(decodeText(broken)).toEqual({ ok: false, failure: { code: 'encoding', offset: 2 } })
})
