import { deflateRawSync } from 'node:zlib'
import { crc32 } from '../../text/crc32.ts'

/** Whether the files of an archive are deflated, as Word deflates them, or stored. */
interface Packing {
  readonly deflated?: boolean
}

/** A zip archive (APPNOTE.TXT 4.3): enough for a document of our own. */
export function zip(
  files: Readonly<Record<string, string | Uint8Array>>,
  { deflated = false }: Packing = {},
): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const whole = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const data = deflated ? deflateRawSync(whole) : whole
    const path = new TextEncoder().encode(name)
    const common = [
      ...u16(20),
      ...u16(0),
      ...u16(deflated ? 8 : 0),
      ...u32(0),
      ...u32(crc32(whole)),
      ...u32(data.length),
      ...u32(whole.length),
      ...u16(path.length),
      ...u16(0),
    ]
    directory.push(
      Uint8Array.of(
        ...u32(0x02014b50),
        ...u16(20),
        ...common,
        ...u16(0),
        ...u16(0),
        ...u16(0),
        ...u32(0),
        ...u32(at),
      ),
      path,
    )
    const header = Uint8Array.of(...u32(0x04034b50), ...common)
    pieces.push(header, path, data)
    at += header.length + path.length + data.length
  }
  const count = u16(Object.keys(files).length)
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Uint8Array.of(
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...count,
    ...count,
    ...u32(size),
    ...u32(at),
    ...u16(0),
  )
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]))
}

const u16 = (n: number) => [n & 255, (n >> 8) & 255]
const u32 = (n: number) => [...u16(n & 0xffff), ...u16(n >>> 16)]

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const ALL = `${W} xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`

/** Parts beside the text: what is in each, without the element around it where Word has one. */
export interface OtherParts {
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly header1?: string
  /** Files put into the text whole, by their names: `<w:altChunk r:id="NAME"/>`. */
  readonly chunks?: Readonly<Record<string, string | Uint8Array>>
}

const ROOTS = {
  numbering: 'numbering',
  styles: 'styles',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header1: 'hdr',
} as const

/** The files of a Word document whose body is `body`. */
export function wordFiles(
  body: string,
  { chunks = {}, ...others }: OtherParts = {},
): Record<string, string | Uint8Array> {
  const parts = Object.entries(others) as [keyof typeof ROOTS, string][]
  const relations = [
    ...parts.map(([name]) => [name, name.replace(/\d/, ''), `${name}.xml`] as const),
    ...Object.keys(chunks).map((name) => [name, 'aFChunk', name] as const),
  ].map(([id, type, target]) => relation(id, type, target))
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relationships([relation('r1', 'officeDocument', 'word/document.xml')]),
    'word/_rels/document.xml.rels': relationships(relations),
    'word/document.xml': `<w:document ${ALL}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      parts.map(([name, xml]) => [
        `word/${name}.xml`,
        `<w:${ROOTS[name]} ${ALL}>${xml}</w:${ROOTS[name]}>`,
      ]),
    ),
    ...Object.fromEntries(Object.entries(chunks).map(([name, of]) => [`word/${name}`, of])),
  }
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`

const relationships = (relations: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`

/** A Word document whose body is `body`. */
export const word = (body: string, others?: OtherParts, how?: Packing): Uint8Array<ArrayBuffer> =>
  zip(wordFiles(body, others), how)

export const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`

/** A paragraph of words, or of runs and properties. */
export const paragraph = (content: string) =>
  `<w:p>${content.startsWith('<') ? content : run(content)}</w:p>`

/** A table of rows of cells; each cell is words, or paragraphs and properties. */
export const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

/** A document of two paragraphs: a title, and what a speaker says. */
export const document = word(paragraph('水渠座谈会') + paragraph('区长田小满说，要清淤。'))
