import { totalmem } from 'node:os'
import { FORMATS, isTextFormat, type TextFormat } from '../domain/parse/formats.ts'
import type { Columns } from '../domain/parse/table/columns.ts'
import { THEME_SOURCES, type ThemeSource } from '../domain/parse/themes/assign-themes.ts'
import { ENCODING_NAMES, type Encoding, encodingNamed } from '../domain/text/encodings.ts'
import { FORMAT_NAMES } from '../i18n/words/format-names.ts'
import { type MeetingFiles, oneMeeting } from './one-meeting.ts'
import { readAmount, readOptions, UsageError } from './read-options.ts'
import { shipped } from './shipped.ts'

export interface ParseArguments {
  /** What is read; null for `lines`. */
  readonly meeting: MeetingFiles | null
  readonly report: boolean
  readonly lines: boolean
  readonly help: boolean
  /** For `lines`: the most memory, in MB of 1,048,576 bytes, and time that one file may take. */
  readonly memory: number
  readonly seconds: number
  readonly lexicons: readonly string[]
  readonly themes?: ThemeSource
  /** A person's own codes: the path of a .csv or .qdc. */
  readonly codebook?: string
  readonly columns?: Columns
  /** The places of tiers, from 0. */
  readonly tiers?: readonly number[]
  readonly format?: TextFormat
  readonly encoding?: Encoding
}

const TEXT_FORMATS = FORMATS.map(({ format }) => format).filter(isTextFormat)

/** Half of what the machine has, and no more than the largest file that is read takes. */
const MEMORY = Math.min(4096, Math.floor(totalmem() / 2 / (1 << 20)))
const SECONDS = 300

export const PARSE_HELP = `Reads a report or a recording's transcript and prints who said what as JSON.

  ${shipped.call('parse')} [OPTIONS] FILE      FILE may be - for standard input
  ${shipped.call('parse')} [OPTIONS] FILE LIST...   LISTs belong to it, as those of people to a TEI,
                   and the recording that it is of: known by their names

  --report         print for people instead: who was found, how many points, the warnings
  --lines          read a path per line from standard input and print a transcript per line;
                   a file that fails gives a line {"file": …, "error": …} and, at the end, exit code 1;
                   so does one that takes too much memory or time, and the next is read
  --memory MB      the most memory for a file of --lines (half of the machine's, at most 4096)
  --seconds N      the most time for a file of --lines (${SECONDS})
  --lexicon FILE   words that tell themes, instead of public/lexicon; may be given more than once
  --themes NAME    where themes come from that the source does not name: its own words (words), the
                   lexicon, or none; without it the lexicon where nearly all points have its words
  --themes FILE    a codebook of yours in the place of all other themes: a table (.csv) with columns
                   label, terms (a; b), group and description, or a REFI-QDA codebook (.qdc)
  --columns LIST   columns of a table, from 1: speaker=1,text=3,role=2,theme=4,kind=5,time=6
  --tiers LIST     tiers of annotations that hold what was said, from 1: 1,3
  --format NAME    what the text is, where looking at it does not tell:
                   ${TEXT_FORMATS.join(', ')}
  --encoding NAME  how the bytes of plain text are to be read, where looking at them does not tell
  --help           print this

${formatsInWords()}
in UTF-8, UTF-16, GB18030, Big5, Shift JIS, EUC-KR or Windows-1252. Where the encoding is not certain,
nothing is read, and the message shows a piece of the text in each that it may be.
Exit code 0: read; 1: not readable, or not written whole; 2: wrong use.
`

