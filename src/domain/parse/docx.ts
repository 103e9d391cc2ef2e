import type { ParseFailure } from './failure.ts'

export type DocxRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: ParseFailure }

/** The text of a .docx, a line for each paragraph. Loads mammoth, which is why it is loaded only here. */
export async function readDocx(bytes: Uint8Array): Promise<DocxRead> {
  const { default: mammoth } = await import('mammoth')
  const arrayBuffer = bytes.slice().buffer
  try {
    // Its build for browsers takes `arrayBuffer`, the one for Node `buffer`; both read the same.
    const input = { arrayBuffer, buffer: arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer }
    const { value } = await mammoth.extractRawText(input)
    return { ok: true, text: value.replace(/\n{2,}/g, '\n').trim() }
  } catch {
    return { ok: false, failure: { code: 'docx' } }
  }
}
