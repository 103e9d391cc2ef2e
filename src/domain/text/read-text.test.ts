import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from './read-text.ts'
import { readUtf8 } from './read-utf8.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const anyText = fc.string({ unit: fc.constantFrom('\r', '\n', '\ufeff', '一', 'a', ' ', '🌊') })

test('bytes and what was pasted are the same text, and so are pieces of our own', () => {
  fc.assert(
    fc.property(anyText, fc.nat(9), (words, cut) => {
      const bytes = utf8(`词${words}`)
      const read = readText(bytes)
      expect(read).toMatchObject(readText(`词${words}`))
      expect(read).toMatchObject({ ok: true, encoding: 'utf-8' })
      if (read.ok) expect(readUtf8([bytes.subarray(0, cut), bytes.subarray(cut)])).toBe(read.text)
    }),
  )
})

test.each([
  ['empty', '\ufeff \r\n\t'],
  ['empty', ''],
  ['too-large', '词语词语词语词语词'],
])('%s is told alike of bytes and of what was pasted: %j', (code, text) => {
  const options = { limit: 8 }
  for (const input of [text, utf8(text)])
    expect(readText(input, options)).toMatchObject({ ok: false, failure: { code } })
})
