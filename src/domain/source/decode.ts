import { normaliseText } from '../normalise.ts'

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 20_000_000

/** Why bytes are no text. */
export type NoText = 'too-large' | 'empty' | 'not-text'

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: NoText }

/**
 * Reads bytes as a normalised text: UTF-16 where a byte-order mark says so, else UTF-8, else
 * GB18030, in which older Chinese systems save. Never throws.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_BYTES) return { ok: false, reason: 'too-large' }
  const decoded = firstThatFits(bytes)
  if (decoded === null) return { ok: false, reason: 'not-text' }
  const text = normaliseText(decoded)
  if (text.trim() === '') return { ok: false, reason: 'empty' }
  return NEVER_IN_TEXT.test(text) ? { ok: false, reason: 'not-text' } : { ok: true, text }
}

/** Control characters that are no white space, and what Unicode has set aside as no character. */
const NEVER_IN_TEXT = /(?!\s)\p{Cc}|\p{Noncharacter_Code_Point}|^%PDF-/u

function firstThatFits(bytes: Uint8Array): string | null {
  for (const encoding of encodingsOf(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // The next one may fit.
    }
  }
  return null
}

function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le']
  if (first === 0xfe && second === 0xff) return ['utf-16be']
  return ['utf-8', 'gb18030']
}
