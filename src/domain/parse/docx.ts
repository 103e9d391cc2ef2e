import type { ParseFailure } from './failure.ts'

export type DocxRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: ParseFailure }

/** Whether bytes begin like a zip archive, which a .docx is. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

/** The text of a .docx, a line for each paragraph. Loads mammoth, which is why it is loaded only here. */
export async function readDocx(bytes: Uint8Array): Promise<DocxRead> {
  if (!isZip(bytes)) return { ok: false, failure: { code: 'docx' } }
  const { default: mammoth } = await import('mammoth')
  const arrayBuffer = bytes.slice().buffer
  try {
    // Its build for browsers takes `arrayBuffer`, the one for Node `buffer`; both read the same.
    const input = { arrayBuffer, buffer: arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer }
    const { value } = await mammoth.extractRawText(input)
    return { ok: true, text: value.replace(/\n{2,}/g, '\n').trim() }
  } catch {
    return isWorkbook(bytes)
      ? { ok: false, failure: { code: 'binary', kind: 'spreadsheet' } }
      : { ok: false, failure: { code: 'docx' } }
  }
}

/** The names of an archive's files stand in it as they are, at its end. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(-65_536)).includes('xl/workbook')
