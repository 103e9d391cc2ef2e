import type { DraftWarning } from '../draft/draft.ts'
import type { DocumentFormat, ParseFailure } from '../draft/failure.ts'
import type { Columns } from '../table/columns.ts'
import type { LeftOut } from './blocks.ts'
import type { DocumentText } from './document-text.ts'
import { DocumentFault } from './fault.ts'

/**
 * Gives one of Adobe's maps of characters by its name (`GBK-EUC-H`), packed as `pdfjs-dist` has them in `cmaps/`; rejects
 * where it cannot be had.
 */
export type CharacterMapOf = (name: string) => Promise<Uint8Array>

export interface DocumentOptions {
  /** The most bytes that a text may have. */
  readonly limit: number
  /** Which columns of a table are which, where its first row does not tell. */
  readonly columns?: Columns | undefined
  /** Whether a sheet is a text, a row a line, whatever its columns are. */
  readonly asText?: boolean
  /** Where a PDF has its maps of characters from. */
  readonly characterMapOf?: CharacterMapOf | undefined
  /** Hears how much of it is done, where that takes long. */
  readonly onShare?: (share: number) => void
}

export type DocumentRead =
  | { readonly ok: true; readonly document: DocumentText }
  | { readonly ok: false; readonly failure: ParseFailure }

/**
 * What the reader of a format gives, null where the bytes are no such document; a fault in one is the failure that says
 * so. Never throws on what a document holds.
 */
export async function readSafely(
  format: Exclude<DocumentFormat, 'pdf'>,
  read: () => Promise<DocumentText | null>,
): Promise<DocumentRead> {
  try {
    const document = await read()
    return document ? { ok: true, document } : { ok: false, failure: { code: 'document', format } }
  } catch (fault) {
    if (!(fault instanceof DocumentFault)) throw fault
    const { failure } = fault
    return {
      ok: false,
      failure: failure.code === 'document' ? { ...failure, format } : failure,
    }
  }
}

/** How often a document has what is left out. */
export type LeftOutCounts = Map<LeftOut, number>

/** What a reader tells of a document: what was left out, and that words stand beside the text. */
export function toldLeftOut(
  left: LeftOutCounts,
  { apart }: Pick<DocumentText, 'apart'>,
): DraftWarning[] {
  const warnings = [...left].map(
    ([what, count]): DraftWarning => ({ code: 'document-left-out', facts: [what, count] }),
  )
  const [first] = apart
  if (first) warnings.push({ code: 'beside-the-text', span: first, facts: [apart.length] })
  return warnings
}
