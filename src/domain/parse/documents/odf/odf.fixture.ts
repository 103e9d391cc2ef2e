import { zip } from '../docx.fixture.ts'

const SPACES = [
  ...['office', 'style', 'text', 'table', 'drawing'].map(
    (name) =>
      `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

type OdfKind = 'text' | 'spreadsheet'
const TYPE = 'application/vnd.oasis.opendocument'

/** The files of an OpenDocument file as LibreOffice writes them, the styles of lists among them. */
export const odfFiles = (kind: OdfKind, body: string, styles = '') => ({
  mimetype: `${TYPE}.${kind}`,
  'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  'styles.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${SPACES}><office:styles/></office:document-styles>`,
  'content.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${SPACES} office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
})

export const odf = (kind: OdfKind, body: string, styles = ''): Uint8Array<ArrayBuffer> =>
  zip(odfFiles(kind, body, styles))

/** The same as one file of XML. */
export const flatOdf = (kind: OdfKind, body: string, styles = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${SPACES} office:version="1.3" office:mimetype="${TYPE}.${kind}"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`

export const p = (words: string) => `<text:p text:style-name="P1">${words}</text:p>`

/** A style of lists: each level by its format and the sign behind its number. */
export const listStyle = (name: string, ...levels: readonly (readonly [string, string])[]) =>
  `<text:list-style style:name="${name}">${levels
    .map(
      ([format, after], i) =>
        `<text:list-level-style-number text:level="${i + 1}" style:num-format="${format}" style:num-suffix="${after}"/>`,
    )
    .join('')}</text:list-style>`

/** A table of rows of cells, each words or paragraphs. */
export const odfTable = (...rows: readonly (readonly string[])[]) =>
  `<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>${rows
    .map(
      (cells) =>
        `<table:table-row>${cells.map((cell) => (cell.startsWith('<table') ? cell : `<table:table-cell>${p(cell)}</table:table-cell>`)).join('')}</table:table-row>`,
    )
    .join('')}</table:table>`
