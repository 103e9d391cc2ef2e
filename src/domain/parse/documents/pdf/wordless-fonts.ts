import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { loadPdfjs } from './load-pdfjs.ts'

/** The dictionary of a composite font whose codes a map tells by its name, other than the two that are no map. */
const NAMED_MAP =
  /\/Type0\b[^>]{0,400}?\/Encoding\s*\/(?!Identity-[HV]\b)|\/Encoding\s*\/(?!Identity-[HV]\b)[^>]{0,400}?\/Type0\b/

/** Bytes in which fonts are looked for at once, and how many of them again with the next ones. */
const PIECE = 1 << 20
const OVERLAP = 1024

/** Whether a PDF has, outside of what is compressed, a font that names a map of characters: only those are looked at. */
export function mayNameMaps(bytes: Uint8Array): boolean {
  const latin = new TextDecoder('latin1')
  for (let at = 0; at < bytes.length; at += PIECE - OVERLAP)
    if (NAMED_MAP.test(latin.decode(bytes.subarray(at, at + PIECE)))) return true
  return false
}

/**
 * Whether a page of a document shows words in a font that has none for them, as where it names a map of characters that
 * nobody knows: the reader of texts leaves such words out and says nothing.
 */
export async function hasWordlessFonts(document: PDFDocumentProxy): Promise<boolean> {
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const isWordless = await showsNothing(page)
    page.cleanup()
    if (isWordless) return true
  }
  return false
}

/** Whether anything is shown that has no sign: an empty string is shown by no program. */
async function showsNothing(page: PDFPageProxy): Promise<boolean> {
  const { OPS, AnnotationMode } = await loadPdfjs()
  const drawn = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  return drawn.fnArray.some(
    (operator, i) =>
      operator === OPS.showText && (drawn.argsArray[i][0] as readonly unknown[]).length === 0,
  )
}
