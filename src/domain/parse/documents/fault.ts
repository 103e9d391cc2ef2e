import type { ParseFailure } from '../draft/failure.ts'

/** Ends the reading of a document: raised deep inside it, turned into its failure where it began. */
export class DocumentFault extends Error {
  readonly failure: ParseFailure

  constructor(failure: ParseFailure) {
    super(failure.code)
    this.failure = failure
  }
}

export const damaged = (part?: string): DocumentFault =>
  new DocumentFault({ code: 'docx', why: 'damaged', ...(part !== undefined && { part }) })
