import type { Transcript } from '../format/transcript.ts'
import { ENCODING_NAMES, type Encoding, encodingNamed } from '../text/encodings.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { foreignTextOf } from '../text/foreign-texts.ts'
import { declaredCharset } from '../text/is-web-page.ts'
import { MOST_BYTES } from '../text/limits.ts'
import { readText, type TextRead, unfitText } from '../text/read-text.ts'
import { assemble } from './assemble.ts'
import { draftCoded } from './coded/draft-coded.ts'
import { packedIn, readPacked, readWritten, writtenIn } from './document-readers.ts'
import type { CharacterMapOf, DocumentRead } from './documents/document-read.ts'
import type { DocumentText } from './documents/document-text.ts'
import { draftDocument, runningText } from './documents/draft-document.ts'
import { type Account, accountFor, countLetters, type Letters } from './draft/account.ts'
import type { Companion } from './draft/companion.ts'
import { type Draft, type DraftWarning, EMPTY_DRAFT, type OnShare } from './draft/draft.ts'
import type { ParseFailure } from './draft/failure.ts'
import { listed } from './draft/listed.ts'
import type { TextFormat } from './formats.ts'
import { loadRomaniser } from './names/romanise.ts'
import { READERS, type TextContent } from './readers.ts'
import { sniffFormat, sureFormat } from './sniff.ts'
import type { Columns } from './table/columns.ts'
import type { Codebook, ThemeSource } from './themes/assign-themes.ts'
import type { Lexicon } from './themes/lexicon.ts'
import type { WordList } from './themes/terms/word-list.ts'

export interface ParseOptions {
  /** What the words of points are about, where the source has no themes of its own. */
  readonly lexicons?: readonly Lexicon[]
  /** Whether some lexicon could not be had: the transcript then says so, where it matters. */
  readonly lexiconsMissing?: boolean
  /**
   * Where the themes come from, if the source has none: the text's own words, the lexicons, or nowhere. Without it
   * the lexicons where they explain the text, else its own words.
   */
  readonly themes?: ThemeSource
  /** A person's own codes, in the place of all other themes. */
  readonly codebook?: Codebook
  /**
   * Gives the list of common words of a language, which themes in a text's own words are found with; null where it
   * cannot be had. Asked only if it is needed.
   */
  readonly wordsFor?: (language: string) => Promise<WordList | null>
  /** Gives the maps of characters that a PDF asks for; without it such a one is refused. */
  readonly characterMapOf?: CharacterMapOf
  /** The file's name: its ending helps to tell the format, and it stands in for a title. */
  readonly name?: string
  /** Files that belong to the one that is read, such as lists of people beside a TEI. */
  readonly companions?: readonly Companion[]
  /** Settles the format instead of looking. */
  readonly format?: TextFormat
  /** Which columns of a table are which, after a failure `needs-columns`. */
  readonly columns?: Columns
  /** The places of the tiers that hold what was said, after a failure `needs-tiers`. */
  readonly tiers?: readonly number[]
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
      readonly format: TextFormat
      readonly encoding?: Encoding
      /** Letters and digits of the source by what they became; not for a transcript of our own. */
      readonly letters?: Letters
    }
  | { readonly ok: false; readonly failure: ParseFailure }

const failed = (failure: ParseFailure): Parsed => ({ ok: false, failure })

/** Reads a file of any format that is known here, documents included. Never throws on what it holds. */
export function parseBytes(bytes: Uint8Array, options: ParseOptions = {}): Promise<Parsed> {
  const limit = options.limit ?? MOST_BYTES
  const fits = bytes.length > 0 && bytes.length <= limit
  const packed = fits ? packedIn(bytes, options.name) : null
  if (!packed) return parseInput(bytes, options)
  return parseDocument(readPacked(packed, bytes, documentOptions(options)), options)
}

async function parseDocument(
  reading: Promise<DocumentRead>,
  options: ParseOptions,
  origin: Origin = {},
): Promise<Parsed> {
  const read = await reading
  if (!read.ok) return read
  const failure = unfitText(read.document.text, options.limit ?? MOST_BYTES)
  if (failure) return failed(failure)
  return parseNormalised(read.document.text, options, { ...origin, document: read.document })
}

/** A format that was settled is that of the text; of a sheet, that it is one. */
const documentOptions = ({ limit = MOST_BYTES, ...options }: ParseOptions) => ({
  limit,
  columns: options.columns,
  characterMapOf: options.characterMapOf,
  asText: options.format !== undefined && options.format !== 'table',
  onShare: (share: number) => options.onShare?.(TAKEN_OUT * share),
})

/** The part of the work that taking the text out of a document is, where that takes long. */
const TAKEN_OUT = 0.5

/** No `async` function, which would keep the bytes as long as the text is read. */
function parseInput(input: Uint8Array | string, options: ParseOptions): Promise<Parsed> {
  const read = readAsDeclared(input, options)
  if (!read.ok) return Promise.resolve(read)
  const { text, encoding, isGuess } = read
  const origin = isGuess && encoding ? { encoding } : {}
  const written = sureFormat(text) ? null : writtenIn(text)
  const parsing = written
    ? parseDocument(readWritten(written, text, input, documentOptions(options)), options, origin)
    : parseNormalised(text, options, origin)
  return parsing.then((parsed) => (parsed.ok && encoding ? { ...parsed, encoding } : parsed))
}

