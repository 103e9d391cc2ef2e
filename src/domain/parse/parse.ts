import type { Transcript } from '../format/transcript.ts'
import { decodeText } from '../text/decode.ts'
import { ENCODING_NAMES, type Encoding } from '../text/encodings.ts'
import { fileKindOf } from '../text/file-kinds.ts'
import { foreignTextOf } from '../text/foreign-texts.ts'
import { normaliseText } from '../text/normalise.ts'
import { assemble } from './assemble.ts'
import type { DocumentText } from './documents/document-text.ts'
import { readDocx } from './documents/docx.ts'
import { draftDocument, runningText } from './documents/draft-document.ts'
import { accountFor, countLetters, type Letters } from './draft/account.ts'
import { type Draft, type DraftWarning, EMPTY_DRAFT, type OnShare } from './draft/draft.ts'
import { MOST_BYTES, type ParseFailure } from './draft/failure.ts'
import { parseLabelled } from './labelled/labelled.ts'
import { loadRomaniser } from './names/romanise.ts'
import { readOwnJson } from './own-json.ts'
import { parseProse } from './prose/prose.ts'
import { type Format, sniffFormat } from './sniff.ts'
import { parseSubtitles } from './subtitles/parse-subtitles.ts'
import type { Columns } from './table/columns.ts'
import { parseTable } from './table/table.ts'
import type { Lexicon } from './themes/lexicon.ts'

export interface ParseOptions {
  /** What the words of points are about, where the source has no themes of its own. */
  readonly lexicons?: readonly Lexicon[]
  /** Whether some lexicon could not be had: the transcript then says so, where it matters. */
  readonly lexiconsMissing?: boolean
  /** The file's name: its ending helps to tell the format, and it stands in for a title. */
  readonly name?: string
  /** Settles the format instead of looking. */
  readonly format?: Format
  /** Which columns of a table are which, after a failure `needs-columns`. */
  readonly columns?: Columns
  /** How the bytes of a plain text are to be read, after a failure `needs-encoding`. */
  readonly encoding?: Encoding
  /** The most bytes that are read. */
  readonly limit?: number
  /** Whether the letters of the source are counted by what they became. */
  readonly letters?: boolean
  /** Hears how far the work is; often, so whoever passes it on has to thin it out. */
  readonly onShare?: OnShare
}

export type Parsed =
  | {
      readonly ok: true
      readonly transcript: Transcript
      readonly format: Format
      readonly encoding?: Encoding
      /** Letters and digits of the source by what they became; not for a transcript of our own. */
      readonly letters?: Letters
    }
  | { readonly ok: false; readonly failure: ParseFailure }

const failed = (failure: ParseFailure): Parsed => ({ ok: false, failure })

/** Reads a file of any format that is known here, .docx included. Never throws on what it holds. */
export async function parseBytes(bytes: Uint8Array, options: ParseOptions = {}): Promise<Parsed> {
  const limit = options.limit ?? MOST_BYTES
  if (bytes.length === 0) return failed({ code: 'empty' })
  if (bytes.length > limit) return failed({ code: 'too-large', bytes: bytes.length, limit })
  const kind = fileKindOf(bytes)
  if (kind === 'docx' || ((kind ?? 'zip') === 'zip' && /\.docx$/i.test(options.name ?? ''))) {
    const read = await readDocx(bytes, limit)
    return read.ok ? parseNormalised(read.document.text, options, read) : read
  }
  const decoded = decodeText(bytes, { limit, encoding: options.encoding })
  if (!decoded.ok) return failed(decoded.failure)
  const { text, encoding, isGuess } = decoded
  const parsed = await parseNormalised(normaliseText(text), options, isGuess ? { encoding } : {})
  return parsed.ok ? { ...parsed, encoding } : parsed
}

/**
 * Reads a text: a report, a labelled transcript, subtitles, a table, or a transcript of our own
 * format. The same text and lexicons give the same transcript. A text in which nobody is found
 * gives one without speakers, its sentences unassigned.
 */
export const parseText = (raw: string, options: ParseOptions = {}): Promise<Parsed> =>
  parseNormalised(normaliseText(raw), options, {})

/** Where a text comes from, as far as it matters for reading it. */
interface Origin {
  /** The encoding, where only the look of the text told it; the transcript says so. */
  readonly encoding?: Encoding
  /** What of a text that was laid out from a document is not to be read as lines. */
  readonly document?: DocumentText
}

async function parseNormalised(
  text: string,
  options: ParseOptions,
  { encoding, document }: Origin,
): Promise<Parsed> {
  if (!/\S/.test(text)) return failed({ code: 'empty' })
  const limit = options.limit ?? MOST_BYTES
  // UTF-16 units are a lower bound of bytes; exact bytes were counted where there were bytes.
  if (text.length > limit) return failed({ code: 'too-large', bytes: text.length, limit })
  const foreign = foreignTextOf(text)
  if (foreign) return failed({ code: 'foreign', ...foreign })
  const running = document ? runningText(document) : text
  // A document may be nothing but tables.
  const runs = /\S/.test(running)
  const format = options.format ?? (runs ? sniffFormat(running, options.name) : 'table')
  if (format === 'json') {
    const read = readOwnJson(text)
    return read.ok ? { ...read, format } : read
  }
  const drafted: Drafted = runs ? draft(running, format, options) : { ok: true, draft: EMPTY_DRAFT }
  if (!drafted.ok) return drafted
  const found = document ? draftDocument(document, drafted.draft) : drafted.draft
  const account = accountFor(text, found)
  const warnings = encodingWarning(encoding)
  const transcript = await assemble(text, warned(withNobody(found), warnings), {
    unassigned: account.unassigned,
    lexicons: options.lexicons ?? [],
    lexiconsMissing: options.lexiconsMissing ?? false,
    romanise: await loadRomaniser(),
    name: options.name?.replace(/^.*[/\\]/, '').replace(/\.[A-Za-z0-9]{1,5}$/, ''),
  })
  const letters = options.letters && countLetters(text, account.uses)
  return { ok: true, transcript, format, ...(letters && { letters }) }
}

type Drafted =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly failure: ParseFailure }

/** The part of the work that a draft is; the rest is naming and sorting what it holds. */
const DRAFTED = 0.8

function draft(text: string, format: Format, { columns, onShare }: ParseOptions): Drafted {
  const drafted: OnShare = (share) => onShare?.(DRAFTED * share)
  switch (format) {
    case 'webvtt':
    case 'srt': {
      const found = parseSubtitles(text, drafted)
      return found
        ? { ok: true, draft: found }
        : { ok: false, failure: { code: 'no-cues', format } }
    }
    case 'table':
      return parseTable(text, columns, drafted)
    case 'labelled':
      return { ok: true, draft: parseLabelled(text, drafted) }
    default:
      return { ok: true, draft: parseProse(text, drafted) }
  }
}

const withNobody = (found: Draft): Draft =>
  found.people.length > 0 ? found : warned(found, [{ code: 'nobody-found', facts: [] }])

/** GB18030 is what plain text in Chinese is in unless it is UTF-8; any other encoding is told. */
const encodingWarning = (guessed: Encoding | undefined): DraftWarning[] =>
  guessed === undefined || guessed === 'gb18030'
    ? []
    : [{ code: 'encoding', facts: [ENCODING_NAMES[guessed]] }]

const warned = (found: Draft, warnings: readonly DraftWarning[]): Draft => ({
  ...found,
  warnings: [...warnings, ...found.warnings],
})
