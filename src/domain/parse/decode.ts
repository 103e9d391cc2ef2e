import { MOST_BYTES, type ParseFailure } from './failure.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly failure: ParseFailure }

const SIGNATURES = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'office', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'gzip', bytes: [0x1f, 0x8b] },
] as const

/** Enough to tell an encoding by; statistics over more change nothing. */
const SAMPLE = 64 * 1024

/**
 * The text in some bytes: by byte-order mark, else strict UTF-8, else UTF-16 by where its zero or
 * row bytes lie, else GB18030. Keeps the byte-order mark out. Refuses what is binary or too large.
 */
export function decodeText(bytes: Uint8Array, limit = MOST_BYTES): Decoded {
  if (bytes.length === 0) return failed({ code: 'empty' })
  if (bytes.length > limit) return failed({ code: 'too-large', bytes: bytes.length, limit })
  const marked = byMark(bytes)
  if (marked) return read(bytes, marked) ?? failed({ code: 'encoding', offset: 0 })
  const kind = SIGNATURES.find(({ bytes: sign }) =>
    sign.every((byte, i) => bytes[i] === byte),
  )?.kind
  if (kind) return failed({ code: 'binary', kind })
  const wide = byZeros(bytes)
  if (wide) return read(bytes, wide) ?? failed({ code: 'binary' })
  if (bytes.subarray(0, SAMPLE).includes(0)) return failed({ code: 'binary' })
  const text = read(bytes, 'utf-8') ?? read(bytes, 'gb18030')
  if (!text) return failed({ code: 'encoding', offset: firstBadByte(bytes) })
  if (!text.ok || !controlled(text.text)) return text
  // Text in an encoding that GB18030 takes for its own has odd characters, but no control bytes.
  return isBinary(bytes)
    ? failed({ code: 'binary' })
    : failed({ code: 'encoding', offset: firstBadByte(bytes) })
}

const failed = (failure: ParseFailure): Decoded => ({ ok: false, failure })

function byMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function read(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return null
  }
}

/**
 * UTF-16 without its mark: line ends and digits give zero bytes on one side only, and Chinese has
 * most of its high bytes between 4E and 9F.
 */
function byZeros(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (bytes.length % 2 !== 0 || !sample.includes(0)) return null
  const high = [0, 0]
  const zero = [0, 0]
  for (const [i, byte] of sample.entries()) {
    if (byte === 0) zero[i % 2]!++
    if (byte === 0 || (byte >= 0x4e && byte <= 0x9f) || byte === 0x30 || byte === 0xff)
      high[i % 2]!++
  }
  const pairs = sample.length / 2
  if (zero[0] === 0 && high[1]! > pairs * 0.8) return 'utf-16le'
  if (zero[1] === 0 && high[0]! > pairs * 0.8) return 'utf-16be'
  return null
}

/** Control characters other than white space: GB18030 reads nearly any bytes, a person does not. */
function controlled(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  let found = 0
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i)
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) || unit === 0xfffd)
      found++
    if (unit >= 0xe000 && unit <= 0xf8ff) found++
  }
  return found > sample.length / 50
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  return sample.filter((byte) => byte < 32 && !WHITE.has(byte)).length > sample.length / 50
}

const WHITE = new Set([9, 10, 12, 13])

/** Where strict UTF-8 first fails, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    const decoder = new TextDecoder('utf-8', { fatal: true })
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return good
}
