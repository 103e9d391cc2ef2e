import type { ParseFailure } from '../../domain/parse/draft/failure.ts'
import type { Parsed, ParseOptions } from '../../domain/parse/parse.ts'

/** What is to be read: a file, or a text that was pasted. */
export type ParseInput = File | string

/** How to read it, where looking at it does not tell. */
export type ParseChoices = Pick<ParseOptions, 'columns' | 'encoding' | 'format'>

/** What the worker is sent. */
export interface ParseRequest extends ParseChoices {
  readonly input: ParseInput
  /** Whole addresses, for a worker's own are relative to its script. */
  readonly lexicons: readonly string[]
  /** The folder of the lists of common words. */
  readonly words: string
}

/** What a job is at: `reading` counts bytes, `parsing` the share that is done, from 0 to 1. */
export type ParseProgress =
  | { readonly stage: 'reading'; readonly read: number; readonly of: number }
  | { readonly stage: 'parsing'; readonly share: number }

/** Why a job came to nothing: by what the input is, or before or beside that. */
export type JobFailure =
  | ParseFailure
  /** The file could not be read from the device. */
  | { readonly code: 'unreadable' }
  /** The worker could not start or broke, for want of memory for instance. */
  | { readonly code: 'died' }

export type ParseOutcome =
  | Extract<Parsed, { readonly ok: true }>
  | { readonly ok: false; readonly failure: JobFailure }

/** What the worker tells. */
export type ParseTold = { readonly progress: ParseProgress } | { readonly outcome: ParseOutcome }
