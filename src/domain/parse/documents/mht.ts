/**
 * The HTML in a web archive (MHTML, RFC 2557) as bytes in its own encoding; null where it has none.
 * Programs that turn HTML into Word documents put it into them so.
 */
export function htmlInMht(bytes: Uint8Array): Uint8Array | null {
  // A character for each byte, whatever the encoding of the HTML in it.
  const text = new TextDecoder('latin1').decode(bytes)
  const boundary = /\bboundary="?([^"\r\n;]{1,100})/i.exec(text.slice(0, 4000))?.[1]
  if (boundary === undefined) return null
  for (const part of text.split(`--${boundary}`)) {
    const end = /\r?\n\r?\n/.exec(part.trimStart())
    if (!end) continue
    const head = part.trimStart().slice(0, end.index)
    if (!/^content-type:\s*(?:text\/html|application\/xhtml\+xml)/im.test(head)) continue
    const body = part.trimStart().slice(end.index + end[0].length)
    const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase()
    return toBytes(decoded(body, encoding))
  }
  return null
}

function decoded(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return fromBase64(body.replace(/\s/g, ''))
  if (encoding !== 'quoted-printable') return body
  return body
    .replace(/=\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function fromBase64(body: string): string {
  try {
    return atob(body)
  } catch {
    return ''
  }
}

/** TextDecoder reads what it calls Latin-1 as Windows-1252: these stand for the bytes 0x80 to 0x9f. */
const WINDOWS = new Map(
  Array.from({ length: 32 }, (_, i): [string, number] => [
    new TextDecoder('latin1').decode(Uint8Array.of(0x80 + i)),
    0x80 + i,
  ]),
)

const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => WINDOWS.get(sign) ?? sign.charCodeAt(0) & 255)