/** Reads what was given as text: a page that is not UTF-8 and says in what it is written is read so. */
function readAsDeclared(input: Uint8Array | string, options: ParseOptions): TextRead {
  const read = readText(input, options)
  const isCertain = read.ok ? !read.isGuess : read.failure.code !== 'needs-encoding'
  if (typeof input === 'string' || isCertain || options.encoding) return read
  const encoding = encodingNamed(declaredCharset(input) ?? '')
  const declared = encoding ? readText(input, { ...options, encoding }) : read
  return declared.ok ? declared : read
}

/**
 * Reads a text: a report, a labelled transcript, subtitles, a table, or a transcript of our own
 * format. The same text and lexicons give the same transcript. A text in which nobody is found
 * gives one without speakers, its sentences unassigned.
 */
export const parseText = (raw: string, options: ParseOptions = {}): Promise<Parsed> =>
  parseInput(raw, options)

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
  origin: Origin,
): Promise<Parsed> {
  // Before anything else is in memory, since its bytes take as much as the text, twice.
  const sha256 = await fingerprint(text)
  const read = readNormalised(text, options, origin)
  if ('parsed' in read) return read.parsed
  const { source, draft, unassigned, format, letters } = read
  const transcript = await assemble(source, draft, {
    sha256: source === text ? sha256 : await fingerprint(source),
    unassigned,
    lexicons: options.lexicons ?? [],
    lexiconsMissing: options.lexiconsMissing ?? false,
    themes: options.themes,
    codebook: options.codebook,
    wordsFor: options.wordsFor,
    romanise: await loadRomaniser([
      ...draft.people.map(({ name }) => name),
      text,
      source,
      ...besideTexts(options).map((each) => each.text),
    ]),
    name: options.name?.replace(/^.*[/\\]/, '').replace(/\.[A-Za-z0-9]{1,5}$/, ''),
  })
  return { ok: true, transcript, format, ...(letters && { letters }) }
}

/** A text as its reader left it: a draft, whose names and themes are to be found yet, or all there is to say. */
type NormalisedRead =
  | {
      readonly source: string
      readonly draft: Draft
      readonly unassigned: Account['unassigned']
      readonly format: TextFormat
      readonly letters: Letters | undefined
    }
  | { readonly parsed: Parsed }

/**
 * Drafts a text. What of a draft is only needed to account for its letters, and what became of each, is left out of
 * what it gives: in a long text that is as much as all points.
 */
function readNormalised(
  text: string,
  options: ParseOptions,
  { encoding, document }: Origin,
): NormalisedRead {
  const running = document ? runningText(document) : text
  // Who says what is marked in it: its text is not looked at for that.
  const isMarked = document?.coded !== undefined && document.coded.people.length > 0
  const sure = isMarked || document?.labels ? 'labelled' : sureFormat(running)
  const foreign = sure ? null : foreignTextOf(text)
  if (foreign) return { parsed: failed({ code: 'foreign', ...foreign }) }
  // A document may be nothing but tables.
  const runs = /\S/.test(running)
  const format = options.format ?? sure ?? (runs ? sniffFormat(running, options.name) : 'table')
  const { columns, tiers, onShare } = options
  const beside = besideTexts(options)
  const content: TextContent =
    runs && !isMarked
      ? READERS[format].read(running, {
          columns,
          tiers,
          beside,
          headlines: document?.headlines,
          labels: document?.labels,
          onShare: (share) => onShare?.(DRAFTED * share),
        })
      : { ok: true, draft: EMPTY_DRAFT }
  if (!content.ok) return { parsed: content }
  if ('transcript' in content) return { parsed: { ...content, format } }
  const source = content.text ?? text
  // A document that holds nothing but the file of another program is that file.
  const isRunning = document && content.text === undefined
  const read = isRunning ? draftDocument(document, content.draft) : content.draft
  const found = document?.coded ? draftCoded(document.coded, source, read) : read
  const { unassigned, uses } = accountFor(source, found)
  const warnings = [...encodingWarning(encoding), ...companionsWarning(format, options)]
  return {
    source,
    draft: { ...warned(withNobody(found), warnings), parts: [] },
    unassigned,
    format,
    letters: options.letters ? countLetters(source, uses) : undefined,
  }
}

/** The companions as texts; of one that is no text the name alone is left. */
const besideTexts = ({ companions = [], limit }: ParseOptions) =>
  companions.map(({ name, bytes }) => {
    const read = readText(bytes, { limit })
    return { name, text: read.ok ? read.text : '' }
  })

/** The part of the work that a draft is; the rest is naming and sorting what it holds. */
const DRAFTED = 0.8

const withNobody = (found: Draft): Draft =>
  found.people.length > 0 ? found : warned(found, [{ code: 'nobody-found', facts: [] }])

/** GB18030 is what plain text in Chinese is in unless it is UTF-8; any other encoding is told. */
const encodingWarning = (guessed: Encoding | undefined): DraftWarning[] =>
  guessed === undefined || guessed === 'gb18030'
    ? []
    : [{ code: 'encoding', facts: [ENCODING_NAMES[guessed]] }]

/** Files beside a text of any other format than that of ParlaMint are not looked at, which is told. */
function companionsWarning(format: TextFormat, { companions = [] }: ParseOptions): DraftWarning[] {
  if (format === 'parlamint' || companions.length === 0) return []
  return [{ code: 'companions-unread', facts: listed(companions.map(({ name }) => name)) }]
}

const warned = (found: Draft, warnings: readonly DraftWarning[]): Draft => ({
  ...found,
  warnings: [...warnings, ...found.warnings],
})
