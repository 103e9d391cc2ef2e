/** Words at a place of a page of 600 × 800 pt, from its upper left corner. */
export interface Placed {
  readonly text: string
  readonly left: number
  readonly y: number
  readonly size?: number
}

const HELVETICA =
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'

/** A PDF with words of Latin letters in Helvetica; `trailer` is what stands in its trailer besides. */
export function pdfOf(
  pages: readonly (readonly Placed[])[],
  trailer = '',
  font = HELVETICA,
): Uint8Array {
  const content = (page: readonly Placed[]) =>
    page
      .map(
        ({ text, left, y, size = 10 }) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${left} ${800 - y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n')
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    ...pages.flatMap((page, i) => {
      const stream = content(page)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }),
  ]
  let text = '%PDF-1.4\n'
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
