import { type FileKind, fileKindOf } from '../text/file-kinds.ts'
import { isMime, isOfPages, isPieceOfPage, isWebPage } from '../text/is-web-page.ts'
import { readText } from '../text/read-text.ts'
import { type XmlRoot, xmlRootOf } from '../text/xml-root.ts'
import { readQdpx } from './coded/read-qdpx.ts'
import type { DocumentOptions, DocumentRead } from './documents/document-read.ts'
import { readDocx } from './documents/docx.ts'
import { htmlInMime, textInMime } from './documents/mht.ts'
import { readFlatOdt, readOdt } from './documents/odf/odt.ts'
import { readPdf } from './documents/pdf/read-pdf.ts'
import { readFlatOds, readOds } from './documents/sheet/ods.ts'
import { readXlsx } from './documents/sheet/xlsx.ts'
import { readWebPage } from './documents/web-page.ts'
import type { DocumentFormat } from './draft/failure.ts'

interface PackedReader {
  readonly format: DocumentFormat
  readonly kind: FileKind
  readonly read: (bytes: Uint8Array, options: DocumentOptions) => Promise<DocumentRead>
}

/** Documents that are no text, a kind of file a line: kinds are called as names of their files end. */
const PACKED: readonly PackedReader[] = [
  { format: 'docx', kind: 'docx', read: (bytes, { limit }) => readDocx(bytes, limit) },
  { format: 'odt', kind: 'odt', read: (bytes, { limit }) => readOdt(bytes, limit) },
  { format: 'qdpx', kind: 'qdpx', read: (bytes, { limit }) => readQdpx(bytes, limit) },
  { format: 'pdf', kind: 'pdf', read: readPdf },
  { format: 'sheet', kind: 'xlsx', read: readXlsx },
  { format: 'sheet', kind: 'ods', read: readOds },
]

interface WrittenReader {
  /** Whether a text is one, by its beginning without white space, and by its root where it is XML. */
  readonly is: (head: string, root: XmlRoot | null) => boolean
  /** `input` is what the text was read from. */
  readonly read: (
    text: string,
    options: DocumentOptions,
    input: Uint8Array | string,
  ) => Promise<DocumentRead>
  /** A text that is one. */
  readonly like: string
}

/** Documents that are plain text. */
export const WRITTEN = [
  {
    is: (head) => isWebPage(head) || isPieceOfPage(head),
    read: (text, { limit }) => readWebPage(text, limit),
    like: '<!DOCTYPE html>\n<p>Ann: hello',
  },
  {
    is: isMime,
    read: readMime,
    like: 'From: <Saved by Browser>\nSubject: Minutes\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>Ann: hello',
  },
  {
    is: (head, root) => isOfOpenDocument(head, root, 'text'),
    read: (text, { limit }) => readFlatOdt(text, limit),
    like: '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>Ann: hello</text:p></office:text></office:body></office:document>',
  },
  {
    is: (head, root) => isOfOpenDocument(head, root, 'spreadsheet'),
    read: readFlatOds,
    like: '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="a"><table:table-row><table:table-cell><text:p>Speaker</text:p></table:table-cell><table:table-cell><text:p>Text</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Ann</text:p></table:table-cell><table:table-cell><text:p>Hello.</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>',
  },
  {
    is: (_, root) => root !== null && isOfPages(root.name),
    read: (text, { limit }) => readWebPage(text, limit),
    like: '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Ann: hello</p></body></html>',
  },
] as const satisfies readonly WrittenReader[]

/** What kind of document a flat one is stands behind all its namespaces. */
const isOfOpenDocument = (head: string, root: XmlRoot | null, kind: string) =>
  root?.name.replace(/^.*:/, '') === 'document' &&
  head.includes(`office:mimetype="application/vnd.oasis.opendocument.${kind}`)

/**
 * Which document that is an archive bytes are, by what lies in them; else by their name, so that a damaged one is said to
 * be that, rather than no text. Null for none.
 */
export function packedIn(bytes: Uint8Array, name = ''): PackedReader | null {
  const kind = fileKindOf(bytes)
  const known = PACKED.find((one) => one.kind === kind)
  if (known) return known
  if (kind !== null && kind !== 'zip') return null
  return PACKED.find((one) => name.toLowerCase().endsWith(`.${one.kind}`)) ?? null
}

export const readPacked = (
  { read }: PackedReader,
  bytes: Uint8Array,
  options: DocumentOptions,
): Promise<DocumentRead> => read(bytes, options)

/** UTF-16 units. */
const HEAD = 20_000

/** Which document a normalised text is, by how it begins, so that a text that quotes one is none; null for none. */
export function writtenIn(text: string): WrittenReader | null {
  const head = text.slice(0, HEAD).trimStart()
  const root = head.startsWith('<') ? xmlRootOf(text) : null
  return WRITTEN.find(({ is }) => is(head, root)) ?? null
}

export const readWritten = (
  { read }: WrittenReader,
  text: string,
  input: Uint8Array | string,
  options: DocumentOptions,
): Promise<DocumentRead> => read(text, options, input)

/** The page in a mail or a web archive, else its plain text. */
async function readMime(
  text: string,
  { limit }: DocumentOptions,
  input: Uint8Array | string,
): Promise<DocumentRead> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(text) : input
  const html = htmlInMime(bytes)
  const part = html ?? textInMime(bytes)
  if (!part) return { ok: false, failure: { code: 'document', format: 'web' } }
  // What was pasted is no longer in the encoding that it names.
  const encoding = typeof input === 'string' ? null : part.encoding
  const said = encoding && readText(part.bytes, { limit, encoding })
  const read = said?.ok ? said : readText(part.bytes, { limit })
  if (!read.ok) return read
  if (html) return readWebPage(read.text, limit)
  const document = { text: read.text, tables: [], headings: [], apart: [], warnings: [] }
  return { ok: true, document }
}