/** The arguments of `parse`; throws a {@link UsageError}. */
export function readParseArguments(args: readonly string[]): ParseArguments {
  const { values, positionals } = readOptions(args, {
    report: { type: 'boolean' },
    lines: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    memory: { type: 'string' },
    seconds: { type: 'string' },
    lexicon: { type: 'string', multiple: true },
    themes: { type: 'string' },
    columns: { type: 'string' },
    tiers: { type: 'string' },
    format: { type: 'string' },
    encoding: { type: 'string' },
  })
  const lines = values.lines === true
  const help = values.help === true
  if (!help && !lines && positionals.length === 0) {
    throw new UsageError('name one file, or - for standard input')
  }
  const meeting = help || lines ? null : oneMeeting(positionals)
  if (typeof meeting === 'string') throw new UsageError(meeting)
  if (!help && lines && positionals.length > 0) {
    throw new UsageError('--lines reads its paths from standard input')
  }
  if (lines && values.report) throw new UsageError('--lines and --report exclude each other')
  if (!lines && (values.memory ?? values.seconds) !== undefined) {
    throw new UsageError('--memory and --seconds are for --lines')
  }
  const columns = values.columns === undefined ? undefined : readColumns(values.columns)
  const tiers = values.tiers === undefined ? undefined : readTiers(values.tiers)
  const format = values.format === undefined ? undefined : readFormat(values.format)
  const themes = values.themes === undefined ? {} : readThemes(values.themes)
  const encoding = values.encoding === undefined ? undefined : readEncoding(values.encoding)
  return {
    meeting,
    report: values.report === true,
    lines,
    help,
    memory: readAmount('memory', values.memory, MEMORY),
    seconds: readAmount('seconds', values.seconds, SECONDS),
    lexicons: values.lexicon ?? [],
    ...themes,
    ...(columns && { columns }),
    ...(tiers && { tiers }),
    ...(format && { format }),
    ...(encoding && { encoding }),
  }
}

/** Lines no longer than those around them. */
function formatsInWords(): string {
  const names = Object.values(FORMAT_NAMES)
  const words = `Reads ${names.slice(0, -1).join(', ')} and ${names.at(-1)},`
  return words.replace(/(.{1,99})(?: |$)/g, '$1\n').trimEnd()
}

function readFormat(name: string): TextFormat {
  const format = TEXT_FORMATS.find((one) => one === name)
  if (format) return format
  throw new UsageError(`--format: "${name}" is none of ${TEXT_FORMATS.join(', ')}`)
}

/** How a codebook ends. */
const CODEBOOK = /\.(?:csv|tsv|qdc)$/i

function readThemes(name: string): Pick<ParseArguments, 'themes' | 'codebook'> {
  const themes = THEME_SOURCES.find((one) => one === name)
  if (themes) return { themes }
  if (CODEBOOK.test(name)) return { codebook: name }
  throw new UsageError(
    `--themes: "${name}" is none of ${THEME_SOURCES.join(', ')}, and no codebook (.csv, .qdc)`,
  )
}

function readEncoding(name: string): Encoding {
  const encoding = encodingNamed(name)
  if (encoding) return encoding
  const known = Object.values(ENCODING_NAMES).join(', ')
  throw new UsageError(`--encoding: "${name}" is none of ${known}`)
}

const NAMES = ['speaker', 'text', 'role', 'theme', 'kind', 'heading', 'time'] as const

function readColumns(list: string): Columns {
  const found: Partial<Record<(typeof NAMES)[number], number>> = {}
  for (const part of list.split(',')) {
    const [name, number] = part.split('=')
    const known = NAMES.find((each) => each === name?.trim())
    const place = Number(number)
    if (!known || !Number.isInteger(place) || place < 1) {
      throw new UsageError(`--columns: "${part}" is not like speaker=1`)
    }
    found[known] = place - 1
  }
  const { speaker, text, ...rest } = found
  if (speaker === undefined || text === undefined) {
    throw new UsageError('--columns needs speaker and text')
  }
  return { ...rest, speaker, text }
}

function readTiers(list: string): readonly number[] {
  return list.split(',').map((part) => {
    const number = Number(part)
    if (part.trim() === '' || !Number.isInteger(number) || number < 1)
      throw new UsageError(`--tiers: "${part}" is no number of a tier, from 1`)
    return number - 1
  })
}
