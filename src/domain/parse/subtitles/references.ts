import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'

let resolved = ''
let length = 0
const decoder = new HtmlEntityDecoder((code, consumed) => {
  resolved += String.fromCodePoint(code)
  length = consumed
})

/** Marks of direction, which nobody sees: in a name they would make another one of it. */
const UNSEEN = /[\u200b\u200e\u200f\u00ad\ufeff]/g

/**
 * The character reference at the `&` at `at`, read as browsers do: all names of HTML, numbers, what
 * Windows-1252 has at 128 to 159, some without their semicolon. Its text is empty for a mark that
 * nobody sees. Null if it is none.
 */
export function readReference(
  text: string,
  at: number,
): { readonly text: string; readonly length: number } | null {
  resolved = ''
  length = 0
  decoder.startEntity(DecodingMode.Legacy)
  if (decoder.write(text, at + 1) < 0) decoder.end()
  return length === 0 ? null : { text: resolved.replace(UNSEEN, ''), length }
}

/** A text with its references resolved. */
export function resolveReferences(text: string): string {
  const pieces: string[] = []
  let from = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const reference = readReference(text, at)
    if (!reference) continue
    pieces.push(text.slice(from, at), reference.text)
    from = at + reference.length
    at = from - 1
  }
  return pieces.join('') + text.slice(from)
}
