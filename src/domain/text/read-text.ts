import { type DecodeFailure, decodeText } from './decode.ts'
import type { Encoding } from './encodings.ts'
import { MOST_BYTES } from './limits.ts'
import { normaliseText } from './normalise.ts'

export type TextRead =
  | {
      readonly ok: true
      /** Normalised, and not blank. */
      readonly text: string
      /** Of bytes. */
      readonly encoding?: Encoding
      /** Whether nothing but the look of the text tells its encoding. */
      readonly isGuess?: boolean
    }
  | { readonly ok: false; readonly failure: DecodeFailure }

export interface ReadTextOptions {
  /** The most bytes that are read; {@link MOST_BYTES} unless said. */
  readonly limit?: number | undefined
  /** What a person said that it is; a byte-order mark goes before it. */
  readonly encoding?: Encoding | undefined
}

/**
 * The one door for text: the bytes of a file, or what was pasted, as the normalised text that all
 * offsets point into. Meetings, sources, annotations and what lies within documents come in by it; our
 * own transcripts, which are UTF-8, by `readUtf8`. Never throws.
 */
export function readText(input: Uint8Array | string, options: ReadTextOptions = {}): TextRead {
  const { limit = MOST_BYTES, encoding } = options
  const decoded =
    typeof input === 'string'
      ? ({ ok: true, text: input } as const)
      : decodeText(input, { limit, encoding })
  if (!decoded.ok) return decoded
  const text = normaliseText(decoded.text)
  const failure = unfitText(text, limit)
  return failure ? { ok: false, failure } : { ...decoded, text }
}

/** Why a normalised text is not read, however it came; null where it is. */
export function unfitText(text: string, limit: number): DecodeFailure | null {
  if (!/\S/.test(text)) return { code: 'empty' }
  // UTF-16 units are a lower bound of bytes; exact bytes were counted where there were bytes.
  return text.length > limit ? { code: 'too-large', bytes: text.length, limit } : null
}
