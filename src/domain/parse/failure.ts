import type { Problem } from '../problem.ts'

/** The most text that is read, in bytes: beyond it a browser tab would not survive the marking. */
export const MOST_BYTES = 64 * 1024 * 1024

/**
 * Why an input became no transcript: a code and the facts; the words are the interface's. A text in
 * which nobody was found is no failure but a transcript without speakers.
 */
export type ParseFailure =
  | { readonly code: 'empty' }
  /** Not plain text: `kind` is what it looks like, if like anything. */
  | { readonly code: 'binary'; readonly kind?: FileKind }
  /** No encoding that is known here reads it; `offset` in bytes. */
  | { readonly code: 'encoding'; readonly offset: number }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  /** Lines and columns count from 1, columns in UTF-16 units. */
  | { readonly code: 'json-syntax'; readonly line: number; readonly column: number }
  /** JSON, but not of our format; `received` is what its `format` field says, if anything. */
  | { readonly code: 'json-foreign'; readonly received?: string }
  /** Our format, in a version that is not known here. */
  | { readonly code: 'format-future'; readonly received: string; readonly supported: string }
  /** Our format, with faults. */
  | { readonly code: 'json-invalid'; readonly problems: readonly Problem[] }
  /** A table whose header names no speaker or no wording: ask which columns these are. */
  | { readonly code: 'needs-columns'; readonly headers: readonly string[] }
  /** A table whose chosen columns hold nothing. */
  | { readonly code: 'table-empty' }
  | { readonly code: 'no-cues'; readonly format: 'webvtt' | 'srt' }
  /** Named .docx but not readable as one. */
  | { readonly code: 'docx' }

export type FileKind =
  | 'pdf'
  | 'rtf'
  | 'web-page'
  | 'spreadsheet'
  | 'zip'
  | 'office'
  | 'image'
  | 'gzip'
