import { type ThemesToWrite, writeCodebookCsv } from '../../domain/export/codebook-csv.ts'
import { writeCodebookQdc } from '../../domain/export/codebook-qdc.ts'
import { writeCsv } from '../../domain/export/csv.ts'
import { fileName } from '../../domain/export/file-name.ts'
import { writeGexf } from '../../domain/export/gexf.ts'
import { writeGraphml } from '../../domain/export/graphml.ts'
import { writeJson } from '../../domain/export/json.ts'
import { writeMarkdown } from '../../domain/export/markdown.ts'
import { votesToWrite } from '../../domain/export/votes.ts'
import { writeVotesCsv } from '../../domain/export/votes-csv.ts'
import { ownLanguage } from '../../domain/format/best-language.ts'
import { isTranscriptPath } from '../../domain/format/catalogue.ts'
import type { Localized, OpenTranscript } from '../../domain/format/transcript.ts'
import { isFiltering } from '../../domain/meeting/filter.ts'
import { tallyPoints } from '../../domain/meeting/tally.ts'
import { exportWords } from '../../i18n/export-words.ts'
import { findingsInWords } from '../../i18n/finding-words.ts'
import { leadWording } from '../../i18n/of-languages.ts'
import { posterSvg } from '../../layout/poster-svg.ts'
import { IS_ONE_FILE } from '../../state/release/edition.ts'
import { pointAddress, publicAddress } from './addresses.ts'
import { inPieces } from './in-pieces.ts'
import { lookOfPage } from './look.ts'
import { drawPng } from './png.ts'
import { posterOf } from './posterOf.ts'
import type { Subject } from './Subject.ts'
import { writePage } from './writePage.ts'
import { writeSite } from './writeSite.ts'

interface Export {
  /** Where it stands in the menu. */
  readonly group: 'data' | 'picture' | 'toRead'
  readonly extension: string
  /** Whether a transcript has what it is made of; without, all have. */
  readonly isFor?: (transcript: OpenTranscript) => boolean
  /** What stands in the file's name besides the meeting. */
  readonly what?: string
  readonly mediaType: string
  /** The text of the file in pieces, or what is no text as it is. */
  readonly write: (subject: Subject) => Iterable<string> | Promise<Blob>
}

/** What can be written, in the order of the menu; `i18n/export-messages.ts` has a name for each. */
const EXPORTS = {
  csv: {
    group: 'data',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    write: (of) => writeCsv(of.meeting, of.points, linksIn(of)),
  },
  votes: {
    group: 'data',
    extension: 'csv',
    what: 'votes',
    isFor: ({ votes = [] }) => votes.length > 0,
    mediaType: 'text/csv;charset=utf-8',
    write: (of) => writeVotesCsv(votesOf(of)),
  },
  json: {
    group: 'data',
    extension: 'json',
    mediaType: 'application/json',
    write: ({ meeting, points }) => writeJson(meeting, points),
  },
  gexf: {
    group: 'data',
    extension: 'gexf',
    mediaType: 'application/xml',
    write: (of) => writeGexf(of.meeting, of.points, wordsIn(of)),
  },
  graphml: {
    group: 'data',
    extension: 'graphml',
    mediaType: 'application/xml',
    write: (of) => writeGraphml(of.meeting, of.points, wordsIn(of)),
  },
  codebook: {
    group: 'data',
    extension: 'csv',
    what: 'codebook',
    mediaType: 'text/csv;charset=utf-8',
    write: (of) => writeCodebookCsv(themesOf(of)),
  },
  qdc: {
    group: 'data',
    extension: 'qdc',
    what: 'codebook',
    mediaType: 'application/xml',
    write: (of) => {
      const { of: wordings } = wordsIn(of)
      const word = (text: Localized) => wordings(text)[0]?.text ?? ''
      return writeCodebookQdc(themesOf(of), word, of.meeting.transcript.meeting.id)
    },
  },
  markdown: {
    group: 'toRead',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    write: (of) => writeMarkdown(of.meeting, of.points, wordsIn(of), linksIn(of), votesOf(of)),
  },
  html: {
    group: 'toRead',
    extension: 'html',
    mediaType: 'text/html;charset=utf-8',
    write: (of) => {
      const { svg } = drawing(of)
      return writePage(of, wordsIn(of), linksIn(of), svg)
    },
  },
  site: {
    group: 'toRead',
    extension: 'zip',
    mediaType: 'application/zip',
    write: writeSite,
  },
  svg: {
    group: 'picture',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    write: (of) => [drawing(of).svg],
  },
  png: {
    group: 'picture',
    extension: 'png',
    mediaType: 'image/png',
    write(of) {
      const { svg, width, height } = drawing(of)
      return drawPng(svg, width, height)
    },
  },
} as const satisfies Record<string, Export>

