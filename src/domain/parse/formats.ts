import type { DocumentFormat } from './draft/failure.ts'

interface FormatFacts {
  readonly format: string
  /** How names of its files end, in small letters. */
  readonly endings: readonly string[]
  readonly mediaTypes: readonly string[]
  /** What a reader takes it for: the interface has words for each. */
  readonly kind:
    | 'record'
    | 'subtitles'
    | 'research'
    | 'table'
    | 'recognised'
    | 'proceedings'
    | 'meeting'
  /** Whether it is laid out: its text is read as one of the others. */
  readonly isDocument?: true
}

/**
 * What is read, a format a line, in the order in which a text is looked at. How each is known and read
 * stands in `readers.ts`, what it is called in `i18n/words/format-names.ts`; both lack a line where a format
 * is forgotten, and then the types do not fit.
 */
export const FORMATS = [
  { format: 'webvtt', endings: ['vtt'], mediaTypes: ['text/vtt'], kind: 'subtitles' },
  // JSON too, so its files are named like a meeting's.
  { format: 'recognised', endings: [], mediaTypes: [], kind: 'recognised' },
  { format: 'kokkai', endings: [], mediaTypes: [], kind: 'proceedings' },
  // XML, so their files are mostly named like that.
  { format: 'akoma-ntoso', endings: ['akn', 'an'], mediaTypes: [], kind: 'proceedings' },
  { format: 'public-whip', endings: [], mediaTypes: [], kind: 'proceedings' },
  { format: 'canada', endings: [], mediaTypes: [], kind: 'proceedings' },
  { format: 'bundestag', endings: [], mediaTypes: [], kind: 'proceedings' },
  {
    format: 'parlamint',
    endings: ['xml'],
    mediaTypes: ['application/tei+xml'],
    kind: 'proceedings',
  },
  { format: 'json', endings: ['json'], mediaTypes: ['application/json'], kind: 'meeting' },
  { format: 'srt', endings: ['srt'], mediaTypes: ['application/x-subrip'], kind: 'subtitles' },
  { format: 'sbv', endings: ['sbv'], mediaTypes: [], kind: 'subtitles' },
  { format: 'ass', endings: ['ass', 'ssa'], mediaTypes: ['text/x-ssa'], kind: 'subtitles' },
  {
    format: 'ttml',
    endings: ['ttml', 'dfxp'],
    // Many of its files are named `.xml`.
    mediaTypes: ['application/ttml+xml', 'application/xml', 'text/xml'],
    kind: 'subtitles',
  },
  { format: 'lrc', endings: ['lrc'], mediaTypes: [], kind: 'subtitles' },
  { format: 'elan', endings: ['eaf'], mediaTypes: [], kind: 'research' },
  { format: 'textgrid', endings: ['textgrid'], mediaTypes: [], kind: 'research' },
  { format: 'chat', endings: ['cha'], mediaTypes: [], kind: 'research' },
  {
    format: 'table',
    endings: ['csv', 'tsv'],
    mediaTypes: ['text/csv', 'text/tab-separated-values'],
    kind: 'table',
  },
  { format: 'labelled', endings: [], mediaTypes: [], kind: 'record' },
  {
    format: 'prose',
    endings: ['txt', 'md'],
    mediaTypes: ['text/plain', 'text/markdown'],
    kind: 'record',
  },
  // A page that was exported with its meeting; after all others, for a name like that makes no text one.
  { format: 'page', endings: [], mediaTypes: [], kind: 'meeting' },
  {
    format: 'docx',
    endings: ['docx'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    kind: 'record',
    isDocument: true,
  },
  { format: 'qdpx', endings: ['qdpx'], mediaTypes: [], kind: 'research', isDocument: true },
  {
    format: 'odt',
    endings: ['odt', 'fodt'],
    mediaTypes: ['application/vnd.oasis.opendocument.text'],
    kind: 'record',
    isDocument: true,
  },
  {
    format: 'web',
    // Pages as they are, and in one file with their pictures, as browsers and mail have them.
    endings: ['html', 'htm', 'xhtml', 'mht', 'mhtml', 'eml'],
    mediaTypes: ['text/html', 'application/xhtml+xml', 'message/rfc822'],
    kind: 'record',
    isDocument: true,
  },
  {
    format: 'sheet',
    endings: ['xlsx', 'ods', 'fods'],
    mediaTypes: [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.oasis.opendocument.spreadsheet',
    ],
    kind: 'table',
    isDocument: true,
  },
  {
    format: 'pdf',
    endings: ['pdf'],
    mediaTypes: ['application/pdf'],
    kind: 'record',
    isDocument: true,
  },
] as const satisfies readonly FormatFacts[]

export type Format = (typeof FORMATS)[number]['format']
/** A format of texts; the text of a document is in one of these. */
export type TextFormat = Exclude<Format, DocumentFormat>
export type InputKind = FormatFacts['kind']

export const isTextFormat = (format: Format): format is TextFormat =>
  !FORMATS.some((one) => one.format === format && 'isDocument' in one)

/** What a file chooser offers for formats: endings and media types, as `accept` has them. */
export const acceptOf = (formats: readonly FormatFacts[]): string =>
  formats
    .flatMap(({ endings, mediaTypes }) => [...endings.map((ending) => `.${ending}`), ...mediaTypes])
    .join()

/** Whether a file's name ends as those of a format do. */
export const isNamedAs = (format: Format, name: string): boolean =>
  FORMATS.some(
    (one) =>
      one.format === format &&
      one.endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`)),
  )
