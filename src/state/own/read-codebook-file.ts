import { MOST_CODEBOOK_BYTES } from '../../domain/parse/codebook/limit.ts'
import {
  type CodebookFailure,
  type CodebookRead,
  readCodebook,
} from '../../domain/parse/codebook/read-codebook.ts'

/** Why a file that was chosen as a codebook is not read as one. */
export type CodebookFileFailure =
  | CodebookFailure
  /** The file could not be read from the device. */
  | { readonly code: 'unreadable' }

/** Reads the file that a person chose as a codebook. One that is too large is not even looked at. Never throws. */
export async function readCodebookFile(
  file: File,
): Promise<
  | Extract<CodebookRead, { readonly ok: true }>
  | { readonly ok: false; readonly failure: CodebookFileFailure }
> {
  if (file.size > MOST_CODEBOOK_BYTES) {
    const failure = { code: 'too-large', bytes: file.size, limit: MOST_CODEBOOK_BYTES } as const
    return { ok: false, failure }
  }
  try {
    return readCodebook(new Uint8Array(await file.arrayBuffer()))
  } catch {
    // Moved, changed or removed since it was chosen, or a folder.
    return { ok: false, failure: { code: 'unreadable' } }
  }
}
