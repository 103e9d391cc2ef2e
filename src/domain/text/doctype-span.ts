/** Where in XML the document type that begins at `at` has its declarations (`[…]`, if it has), and where it ends. */
export interface DoctypeSpan {
  readonly inside: { readonly start: number; readonly end: number } | null
  /** The offset behind it. */
  readonly end: number
}

/** The extent of a document type; null if it does not end. */
export function doctypeSpan(xml: string, at: number): DoctypeSpan | null {
  const next = /[[>]/g
  next.lastIndex = at
  const found = next.exec(xml)
  if (!found) return null
  if (found[0] === '>') return { inside: null, end: found.index + 1 }
  const close = closeOf(xml, found.index + 1)
  const end = close < 0 ? -1 : xml.indexOf('>', close)
  return end < 0 ? null : { inside: { start: found.index + 1, end: close }, end: end + 1 }
}

/** What may hold a `]` that ends nothing, by how it begins and how it ends. */
const HOLDERS = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['"', '"'],
  ["'", "'"],
] as const

/** Where the declarations end that begin at `from`; below 0 if they do not. */
function closeOf(xml: string, from: number): number {
  const next = /[\]<"']/g
  for (let at = from; ; ) {
    next.lastIndex = at
    const sign = next.exec(xml)
    if (!sign) return -1
    if (sign[0] === ']') return sign.index
    const holder = HOLDERS.find(([opens]) => xml.startsWith(opens, sign.index))
    if (!holder) at = sign.index + 1
    else {
      const [opens, closes] = holder
      const end = xml.indexOf(closes, sign.index + opens.length)
      if (end < 0) return -1
      at = end + closes.length
    }
  }
}
