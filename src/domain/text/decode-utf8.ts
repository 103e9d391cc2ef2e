import type * as all from './decode.ts'

/** In place of `decode.ts` in a page that is one file: what it still reads is JSON, which is UTF-8. Never throws. */
export const decodeText: typeof all.decodeText = (bytes, { limit }) => {
  if (bytes.length > limit) {
    return { ok: false, failure: { code: 'too-large', bytes: bytes.length, limit } }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { ok: true, text, encoding: 'utf-8', isGuess: false }
  } catch {
    return { ok: false, failure: { code: 'binary' } }
  }
}
