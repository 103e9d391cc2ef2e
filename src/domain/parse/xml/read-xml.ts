import { signFrom80 } from '../../text/encodings.ts'
import { type Doctype, readDoctype } from './doctype.ts'

/** Reads XML from the first tag to the last, a step at a time, in linear time. */
export interface XmlReader {
  /** Goes on to the next tag or text; `end` after the root has closed. Throws an {@link XmlFault}. */
  next(): 'open' | 'close' | 'text' | 'end'
  /** The name of the element that was opened or closed, without its prefix. */
  readonly name: string
  /** The text that was reached, its character references resolved. */
  readonly text: string
  /** Where the start tag that was reached begins, in UTF-16 units. */
  readonly offset: number
  /** An attribute of the element that was opened, or what is declared to stand for it, by its name without a prefix. */
  attribute(name: string): string | undefined
  /** The text of the element that was just opened and of all in it; goes past its end. */
  content(): string
  /** Goes past the end of the innermost element that is open: the one just opened, if one was. */
  skip(): void
}

/** XML that is not well formed; `offset` in UTF-16 units. */
export class XmlFault extends Error {
  readonly offset: number

  constructor(offset: number) {
    super(`XML is not well formed at ${offset}`)
    this.offset = offset
  }
}

export interface XmlOptions {
  /**
   * Whether a document type may stand at the beginning, whose own names for words are then resolved. Without it
   * one is refused: Office documents must have none.
   */
  readonly doctype?: boolean
}

/**
 * The reader of all XML here. Names lose their prefixes: which prefix stands for which namespace is up to
 * the program that wrote it, and the local names that matter are unambiguous in the formats that are read.
 */
export function readXml(xml: string, { doctype = false }: XmlOptions = {}): XmlReader {
  const open: string[] = []
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  let name = ''
  let text = ''
  let attributes = ''
  let offset = 0
  let closes = false
  let whole = ''
  let defaults: Doctype['defaults'] | undefined
  const fail = (): never => {
    throw new XmlFault(at)
  }
  const { resolve, declare } = resolver(fail)
  const close = () => {
    name = localName(open.pop()!)
    closes = false
    return 'close' as const
  }
  const past = (end: string, from: number) => {
    const found = xml.indexOf(end, from)
    return found < 0 ? fail() : found + end.length
  }
  const next = () => {
    if (closes) return close()
    while (at < xml.length) {
      if (xml[at] !== '<') {
        const end = xml.indexOf('<', at)
        text = resolve(xml.slice(at, end < 0 ? xml.length : end))
        if (open.length === 0 && /\S/.test(text)) fail()
        at = end < 0 ? xml.length : end
        if (open.length > 0) return 'text' as const
      } else if (xml.startsWith('<?', at)) at = past('?>', at)
      else if (xml.startsWith('<!--', at)) at = past('-->', at + 4)
      else if (xml.startsWith('<![CDATA[', at)) {
        const end = past(']]>', at)
        text = xml.slice(at + 9, end - 3)
        at = end
        return 'text' as const
      } else if (doctype && open.length === 0 && DOCTYPE.test(xml.slice(at, at + 10))) {
        const type = readDoctype(xml, at) ?? fail()
        declare(type.entities)
        defaults = type.defaults
        at = type.end
      } else if (xml[at + 1] === '/') {
        const end = past('>', at)
        if (open.at(-1) !== xml.slice(at + 2, end - 1).trimEnd()) fail()
        at = end
        return close()
      } else {
        openTag()
        return 'open' as const
      }
    }
    return open.length > 0 ? fail() : ('end' as const)
  }
  const openTag = () => {
    offset = at
    const end = tagEnd(xml, at + 1)
    if (end < 0) fail()
    const tag = xml.slice(at + 1, xml[end - 1] === '/' ? end - 1 : end)
    whole = /^[\p{L}_][\p{L}\p{N}\p{M}_.:·-]*/u.exec(tag)?.[0] ?? fail()
    attributes = tag.slice(whole.length)
    if (attributes !== '' && !/^\s/.test(attributes)) fail()
    open.push(whole)
    name = localName(whole)
    closes = xml[end - 1] === '/'
    at = end + 1
  }
  return {
    get name() {
      return name
    },
    get text() {
      return text
    },
    get offset() {
      return offset
    },
    next,
    attribute(wanted) {
      const own = attributeIn(attributes, wanted, resolve)
      if (own !== undefined || !defaults) return own
      const value = defaults.get(whole)?.get(wanted)
      return value === undefined ? undefined : resolve(value)
    },
    content() {
      let words = ''
      for (const depth = open.length; open.length >= depth; ) if (next() === 'text') words += text
      return words
    },
    skip() {
      for (const depth = open.length; open.length >= depth; ) next()
    },
  }
}

/**
 * Resolves references by what is declared so far; `fail` is called where declared names have stood for too much
 * altogether: a short text could be made of long ones.
 */
function resolver(fail: () => never) {
  let entities: ReadonlyMap<string, string> | undefined
  let grown = 0
  return {
    declare(names: ReadonlyMap<string, string>) {
      entities = names
    },
    resolve(words: string): string {
      const whole = resolveReferences(words, entities)
      if (entities) grown += Math.max(0, whole.length - words.length)
      return grown > MOST_GROWN ? fail() : whole
    },
  }
}

const DOCTYPE = /^<!doctype\s/i
/** UTF-16 units. */
const MOST_GROWN = 8 << 20

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** Where a tag's `>` stands: one in quotation marks is part of a value. Below 0 if there is none. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at]
    if (sign === '>') return at
    if (sign === '<') return -1
    if (sign !== '"' && sign !== "'") continue
    at = xml.indexOf(sign, at + 1)
    if (at < 0) return -1
  }
  return -1
}

function attributeIn(
  attributes: string,
  wanted: string,
  resolve: (words: string) => string,
): string | undefined {
  let at = 0
  for (;;) {
    const equals = attributes.indexOf('=', at)
    if (equals < 0) return undefined
    const name = attributes.slice(at, equals).trim()
    const open = equals + 1 + attributes.slice(equals + 1).search(/\S/)
    const mark = attributes[open]
    const close = mark === '"' || mark === "'" ? attributes.indexOf(mark, open + 1) : -1
    if (close < 0) return undefined
    if (localName(name) === wanted && !name.startsWith('xmlns'))
      return resolve(attributes.slice(open + 1, close))
    at = close + 1
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** XML has only these names for characters, and what it declares: others stay, nothing is read as a browser would. */
const resolveReferences = (text: string, entities?: ReadonlyMap<string, string>): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (whole, decimal, hex, name) => {
        if (!name) return character(Number(decimal ?? `0x${hex}`))
        const value = entities?.get(name)
        return NAMED[name] ?? (value === undefined ? whole : resolveReferences(value))
      })
    : text

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([\p{L}_:][\p{L}\p{N}._:-]{0,100}));/giu

/** Codes of control characters from 80 to 9F mean those of Windows-1252, which some programs write so. */
const character = (code: number): string =>
  code >= 0x80 && code <= 0x9f
    ? signFrom80(code)
    : code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : '\ufffd'
