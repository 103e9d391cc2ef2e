import type { Problem } from '../../domain/format/problem.ts'
import type { CodebookFailure } from '../../domain/parse/codebook/read-codebook.ts'
import type { CueFormat, DocumentFormat, ParseFailure } from '../../domain/parse/draft/failure.ts'
import { ENCODING_NAMES } from '../../domain/text/encodings.ts'
import { grouped } from './grouped.ts'

/*
 * What sentences about failures have in them, whatever their language.
 */

export type { CodebookFailure }

/** What is wrong and where, and what to do about it. */
export interface FailureWords {
  readonly what: string
  readonly help: string
}

/** By the kinds of files that are no text of a meeting: their names, and the way out. */
export type ForeignKinds = Readonly<
  Record<Failure<'foreign'>['kind'], { readonly name: string; readonly help: string }>
>

type Failure<Code extends ParseFailure['code']> = Extract<ParseFailure, { readonly code: Code }>
export type TooLarge = Failure<'too-large'>

/** Nobody reads more in a message. */
const MOST_PROBLEMS = 10

/** The name of an unknown root is the file's, so it may be long. */
export const rootOf = (failure: Failure<'foreign'>, before: string, after: string): string =>
  'root' in failure && failure.root ? `${before}${failure.root.slice(0, 60)}${after}` : ''

export const CUES = {
  srt: '00:00:01,000 --> 00:00:04,000',
  webvtt: '00:01.000 --> 00:04.000',
  sbv: '0:00:01.000,0:00:04.000',
  ass: 'Dialogue: 0,0:00:01.00,0:00:04.00,…',
  ttml: '<p begin="00:00:01.000" end="00:00:04.000">',
  lrc: '[00:01.00]',
} as const satisfies Readonly<Record<Exclude<CueFormat, UntimedFormat>, string>>

/** Formats that have words without a line of times for each. */
type UntimedFormat =
  | 'chat'
  | 'elan'
  | 'textgrid'
  | 'kokkai'
  | 'bundestag'
  | 'parlamint'
  | 'canada'
  | 'public-whip'
  | 'akoma-ntoso'

/** That one of these has no word, by format. */
export type Wordless = Readonly<Record<UntimedFormat, FailureWords>>

/** How files of documents that are archives are named. */
export const DOCUMENT_ENDINGS = {
  docx: '.docx',
  odt: '.odt',
  qdpx: '.qdpx',
  sheet: '.xlsx / .ods',
} as const satisfies Readonly<Record<Exclude<DocumentFormat, 'web' | 'pdf'>, string>>

const mebibytes = (bytes: number) => `${(bytes / (1 << 20)).toFixed(1)} MiB`

/** A size (null where it is not known) and the limit that it is over, in bytes where they would look the same otherwise. */
export function sizes({ bytes, limit }: TooLarge): {
  readonly has: string | null
  readonly most: string
} {
  const most = mebibytes(limit)
  if (bytes === undefined) return { has: null, most }
  return mebibytes(bytes) === most
    ? { has: `${grouped(bytes)} B`, most: `${grouped(limit)} B` }
    : { has: mebibytes(bytes), most }
}

/** Each with a piece of the text as it reads then, on one line. */
export const candidateList = (
  { candidates }: Failure<'needs-encoding'>,
  open: string,
  close: string,
  between: string,
): string =>
  candidates
    .map(({ encoding, sample }) => {
      const words = sample.replace(/\s+/g, ' ').slice(0, 60)
      return `${ENCODING_NAMES[encoding]}${open}${words}${close}`
    })
    .join(between)

/** Tiers to choose from, each with its number, whose it is where the file says that, and how many annotations it has. */
export const tierList = ({ offers }: Failure<'needs-tiers'>, between: string): string =>
  offers
    .slice(0, MOST_PROBLEMS)
    .map(({ tier, name, voice, count }) => {
      const whose = voice === undefined || voice === name ? '' : `${voice.slice(0, 60)} · `
      return `${tier + 1} ${name.slice(0, 60)} (${whose}${grouped(count)})`
    })
    .join(between)

/** The names of meetings. */
export const meetingList = ({ meetings }: Failure<'several-meetings'>, between: string): string =>
  [
    ...meetings.slice(0, MOST_PROBLEMS).map((name) => name.slice(0, 60)),
    ...(meetings.length > MOST_PROBLEMS ? ['…'] : []),
  ].join(between)

export function problemList(
  { problems }: Failure<'json-invalid'>,
  inWords: (problem: Problem) => string,
  between: string,
): string {
  const listed = problems.slice(0, MOST_PROBLEMS).map(inWords)
  const more = problems.length > listed.length ? ['…'] : []
  return [...listed, ...more].join(between)
}
