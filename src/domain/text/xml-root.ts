import { doctypeSpan } from './doctype-span.ts'

/** The outermost element of an XML text. */
export interface XmlRoot {
  /** As it is written, with its prefix. */
  readonly name: string
  /** The first thousand characters of its start tag: attributes and namespaces. */
  readonly tag: string
}

const NAME = /<([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)(?=[\s/>])/y
/** Longer start tags are looked at no further. */
const LONGEST_TAG = 1000

/**
 * The root of a text that is XML as a whole: with an XML declaration or a document type, with a
 * namespace, or one element from its beginning to its end. Null for a text that only begins like a tag,
 * as lines of a transcript may, or that quotes XML.
 */
export function xmlRootOf(text: string): XmlRoot | null {
  let at = skipSpace(text, 0)
  let isDeclared = false
  for (;;) {
    const [end, says] = text.startsWith('<?', at)
      ? [endOf(text, '?>', at), text.startsWith('<?xml', at)]
      : text.startsWith('<!--', at)
        ? [endOf(text, '-->', at), false]
        : /^<!doctype/i.test(text.slice(at, at + 9))
          ? [doctypeSpan(text, at)?.end ?? -1, true]
          : [null, false]
    if (end === null) break
    if (end < 0) return null
    isDeclared ||= says
    at = skipSpace(text, end)
  }
  NAME.lastIndex = at
  const name = NAME.exec(text)?.[1]
  if (name === undefined) return null
  const tag = text.slice(at, at + LONGEST_TAG).split('>', 1)[0] ?? ''
  if (isDeclared || /\sxmlns(?::\w+)?\s*=/.test(tag) || isWhole(text, name)) return { name, tag }
  return null
}

/** One element, of a name longer than the marks of voices and type in subtitles have. */
const isWhole = (text: string, name: string) =>
  name.length > 1 && text.trimEnd().endsWith(`</${name}>`)

/** The offset behind what ends something; below 0 if it does not end. */
function endOf(text: string, sign: string, at: number): number {
  const found = text.indexOf(sign, at)
  return found < 0 ? -1 : found + sign.length
}

function skipSpace(text: string, from: number): number {
  const space = /\s*/y
  space.lastIndex = from
  space.test(text)
  return space.lastIndex
}
