import { type Encoding, encodingNamed } from '../../text/encodings.ts'

/** How deep parts of a mail may stand in each other. */
const DEEPEST = 5

/** A part of a mail or a web archive. */
export interface MimePart {
  readonly bytes: Uint8Array
  /** The encoding that the mail says it is in; null where it says none that is known. */
  readonly encoding: Encoding | null
}

/**
 * The first page in a web archive (MHTML, RFC 2557) or a mail; null where it has none. Programs that turn HTML into Word
 * documents put it into them so.
 */
export const htmlInMime = (bytes: Uint8Array): MimePart | null => partOf(asText(bytes), HTML, 0)

/** The first plain text in a mail, likewise. */
export const textInMime = (bytes: Uint8Array): MimePart | null => partOf(asText(bytes), PLAIN, 0)

/** A character for each byte, whatever the encoding of what is in it. */
const asText = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

const HTML = /^(?:text\/html|application\/xhtml\+xml)/i
const PLAIN = /^text\/plain/i

function partOf(whole: string, kind: RegExp, depth: number): MimePart | null {
  const text = whole.trimStart()
  const end = /\r?\n\r?\n/.exec(text)
  if (!end) return null
  const head = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ')
  const body = text.slice(end.index + end[0].length)
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)`, 'im').exec(head)?.[1] ?? ''
  const type = header('content-type')
  if (/^multipart\//i.test(type)) {
    const boundary = /\bboundary="?([^"\r\n;]{1,100})/i.exec(type)?.[1]
    if (boundary === undefined || depth >= DEEPEST) return null
    for (const part of body.split(`--${boundary}`).slice(1)) {
      const found = partOf(part, kind, depth + 1)
      if (found) return found
    }
    return null
  }
  if (!kind.test(type) || /^attachment/i.test(header('content-disposition'))) return null
  const charset = /\bcharset="?([\w-]+)/i.exec(type)?.[1] ?? ''
  return {
    bytes: toBytes(decoded(body, header('content-transfer-encoding').trim().toLowerCase())),
    encoding: encodingNamed(charset),
  }
}

function decoded(body: string, encoding: string): string {
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
