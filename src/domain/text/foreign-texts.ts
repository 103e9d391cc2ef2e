import { type XmlRoot, xmlRootOf } from './xml-root.ts'

/** A kind of file that is plain text, but not the text of a meeting. */
export interface ForeignText {
  readonly kind: ForeignTextKind
  /** Of XML that is not known: the name of its root. */
  readonly root?: string
}

export type ForeignTextKind = (typeof XML)[number]['kind'] | (typeof TEXTS)[number]['kind'] | 'xml'

interface XmlRow {
  readonly kind: string
  /** The name of the root, without its prefix. */
  readonly root: string
  /** What must stand in its start tag as well: a piece of the namespace. */
  readonly holds?: string
  readonly like: string
}

/** Dialects of XML, by their root. */
export const XML = [
  { kind: 'tei', root: 'TEI.2', like: '<!DOCTYPE TEI.2 SYSTEM "tei.dtd"><TEI.2></TEI.2>' },
  {
    kind: 'akoma-ntoso',
    root: 'akomaNtoso',
    like: '<an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>',
  },
  {
    kind: 'codebook',
    root: 'CodeBook',
    like: '<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>',
  },
  {
    kind: 'xml-subtitles',
    root: 'timedtext',
    like: '<timedtext format="3"><body></body></timedtext>',
  },
  { kind: 'xml-subtitles', root: 'SAMI', like: '<SAMI><BODY><SYNC Start=0>Hello</BODY></SAMI>' },
  {
    kind: 'exmaralda',
    root: 'basic-transcription',
    like: '<?xml version="1.0"?><!-- (c) --><basic-transcription><head/></basic-transcription>',
  },
  {
    kind: 'exmaralda',
    root: 'list-transcription',
    like: '<?xml version="1.0"?><list-transcription/>',
  },
  {
    kind: 'transcriber',
    root: 'Trans',
    like: '<?xml version="1.0"?><!DOCTYPE Trans SYSTEM "trans-14.dtd"><Trans/>',
  },
  { kind: 'feed', root: 'rss', like: '<?xml version="1.0"?><rss version="2.0"><channel/></rss>' },
  {
    kind: 'feed',
    root: 'feed',
    holds: 'Atom',
    like: '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  },
  {
    kind: 'svg',
    root: 'svg',
    like: '<svg xmlns="http://www.w3.org/2000/svg"><text>A: hello</text></svg>',
  },
  {
    kind: 'flat-odf',
    root: 'document',
    holds: 'opendocument',
    like: '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.graphics"/>',
  },
  { kind: 'word-xml', root: 'wordDocument', like: '<?xml version="1.0"?><w:wordDocument/>' },
] as const satisfies readonly XmlRow[]

interface TextRow {
  readonly kind: string
  /** Whether a text is of the kind, by its beginning, white space left out. */
  readonly is: (head: string) => boolean
  readonly like: string
}

/** Other formats that are plain text, by how they begin. */
export const TEXTS = [
  {
    kind: 'subviewer',
    is: (head) =>
      /^\[INFORMATION\][ \t]*\n/.test(head) ||
      /^\d\d:\d\d:\d\d\.\d\d,\d\d:\d\d:\d\d\.\d\d[ \t]*\n/.test(head),
    like: '00:00:00.50,00:00:04.10\nHello.[br]Ann here.\n',
  },
  {
    kind: 'microdvd',
    is: (head) => /^(?:\{\d+\}\{\d+\}[^\n]*(?:\n|$)){2}/.test(head),
    like: '{0}{25}23.976\n{30}{75}Hello.|Ann here.\n',
  },
  {
    kind: 'mpl2',
    is: (head) => /^(?:\[\d+\]\[\d+\][^\n]*(?:\n|$)){2}/.test(head),
    like: '[10][35]Hello.|Ann here.\n[40][60]Bye.\n',
  },
  { kind: 'rtf', is: (head) => head.startsWith('{\\rtf'), like: '{\\rtf1\\ansi Ann: hello}' },
] as const satisfies readonly TextRow[]

/** UTF-16 units. */
const HEAD = 20_000

/**
 * What a normalised text is, if it is a format of its own and not the text of a meeting: by how it
 * begins, so that a text that quotes or mentions such a format is none.
 */
export function foreignTextOf(text: string): ForeignText | null {
  const head = text.slice(0, HEAD).trimStart()
  const row = TEXTS.find(({ is }) => is(head))
  if (row) return { kind: row.kind }
  const root = head.startsWith('<') ? xmlRootOf(text) : null
  if (!root) return null
  const dialect = dialectOf(root)
  return dialect ? { kind: dialect } : { kind: 'xml', root: root.name }
}

function dialectOf({ name, tag }: XmlRoot): (typeof XML)[number]['kind'] | undefined {
  const local = name.replace(/^.*:/, '')
  const rows: readonly (XmlRow & (typeof XML)[number])[] = XML
  return rows.find(({ root, holds }) => root === local && (!holds || tag.includes(holds)))?.kind
}
