import { writeDiscourseCsv } from '../../domain/export/discourse.ts'
import { writeDiscourseGraphml } from '../../domain/export/discourse-graphml.ts'
import { fileName } from '../../domain/export/file-name.ts'
import { writeJsonLd } from '../../domain/export/json-ld.ts'
import { writeParquet } from '../../domain/export/parquet.ts'
import { pointTable } from '../../domain/export/point-table.ts'
import { writeQdaProject } from '../../domain/export/qda-project.ts'
import { type Lines, writeWorkbook } from '../../domain/export/sheet.ts'
import { writeSrt, writeVtt } from '../../domain/export/subtitles.ts'
import { writeTei } from '../../domain/export/tei.ts'
import type { Point } from '../../domain/format/transcript.ts'
import { exportWords } from '../../i18n/export-words.ts'
import { languagesOf } from '../../i18n/language.ts'
import { moreExportMessages } from '../../i18n/more-export-messages.ts'
import { pointAddress } from './addresses.ts'
import { inPieces } from './in-pieces.ts'
import type { Subject } from './Subject.ts'

interface MoreExport {
  readonly extension: string
  /** What stands in the file's name besides the meeting. */
  readonly what?: string
  readonly mediaType: string
  /** Whether a point can be in it; without, any can. */
  readonly holds?: (point: Point) => boolean
  readonly write: (
    subject: Subject,
  ) => Iterable<string> | Iterable<Uint8Array<ArrayBuffer>> | ArrayBuffer
}

const isTimed = ({ time }: Point) => time !== undefined

/** Formats for other programs, in the order in which they are offered; `more-exports.ts` has a name for each. */
const MORE_EXPORTS = {
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (of) => writeWorkbook(tableOf(of), aboutOf(of)),
  },
  parquet: {
    extension: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    write: (of) => writeParquet(tableOf(of), aboutOf(of)),
  },
  vtt: {
    extension: 'vtt',
    mediaType: 'text/vtt;charset=utf-8',
    holds: isTimed,
    write: (of) => writeVtt(of.meeting, of.points, wordsIn(of)),
  },
  srt: {
    extension: 'srt',
    mediaType: 'application/x-subrip;charset=utf-8',
    holds: isTimed,
    write: (of) => writeSrt(of.meeting, of.points, wordsIn(of)),
  },
  qdpx: {
    extension: 'qdpx',
    mediaType: 'application/zip',
    write: (of) => {
      const { speakers, kinds } = moreExportMessages(languagesOf(of.display)[0]!)
      return writeQdaProject(of.meeting, of.points, wordsIn(of), { speakers, kinds })
    },
  },
  tei: {
    extension: 'zip',
    what: 'tei',
    mediaType: 'application/zip',
    write: (of) => writeTei(of.meeting, of.points, wordsIn(of)),
  },
  jsonld: {
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: (of) => writeJsonLd(of.meeting, of.points, linkIn(of)),
  },
  discourse: {
    extension: 'csv',
    what: 'discourse',
    mediaType: 'text/csv;charset=utf-8',
    write: (of) => writeDiscourseCsv(of.meeting, of.points, wordsIn(of)),
  },
  discourseGraph: {
    extension: 'graphml',
    what: 'discourse',
    mediaType: 'application/xml',
    write: (of) => writeDiscourseGraphml(of.meeting, of.points, wordsIn(of)),
  },
} as const satisfies Record<string, MoreExport>

export type MoreFormat = keyof typeof MORE_EXPORTS

/** The formats that can hold some of the points. */
export const moreFormatsFor = ({ meeting, points }: Subject): MoreFormat[] =>
  (Object.keys(MORE_EXPORTS) as MoreFormat[]).filter((format) => {
    const { holds }: MoreExport = MORE_EXPORTS[format]
    return !holds || points.some((point) => holds(meeting.transcript.points.at(point)!))
  })

/** What the file is to be called. */
export function moreName({ meeting, points }: Subject, format: MoreFormat): string {
  const { extension, what }: MoreExport = MORE_EXPORTS[format]
  const { meeting: about, points: all } = meeting.transcript
  return fileName(about.id, points.length < all.length, extension, what)
}

/** The content of a file. @throws what the browser throws when it runs out of memory. */
export async function moreContent(subject: Subject, format: MoreFormat): Promise<Blob> {
  const { write, mediaType }: MoreExport = MORE_EXPORTS[format]
  const written = write(subject)
  const parts = written instanceof ArrayBuffer ? [written] : await partsOf(written)
  return new Blob(parts, { type: mediaType })
}

async function partsOf(written: Iterable<string | Uint8Array<ArrayBuffer>>): Promise<BlobPart[]> {
  const [first, ...rest] = written
  if (typeof first !== 'string') return [...(first ? [first] : []), ...rest]
  return inPieces([first, ...(rest as string[])])
}

const wordsIn = ({ meeting, display }: Subject) => exportWords(meeting, display)

const linkIn =
  ({ meeting, choice }: Subject) =>
  (point: number) =>
    pointAddress(choice, meeting.transcript.points.at(point)!.id)

const tableOf = (of: Subject) => pointTable(of.meeting, of.points, linkIn(of))

/** What is said of the whole where a table has room for it. */
function aboutOf(of: Subject): Lines {
  const words = wordsIn(of)
  const { meeting, source } = of.meeting.transcript
  const lines = (what: string, texts: readonly { readonly text: string }[]) =>
    texts.map(({ text }) => [what, text] as const)
  return [
    ...lines('title', words.of(meeting.title)),
    ...lines('about', words.circumstances),
    ...lines('wording', words.wordings),
    ...lines('confirmed', words.confirmed),
    ...(source.url ? [['source', source.url] as const] : []),
    ...(source.licence ? [['licence', source.licence.name] as const] : []),
  ]
}