export type ExportFormat = keyof typeof EXPORTS

/** The formats of a group of the menu that a transcript can be written in. */
export const exportsIn = (group: Export['group'], transcript: OpenTranscript): ExportFormat[] =>
  (Object.keys(EXPORTS) as ExportFormat[]).filter((format) => {
    const { group: own, isFor }: Export = EXPORTS[format]
    // A page that is one file has not what these are made of.
    return own === group && !(IS_ONE_FILE && TITLED.has(format)) && isFor?.(transcript) !== false
  })

/** What is for anybody, and made of more than the page that writes it. */
const TITLED: ReadonlySet<ExportFormat> = new Set(['html', 'site'])

/** What the file is to be called: a page that is for anybody by its title. */
export function nameOf(subject: Subject, format: ExportFormat): string {
  const { meeting, points, display } = subject
  const { meeting: about, points: all, themes } = meeting.transcript
  const { extension, what }: Export = EXPORTS[format]
  const name = TITLED.has(format)
    ? leadWording(about.title, display, ownLanguage(meeting.transcript))
    : about.id
  const isPart =
    what === 'codebook'
      ? themesOf(subject).themes.length < themes.length
      : points.length < all.length
  return fileName(name, isPart, extension, what)
}

/** What a whole meeting is best called as a file that this page is to open from a site. */
export function publishedName(meetingId: string): string {
  const name = fileName(meetingId, false, EXPORTS.json.extension)
  return isTranscriptPath(name) ? name : 'meeting.json'
}

/**
 * The content of a file.
 * @throws PictureTooLarge, or what the browser throws when it cannot draw or runs out of memory.
 */
export async function contentOf(subject: Subject, format: ExportFormat): Promise<Blob> {
  const { write, mediaType }: Export = EXPORTS[format]
  const written = write(subject)
  if (written instanceof Promise) return written
  return new Blob(await inPieces(written), { type: mediaType })
}

/** The themes that some of the points are on; all of them where it is all points. */
function themesOf({ meeting, points }: Subject): ThemesToWrite {
  const { themes, groups = [], points: all } = meeting.transcript
  if (points.length === all.length) return { groups, themes }
  const counts = tallyPoints(meeting, points).themes
  return { groups, themes: themes.filter(({ id }) => counts[meeting.themeNumber.get(id)!]! > 0) }
}

const votesOf = ({ meeting, points, choice }: Subject) => votesToWrite(meeting, points, choice.item)

const wordsIn = ({ meeting, display }: Subject) => exportWords(meeting, display)

const linksIn =
  ({ meeting, choice }: Subject) =>
  (point: number) =>
    pointAddress(choice, meeting.transcript.points.at(point)!.id)

function drawing(subject: Subject): { svg: string; width: number; height: number } {
  const { meeting, points, filter, choice, display } = subject
  const look = lookOfPage()
  const address = publicAddress(choice)
  const poster = posterOf({ meeting, points, filter, sought: choice, display, address, look })
  const about = meeting.transcript
  const title = leadWording(about.meeting.title, display, ownLanguage(about))
  const description = isFiltering(filter)
    ? ''
    : findingsInWords(meeting, display)
        .map(({ text }) => text)
        .join(' ')
  return {
    svg: posterSvg(poster, title, look, description),
    width: poster.width,
    height: poster.height,
  }
}
