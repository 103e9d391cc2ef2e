import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode.ts'
import { MUTATIONS, pond, pondText } from './pond.fixture.ts'
import { recogniseSource } from './recognise.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2 + 2)
  const view = new DataView(bytes.buffer)
  const marked = `\ufeff${text}`
  for (let i = 0; i < marked.length; i++) view.setUint16(2 * i, marked.charCodeAt(i), little)
  return bytes
}

describe('decoding', () => {
  test('UTF-8 with and without a mark, UTF-16 with one, any line ends', () => {
    const windows = pondText.replaceAll('\n', '\r\n')
    for (const bytes of [
      utf8(pondText),
      utf8(`\ufeff${windows}`),
      utf16(pondText, true),
      utf16(windows, false),
    ]) {
      expect(decodeText(bytes)).toEqual({ ok: true, text: pondText })
    }
  })

  test('GB18030', () => {
    const bytes = Uint8Array.of(0xcb, 0xae, 0xcc, 0xc1, 0xa3, 0xac, 0x0d, 0x0a, 0x31)
    expect(decodeText(bytes)).toEqual({ ok: true, text: '水塘，\n1' })
  })

  test.each([
    ['empty', new Uint8Array()],
    ['empty', utf8('\ufeff \n\n ')],
    ['not-text', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x08)],
    ['not-text', utf8('%PDF-1.7 …')],
    ['not-text', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['too-large', new Uint8Array(20_000_001)],
  ])('%s is said', (reason, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, reason })
  })

  test('no bytes make it throw', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void decodeText(bytes)))
  })
})

describe('recognising', () => {
  const recognise = async (text: string) => {
    const result = await recogniseSource(pond, text)
    return result.ok ? result.source.likeness.how : result.reason
  }

  test('the very text', async () => {
    expect(await recognise(pondText)).toBe('exact')
  })

  test.each(['wide marks', 'indented, with empty lines'])('%s can be undone', async (what) => {
    const result = await recogniseSource(pond, MUTATIONS[what]!(pondText))
    expect(result).toMatchObject({ ok: true, source: { likeness: { how: 'restored' } } })
    if (result.ok) expect(result.source.text).toBe(pondText)
  })

  test.each(['no white space', 'the first line less', 'straight quotation marks'])(
    '%s is near',
    async (what) => {
      expect(await recognise(MUTATIONS[what]!(pondText))).toBe('near')
    },
  )

  test('something else', async () => {
    expect(await recognise('别的')).toBe('length')
    expect(await recognise('字'.repeat(pondText.length))).toBe('words')
  })
})
