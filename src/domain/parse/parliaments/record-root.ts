import { xmlRootOf } from '../../text/xml-root.ts'

/** UTF-16 units: white space may stand before it. */
const HEAD = 2000

/** What the outermost element of a record is called, without its prefix; undefined for a text that is no XML. */
export const recordRoot = (text: string): string | undefined =>
  text.slice(0, HEAD).trimStart().startsWith('<')
    ? xmlRootOf(text)?.name.replace(/^.*:/, '')
    : undefined
