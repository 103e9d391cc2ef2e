/** What XML 1.0 cannot hold at all, escaped or not: control characters and non-characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // As they are, a reader of XML would make spaces of them in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** What is to be looked at: most texts have nothing of it. A whole pair of surrogates is none. */
const UNUSUAL = /[&<>"'\p{Cc}\ud800-\udfff\ufffe\uffff]/u

/**
 * A text as it may stand in XML, SVG or HTML, between tags or in a quoted attribute. Control
 * characters are left out and halves of a surrogate pair replaced: no reader would take them.
 */
export function escapeMarkup(text: string): string {
  if (!UNUSUAL.test(text)) return text
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"'\t\n\r]/g, (sign) => ENTITIES[sign]!)
}
