const LETTER = /[\p{L}\p{N}]/u

/** By UTF-16 code: 1 is none, 2 is one, 0 not asked yet. */
const KNOWN = new Uint8Array(0x10000)

/** Whether a letter or digit begins at an offset. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const known = KNOWN[code]!
  if (known > 0) return known === 2
  const isLetter = LETTER.test(String.fromCodePoint(text.codePointAt(at)!))
  // One of two units does not tell what they are together.
  if (code < 0xd800 || code > 0xdfff) KNOWN[code] = isLetter ? 2 : 1
  return isLetter
}

/** Whether a letter or digit stands from `from` on and before `to`. */
export function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLetterAt(text, at)) return true
  return false
}
