import type { ParseFailure } from '../../domain/parse/draft/failure.ts'
import type { Parsed, ParseOptions } from '../../domain/parse/parse.ts'
import type { CodebookFileFailure } from './read-codebook-file.ts'

/** What is to be read: a file, or a text that was pasted. */
export type ParseInput = File | string

/** By what a text that is opened gets its themes: what is found in it, a person's codebook, nothing. */
export const THEMES_BY = ['text', 'codebook', 'none'] as const

/** Where the themes of a text are to come from; `file` is null until a codebook is chosen. */
export type ThemesChoice =
  | { readonly by: 'text' | 'none' }
  | { readonly by: 'codebook'; readonly file: File | null }

/** How to read it, where looking at it does not tell, and where its themes come from if not from the text. */
export interface ParseChoices
  extends Pick<ParseOptions, 'columns' | 'tiers' | 'encoding' | 'format' | 'themes'> {
  /** The codebook that a person chose. */
  readonly codebook?: File
  /** Files that belong to it, such as lists of people. */
  readonly companions?: readonly File[]
}

/** What the worker is sent. */
export interface ParseRequest extends ParseChoices {
  readonly input: ParseInput
  /** Whole addresses, for a worker's own are relative to its script. */
  readonly lexicons: readonly string[]
  /** The folder of the lists of common words. */
  readonly words: string
  /** The folder of the maps of characters that PDFs ask for. */
  readonly characterMaps: string
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
  /** The file that was chosen as a codebook is none. */
  | { readonly code: 'codebook'; readonly file: string; readonly failure: CodebookFileFailure }
  /** The worker could not start or broke, for want of memory for instance. */
  | { readonly code: 'died' }

export type ParseOutcome =
  | Extract<Parsed, { readonly ok: true }>
  | { readonly ok: false; readonly failure: JobFailure }

/** What the worker tells. */
export type ParseTold = { readonly progress: ParseProgress } | { readonly outcome: ParseOutcome }
