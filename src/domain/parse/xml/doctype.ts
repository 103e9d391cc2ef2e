import { doctypeSpan } from '../../text/doctype-span.ts'

/** A document type at the beginning of XML. */
export interface Doctype {
  /** The offset behind it. */
  readonly end: number
  /** Names of characters and words that are declared in it, each with its value, resolved. */
  readonly entities: ReadonlyMap<string, string>
  /** Values of attributes that need not be written, by elements as written and attributes without a prefix; not resolved. */
  readonly defaults: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/**
 * UTF-16 units in which declarations are looked for, and that all declared names together may stand for; and how deep
 * one may stand in another.
 */
const MOST_UNITS = 100_000
const DEEPEST = 20

/** Of what stands outside all up to its end is taken, wherever that is: so nothing in it is looked at again. */
const ENTITY =
  /<!ENTITY\s+(%\s+)?([\p{L}_:][\p{L}\p{N}._:-]*)\s+(?:(SYSTEM|PUBLIC)\s[^>]*|(?:"([^"]*)"|'([^']*)')\s*>)/gu

/** A comment, also one that does not end. */
const COMMENT = /<!--(?:.*?-->|.*$)/gs

/** No value has a `<`, so that no declaration is looked for beyond the next. */
const ATTLIST = /<!ATTLIST\s+([\p{L}_:][\p{L}\p{N}._:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gu
const ATTRIBUTE =
  /(?<![\p{L}\p{N}._:-])([\p{L}_:][\p{L}\p{N}._:-]*)\s+(?:NOTATION\s*)?(?:\([^()]*\)|[A-Z]+)\s+(?:#REQUIRED|#IMPLIED|(?:#FIXED\s+)?(?:"([^"]*)"|'([^']*)'))/gu

/** The first declaration of an attribute counts. */
function defaultsIn(declarations: string): Doctype['defaults'] {
  const elements = new Map<string, Map<string, string>>()
  const declared = new Set<string>()
  for (const [, element = '', attributes = ''] of declarations.matchAll(ATTLIST))
    for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
      const key = `${element} ${name}`
      if (declared.has(key)) continue
      declared.add(key)
      const value = double ?? single
      if (value === undefined || name.startsWith('xmlns')) continue
      const values = elements.get(element) ?? new Map<string, string>()
      values.set(name.slice(name.indexOf(':') + 1), value)
      elements.set(element, values)
    }
  return elements
}

/**
 * Reads the document type that begins at `at`. What it declares inside is read; a file that it names outside is
 * never fetched, and a name that stands for one is not declared here, like one whose value has markup, stands in
 * itself, grows beyond all measure or is declared behind all measure. Null if it does not end.
 */
export function readDoctype(xml: string, at: number): Doctype | null {
  const span = doctypeSpan(xml, at)
  if (!span) return null
  const { inside, end } = span
  if (!inside) return { end, entities: new Map(), defaults: new Map() }
  const declared = new Map<string, string>()
  const declarations = xml
    .slice(inside.start, Math.min(inside.end, inside.start + MOST_UNITS))
    .replace(COMMENT, ' ')
  // The first declaration counts.
  for (const [, parameter, name = '', outside, double, single] of declarations.matchAll(ENTITY))
    if (!parameter && !outside && !declared.has(name)) declared.set(name, double ?? single ?? '')
  return { end, entities: resolved(declared), defaults: defaultsIn(declarations) }
}

const REFERENCE = /&([\p{L}_:][\p{L}\p{N}._:-]*);/gu

function resolved(declared: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  let units = 0
  const wordsFor = (name: string, depth: number): string | null => {
    const known = values.get(name)
    if (known !== undefined) return known
    const value = declared.get(name)
    if (value === undefined || depth > DEEPEST || value.includes('<')) return null
    let whole: string | null = ''
    let last = 0
    for (const reference of value.matchAll(REFERENCE)) {
      const inner = declared.has(reference[1]!) ? wordsFor(reference[1]!, depth + 1) : reference[0]
      if (inner === null || units + whole.length + inner.length > MOST_UNITS) return null
      whole += value.slice(last, reference.index) + inner
      last = reference.index + reference[0].length
    }
    whole += value.slice(last)
    units += whole.length
    if (units > MOST_UNITS) return null
    values.set(name, whole)
    return whole
  }
  for (const name of declared.keys()) wordsFor(name, 0)
  return values
}
