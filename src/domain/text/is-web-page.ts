/** Whether a text is an HTML page: saved by its reader, or what a host sends for a wrong path. */
export const isWebPage = (text: string): boolean => /^\s*<(?:!doctype\s+html|html)\b/i.test(text)

/** The elements of a page that hold what it says. */
const OF_PAGES =
  /^(?:html|div|p|table|ul|ol|dl|h[1-6]|section|article|main|header|footer|nav|body|head|blockquote|pre|form|center|style|script|title)$/i
/** Those that subtitles have as well. */
const OF_TYPE = /^(?:b|i|u|em|strong|span|font|a)$/i

/** Whether an element of this name, with its prefix, is one of a page. */
export const isOfPages = (name: string): boolean => OF_PAGES.test(name.replace(/^.*:/, ''))

/** Whether a text is a piece of HTML: an element of a page with its end tag, and most lines begin with a tag. */
export function isPieceOfPage(head: string): boolean {
  const name = /^<([a-z][a-z\d]*)(?:\s[^<>]*)?>/i.exec(head)?.[1]
  if (name === undefined || !head.toLowerCase().includes(`</${name.toLowerCase()}>`)) return false
  const isOfPage = OF_PAGES.test(name) || (OF_TYPE.test(name) && /<(?:br|p|div)\b/i.test(head))
  const lines = head.split('\n').filter((line) => /\S/.test(line))
  return isOfPage && lines.filter((line) => /^\s*</.test(line)).length * 2 >= lines.length
}

/** Whether a text is a page or a mail in one file: its first lines are headers of MIME. */
export function isMime(head: string): boolean {
  const headers = head.split('\n\n', 1)[0] ?? ''
  return (
    /^[A-Za-z][A-Za-z-]*: ?\S/.test(headers) &&
    /^MIME-Version: ?1\.0/im.test(headers) &&
    /^Content-Type: ?[a-z]+\//im.test(headers)
  )
}

/** How the bytes of XML or of a page say that they are to be read; undefined where they do not begin like one, or say nothing. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  if (!/^\s*</.test(head)) return undefined
  const ofXml = /^\s*<\?xml\s[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  return ofXml ?? /<meta\s[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
}
