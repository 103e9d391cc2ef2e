import type { Problem } from '../../format/problem.ts'
import type { DecodeFailure } from '../../text/decode.ts'
import type { ForeignText } from '../../text/foreign-texts.ts'

/**
 * Why an input became no transcript: a code and the facts; the words are the interface's. A text in
 * which nobody was found is no failure but a transcript without speakers.
 */
export type ParseFailure =
  /** Not as many bytes as may be, of another kind, or of an encoding that is not known or not certain. */
  | DecodeFailure
  /** A plain text of another kind, by its format. */
  | ({ readonly code: 'foreign' } & ForeignText)
  /** Lines and columns count from 1, columns in UTF-16 units. */
  | { readonly code: 'json-syntax'; readonly line: number; readonly column: number }
  /** XML that is not well formed; lines and columns as those of JSON. */
  | { readonly code: 'xml-syntax'; readonly line: number; readonly column: number }
  /** JSON, but not of our format; `received` is what its `format` field says, if anything. */
  | { readonly code: 'json-foreign'; readonly received?: string }
  /** JSON of a transcription: of a service that is not known, or, at `path`, not as `service` writes it. */
  | { readonly code: 'json-transcription'; readonly service?: string; readonly path?: string }
  /** JSON of another format in which something else stands at `path`. */
  | { readonly code: 'json-shape'; readonly format: 'kokkai'; readonly path: string }
  /** What a recogniser wrote, without a word in it; `service` is which. */
  | { readonly code: 'nothing-said'; readonly service: string }
  /** Our format, in a version that is not known here. */
  | { readonly code: 'format-future'; readonly received: string; readonly supported: string }
  /** Our format, with faults. */
  | { readonly code: 'json-invalid'; readonly problems: readonly Problem[] }
  /** A table whose header names no speaker or no wording: ask which columns these are. */
  | { readonly code: 'needs-columns'; readonly headers: readonly string[] }
  /** Annotations on several tiers, of which it is not certain which are what was said: ask. */
  | { readonly code: 'needs-tiers'; readonly offers: readonly TierOffer[] }
  /** The records of several meetings in one file, by their names. */
  | { readonly code: 'several-meetings'; readonly meetings: readonly string[] }
  /** A TextGrid that stops before its end; lines and columns as those of JSON. */
  | { readonly code: 'textgrid-syntax'; readonly line: number; readonly column: number }
  /** A table whose chosen columns hold nothing. */
  | { readonly code: 'table-empty' }
  /** A document of more paragraphs, lines, rows and cells than are read. */
  | { readonly code: 'too-many-lines'; readonly limit: number }
  | { readonly code: 'no-cues'; readonly format: CueFormat }
  /**
   * Named as a document, or one by its beginning, but not readable as one. `part` is the file in it that is damaged, if
   * a certain one is.
   */
  | {
      readonly code: 'document'
      readonly format: Exclude<DocumentFormat, 'pdf'>
      readonly why?: 'damaged' | 'password'
      readonly part?: string
    }
  /**
   * A PDF without a text that can be read: its pages are pictures, or nobody knows what its signs stand for; or what
   * reads it, or what tells its characters, could not be fetched.
   */
  | {
      readonly code: 'pdf'
      readonly why: 'damaged' | 'password' | 'pictures' | 'signs' | 'no-reader' | 'no-maps'
      /** That is damaged, from 1. */
      readonly page?: number
    }

/** Formats of documents: what is laid out, and has a text to be read as one of the others. */
export type DocumentFormat = 'web' | 'docx' | 'odt' | 'qdpx' | 'sheet' | 'pdf'

/** Formats whose words stand in cues with times. */
export type CueFormat =
  | 'webvtt'
  | 'srt'
  | 'sbv'
  | 'ass'
  | 'ttml'
  | 'lrc'
  | 'chat'
  | 'elan'
  | 'textgrid'
  | 'kokkai'
  | 'canada'
  | 'public-whip'
  | 'akoma-ntoso'
  | 'bundestag'
  | 'parlamint'

/** A tier of annotations as a person is asked about it. */
export interface TierOffer {
  /** Its place in the file, from 0. */
  readonly tier: number
  readonly name: string
  /** Whose words are on it, where the file says that. */
  readonly voice?: string
  /** How many of its annotations have words. */
  readonly count: number
  /** How what is on it begins. */
  readonly sample: string
  /** Whether it looks like what somebody says. */
  readonly likely: boolean
}
