/**
 * The text that all offsets point into: the byte-order mark removed, CRLF and CR turned into LF,
 * nothing else touched.
 */
export function normaliseText(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  return text.slice(start).replace(/\r\n?/g, '\n')
}

/** SHA-256 of a text in UTF-8, as 64 lowercase hexadecimal digits. */
export async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
