import { decodeAs, OLDER, type Older } from './encodings.ts'
import { likelihood } from './likelihood.ts'

/** An encoding that a text may be in, and a short piece of the text read in it. */
export interface Candidate {
  readonly encoding: Older
  readonly sample: string
}

export type Guess =
  | { readonly is: 'certain'; readonly encoding: Older }
  /** Likeliest first. */
  | { readonly is: 'doubtful'; readonly candidates: readonly Candidate[] }
  | { readonly is: 'none' }

/** Bytes of lines with something beyond ASCII in them: more tell no more. */
const EVIDENCE = 64 * 1024
/** Bytes of a line before the first that is not ASCII: a name or a word, not a page of it. */
const BEFORE = 200
/** UTF-16 units. */
const SAMPLE = 160

/** The bits by which the likeliest has to lead: some, and some more for each character. */
const LEAD = 8
const LEAD_EACH = 1.25
/** A reading that is so many bits for each character behind the likeliest is not worth showing. */
const FAR = 4

/**
 * The encoding of bytes that are neither UTF-8 nor UTF-16. All lines that tell something are decoded
 * strictly in every candidate; each reading costs what its characters are surprising in a text of that
 * writing. The likeliest is certain if it looks like such a text and leads clearly; else those that are
 * near it are for a person to choose from.
 */
export function guessEncoding(bytes: Uint8Array): Guess {
  const evidence = linesBeyondAscii(bytes)
  const isCut = evidence.length < bytes.length
  const readings = OLDER.flatMap((encoding) => {
    const text = decodeAs(evidence, encoding, isCut)
    return text === null || hasUnread(text, encoding)
      ? []
      : [{ encoding, text, ...likelihood(text, encoding) }]
  }).sort((a, b) => a.bits - b.bits)
  // What the rest of a large file rules out is no reading of it.
  const left = readings.filter(({ encoding }) => !isCut || decodeAs(bytes, encoding) !== null)
  const [best] = left
  if (!best) return { is: 'none' }
  const near = left.filter(
    ({ bits, isNonsense }) => !isNonsense && bits - best.bits <= FAR * best.signs + LEAD,
  )
  const lead = (near[1]?.bits ?? Number.POSITIVE_INFINITY) - best.bits
  const isClear = near[0] === best && lead >= LEAD + LEAD_EACH * best.signs
  if (isClear && best.isPlausible && !hasPrivate(best.text)) {
    return { is: 'certain', encoding: best.encoding }
  }
  if (near.length === 0) return { is: 'none' }
  const candidates = near.map(({ encoding, text }) => ({ encoding, sample: sampleOf(text) }))
  return { is: 'doubtful', candidates }
}

/**
 * Whether a text has characters that nobody wrote: controls and non-characters, and private-use ones,
 * which decoders leave for what their tables lack (Node's of Big5 those of Hong Kong); only GB18030 has
 * some of its own.
 */
export const hasUnread = (text: string, encoding: Older): boolean =>
  NEVER.test(text) || (encoding !== 'gb18030' && hasPrivate(text))

const NEVER = /[\x80-\x9f\ufffd\ufdd0-\ufdef\ufffe\uffff]/
const hasPrivate = (text: string) => /\p{Co}/u.test(text)

/**
 * The lines that have a byte beyond ASCII, as far as there is room for them; a line end is one byte in
 * all these encodings.
 */
function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= EVIDENCE) return bytes
  const kept = new Uint8Array(EVIDENCE)
  let length = 0
  let start = 0
  let isAscii = true
  for (let at = 0; at < bytes.length && length < EVIDENCE; at++) {
    const byte = bytes[at]!
    if (byte > 0x7f && isAscii) {
      isAscii = false
      start = Math.max(start, at - BEFORE)
    }
    const isLong = at + 1 - start >= EVIDENCE - length
    if (byte !== 10 && byte !== 13 && at + 1 < bytes.length && (isAscii || !isLong)) continue
    if (!isAscii) {
      const line = bytes.subarray(start, Math.min(at + 1, start + EVIDENCE - length))
      kept.set(line, length)
      length += line.length
    }
    start = at + 1
    isAscii = true
  }
  return kept.subarray(0, length)
}

/** The lines that are not all ASCII, as far as there is room. */
function sampleOf(text: string): string {
  const lines = text.split(/[\r\n]+/).filter((line) => /\P{ASCII}/u.test(line))
  const sample = lines.join('\n')
  const at = Math.max(0, sample.search(/\P{ASCII}/u) - 30)
  return sample.length <= SAMPLE ? sample : sample.slice(at, at + SAMPLE)
}
