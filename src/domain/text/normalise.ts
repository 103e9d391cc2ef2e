/**
 * The text that all offsets point into: the byte-order mark removed, CRLF and CR turned into LF,
 * nothing else touched.
 */
export function normaliseText(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  return text.slice(start).replace(/\r\n?/g, '\n')
}
