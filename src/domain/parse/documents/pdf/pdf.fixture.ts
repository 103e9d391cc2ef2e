/** Words at a place of a page of 600 × 800 pt, from its upper left corner. */
export interface Placed {
  readonly text: string
  readonly left: number
  readonly y: number
  readonly size?: number
  /** The layer that they stand in, as a stretch of the page or as a form of their own: `on` is shown, `off` is not. */
  readonly layer?: 'on' | 'off' | 'form on' | 'form off' | 'off in on'
}

const HELVETICA =
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'

/** A PDF with words of Latin letters in Helvetica; `trailer` is what stands in its trailer besides. */
export function pdfOf(
  pages: readonly (readonly Placed[])[],
  trailer = '',
  font = HELVETICA,
): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  const on = 4 + 2 * pages.length
  const off = on + 1
  const hasLayers = pages.some((page) => page.some(({ layer }) => layer))
  const layers = `/OCProperties << /OCGs [${on} 0 R ${off} 0 R] /D << /ON [${on} 0 R] /OFF [${off} 0 R] >> >>`
  const forms: string[] = []
  const written = pages.map((page) => page.map((placed) => inLayer(placed, wordsOf(placed))))
  const named = forms.map((_, i) => `/form${i} ${off + 1 + i} 0 R`).join(' ')
  const resources = `<< /Font << /F1 3 0 R >> /Properties << /on ${on} 0 R /off ${off} 0 R >> /XObject << ${named} >> >>`
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${hasLayers ? layers : ''} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    ...written.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources ${resources} /Contents ${5 + 2 * i} 0 R >>`,
      streamOf(page.join('\n')),
    ]),
    '<< /Type /OCG /Name (on) >>',
    '<< /Type /OCG /Name (off) >>',
    ...forms,
  ]
  return fileOf(objects, trailer)

  function inLayer({ layer }: Placed, words: string): string {
    if (layer === undefined) return words
    if (layer === 'off in on') return `/OC /on BDC /OC /off BDC ${words} EMC EMC`
    if (!layer.startsWith('form')) return `/OC /${layer} BDC ${words} EMC`
    const group = layer === 'form on' ? on : off
    forms.push(
      streamOf(
        words,
        `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /OC ${group} 0 R /Resources << /Font << /F1 3 0 R >> >>`,
      ),
    )
    return `/form${forms.length - 1} Do`
  }
}

const wordsOf = ({ text, left, y, size = 10 }: Placed) =>
  `BT /F1 ${size} Tf 1 0 0 1 ${left} ${800 - y} Tm ${stringOf(text)} Tj ET`

/** A string of a PDF; one with other bytes than those of Latin letters in hexadecimal, since a line end in it is read as another. */
const stringOf = (text: string) =>
  /^[ -~]*$/.test(text)
    ? `(${text.replace(/[()\\]/g, '\\$&')})`
    : `<${Buffer.from(text, 'latin1').toString('hex')}>`

/** The collections of characters that Adobe has, each of the fonts of a language. */
export type Collection = 'GB1' | 'CNS1' | 'Japan1' | 'Korea1'

/** A font that is not in the file, whose codes a map of Adobe's tells, as older office programs write it. */
export const fontWithMap = (map: string, collection: Collection) =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${map} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (${collection}) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -100 /CapHeight 700 /StemV 80 >> >>] >>`

const streamOf = (content: string, entries = '') =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`

/** A file with objects by number from 1, the first of which is its catalog. */
function fileOf(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.5\n'
  const places = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Uint8Array.from(text + end, (sign) => sign.charCodeAt(0))
}
