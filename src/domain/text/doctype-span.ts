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
  const close = xml.indexOf(']', found.index)
  const end = close < 0 ? -1 : xml.indexOf('>', close)
  return end < 0 ? null : { inside: { start: found.index + 1, end: close }, end: end + 1 }
}
