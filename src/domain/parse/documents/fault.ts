import type { DocumentFormat, ParseFailure } from '../draft/failure.ts'

/** What is wrong with a document, before it is said of which format it is. */
type DocumentFailure =
  | Exclude<ParseFailure, { readonly code: 'document' }>
  | (Omit<Extract<ParseFailure, { readonly code: 'document' }>, 'format'> & {
      readonly format?: DocumentFormat
    })

/** Ends the reading of a document: raised deep inside it, turned into its failure where it began. */
export class DocumentFault extends Error {
  readonly failure: DocumentFailure

  constructor(failure: DocumentFailure) {
    super(failure.code)
    this.failure = failure
  }
}

export const damaged = (part?: string): DocumentFault =>
  new DocumentFault({ code: 'document', why: 'damaged', ...(part !== undefined && { part }) })
