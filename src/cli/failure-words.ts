import type { ParseFailure } from '../domain/parse/failure.ts'
import { revealHidden } from '../domain/reveal.ts'

const KINDS = {
  pdf: 'a PDF',
  zip: 'a zip archive',
  office: 'an old Office document',
  image: 'an image',
  gzip: 'a gzip archive',
} as const

const mebibytes = (bytes: number) => `${(bytes / (1 << 20)).toFixed(1)} MiB`

/**
 * What a failure says at a terminal: what is wrong, where, and what to do. What the file says is in
 * it, so that what would steer the terminal is made visible.
 */
export const failureInWords = (failure: ParseFailure): string => revealHidden(inWords(failure))

function inWords(failure: ParseFailure): string {
  switch (failure.code) {
    case 'empty':
      return 'the file is empty'
    case 'binary':
      return `this is ${failure.kind ? KINDS[failure.kind] : 'not text'}; save it as plain text or .docx`
    case 'encoding':
      return `no known encoding reads it (byte ${failure.offset}); save it as UTF-8`
    case 'too-large':
      return `${mebibytes(failure.bytes)} is over the limit of ${mebibytes(failure.limit)}; split it`
    case 'json-syntax':
      return `no JSON at line ${failure.line}, column ${failure.column}`
    case 'json-foreign':
      return failure.received === undefined
        ? 'JSON, but no transcript: it has no "format"'
        : `JSON, but of format "${failure.received}", not a transcript`
    case 'format-future':
      return `format "${failure.received}"; this version reads ${failure.supported}`
    case 'json-invalid':
      return `not valid at ${failure.paths.join(', ')}`
    case 'needs-columns':
      return `the header names no speaker or no text: ${failure.headers.join(', ')}; use --columns speaker=N,text=N`
    case 'table-empty':
      return 'no row has both a speaker and a text'
    case 'no-cues':
      return `no cue with a time in this ${failure.format === 'srt' ? 'SRT' : 'WebVTT'} file`
    case 'docx':
      return `not a readable .docx: ${failure.reason}`
  }
}
