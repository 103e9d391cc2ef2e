import { describe, expect, test } from 'vitest'
import { LAYOUTS, type LayoutExample } from './layouts.fixture.ts'
import { type Parsed, parseBytes } from './parse.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** UTF-16 with its mark, low byte first. */
function utf16(text: string): Uint8Array {
  const marked = `\ufeff${text}`
  const bytes = new Uint8Array(marked.length * 2)
  for (let i = 0; i < marked.length; i++) {
    bytes[2 * i] = marked.charCodeAt(i) & 0xff
    bytes[2 * i + 1] = marked.charCodeAt(i) >> 8
  }
  return bytes
}

const WAYS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': utf8,
  'UTF-8 with a byte-order mark': (text) => utf8(`\ufeff${text}`),
  'UTF-16': utf16,
  CRLF: (text) => utf8(text.replaceAll('\n', '\r\n')),
  CR: (text) => utf8(text.replaceAll('\n', '\r')),
}

function said(parsed: Parsed): LayoutExample['said'] {
  if (!parsed.ok) throw new Error(parsed.failure.code)
  const { speakers, points } = parsed.transcript
  const names = new Map(speakers.map(({ id, name }) => [id, Object.values(name)[0]!]))
  return points.map(({ speaker, text, time }) => {
    const words = Object.values(text)[0]!
    return time === undefined ? [names.get(speaker)!, words] : [names.get(speaker)!, words, time]
  })
}

describe.each(Object.entries(WAYS))('%s', (_, encode) => {
  test.each(LAYOUTS)('$from', async ({ name, text, said: expected }) => {
    expect(said(await parseBytes(encode(text), { name }))).toEqual(expected)
  })
})
