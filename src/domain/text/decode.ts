import { decodeAs, type Encoding, isOlder } from './encodings.ts'
import { type FileKind, fileKindOf } from './file-kinds.ts'
import { type Candidate, guessEncoding, hasUnread } from './guess-encoding.ts'

/** Why bytes are no text. */
export type DecodeFailure =
  | { readonly code: 'empty' }
  /**
   * Without `bytes` it is not known how many there are beyond the limit. `unpacked`: not the file itself
   * is too large but what it holds.
   */
  | {
      readonly code: 'too-large'
      readonly bytes?: number
      readonly limit: number
      readonly unpacked?: boolean
    }
  /** A file of another kind. */
  | { readonly code: 'foreign'; readonly kind: FileKind }
  /** No text, and of no kind that is known here. */
  | { readonly code: 'binary' }
  /** `encoding`, or none that is known here, reads it; `offset` in bytes is where UTF-8 breaks. */
  | { readonly code: 'encoding'; readonly offset: number; readonly encoding?: Encoding }
  /** The encoding is not certain: ask which of these it is. */
  | { readonly code: 'needs-encoding'; readonly candidates: readonly Candidate[] }

export type Decoded =
  | {
      readonly ok: true
      readonly text: string
      readonly encoding: Encoding
      /** Whether nothing but the look of the text tells its encoding. */
      readonly isGuess: boolean
    }
  | { readonly ok: false; readonly failure: DecodeFailure }

export interface DecodeOptions {
  /** The most bytes that are read. */
  readonly limit: number
  /** What a person said that it is; a byte-order mark goes before it. */
  readonly encoding?: Encoding | undefined
}

/** Bytes, or UTF-16 units: enough to tell by what a file is. */
const SAMPLE = 64 * 1024

/**
 * The text in some bytes, for `readText`: by byte-order mark, else
 * as it is said to be, else strict UTF-8, else UTF-16 by where its zero bytes lie, else as its
 * characters look in the encodings of older systems. Keeps the byte-order mark out; a NUL is read as
 * U+FFFD, as in WebVTT. Never throws.
 */
export function decodeText(bytes: Uint8Array, { limit, encoding }: DecodeOptions): Decoded {
  if (bytes.length === 0) return failed({ code: 'empty' })
  if (bytes.length > limit) return failed({ code: 'too-large', bytes: bytes.length, limit })
  const marked = byMark(bytes)
  const kind = marked ? null : fileKindOf(bytes)
  if (kind) return failed({ code: 'foreign', kind })
  const said = marked ?? encoding
  if (said) return decodeSaid(bytes, said)
  const wide = byZeros(bytes)
  const text = decodeAs(bytes, wide ?? 'utf-8')
  if (text !== null)
    return isBinary(text) ? failed({ code: 'binary' }) : read(text, wide ?? 'utf-8')
  if (isBinary(new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE)))) {
    return failed({ code: 'binary' })
  }
  return decodeOlder(bytes)
}

const failed = (failure: DecodeFailure): Decoded => ({ ok: false, failure })

const read = (text: string, encoding: Encoding, isGuess = false): Decoded => ({
  ok: true,
  text: text.replaceAll('\0', '\ufffd'),
  encoding,
  isGuess,
})

/**
 * The text of bytes that say by a byte-order mark what they are in, else in UTF-8, as XML of Office is;
 * U+FFFD for what is broken. The mark is left out, unless `ignoreBOM` takes it for a sign of the text.
 */
export const decodeMarked = (bytes: Uint8Array, options?: TextDecoderOptions): string =>
  new TextDecoder(byMark(bytes) ?? 'utf-8', options).decode(bytes)

function byMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function decodeSaid(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = decodeAs(bytes, encoding)
  if (text === null || (isOlder(encoding) && hasUnread(text, encoding))) {
    return failed({ code: 'encoding', offset: firstBadByte(bytes), encoding })
  }
  return isBinary(text) ? failed({ code: 'binary' }) : read(text, encoding)
}

function decodeOlder(bytes: Uint8Array): Decoded {
  const broken = failed({ code: 'encoding', offset: firstBadByte(bytes) })
  if (isNearlyUtf8(bytes)) return broken
  const guess = guessEncoding(bytes)
  if (guess.is === 'none') return broken
  if (guess.is === 'doubtful')
    return failed({ code: 'needs-encoding', candidates: guess.candidates })
  const text = decodeAs(bytes, guess.encoding)
  return text === null ? broken : read(text, guess.encoding, true)
}

/**
 * UTF-8 with damage in it: what an older encoding makes of it would be nonsense. In the older ones
 * hardly a character happens to be UTF-8.
 */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 1 << 20))
  let good = 0
  let bad = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) bad++
    else if (unit > 0x7f) good++
  }
  return good > 2 * bad
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

/**
 * Control characters by what they are: those that texts really have (a NUL or two, CHAT's U+0015,
 * Word's vertical tab and soft hyphens, the U+001A that ended files) against those that come in numbers
 * in what is none: backspaces, escapes, zeros.
 */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  let found = 0
  for (let i = 0; i < sample.length; i++) if (isOfMachines(sample.charCodeAt(i))) found++
  return found > 2 && found > sample.length / 100
}

const OF_TEXTS = new Set([9, 10, 11, 12, 13, 0x15, 0x1a, 0x1e, 0x1f])
const isOfMachines = (unit: number) => unit < 32 && !OF_TEXTS.has(unit)

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
