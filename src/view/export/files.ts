import { writeCsv } from '../../domain/export/csv.ts'
import { fileName } from '../../domain/export/file-name.ts'
import { writeGexf } from '../../domain/export/gexf.ts'
import { writeGraphml } from '../../domain/export/graphml.ts'
import { writeHtml } from '../../domain/export/html.ts'
import { writeJson } from '../../domain/export/json.ts'
import { writeMarkdown } from '../../domain/export/markdown.ts'
import { ownLanguage } from '../../domain/format/best-language.ts'
import { isTranscriptPath } from '../../domain/format/catalogue.ts'
import type { Filter } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { exportWords } from '../../i18n/export-words.ts'
import { type Display, leadWording } from '../../i18n/language.ts'
import { posterSvg } from '../../layout/poster-svg.ts'
import type { Choice } from '../../state/address/choice.ts'
import { pointAddress, publicAddress } from './addresses.ts'
import { inPieces } from './in-pieces.ts'
import { lookOfPage } from './look.ts'
import { drawPng } from './png.ts'
import { posterOf } from './posterOf.ts'

export type Format = 'csv' | 'json' | 'gexf' | 'graphml' | 'markdown' | 'html' | 'svg' | 'png'

/** What is to be written: points of a meeting, and the choice that left them. */
export interface Subject {
  readonly meeting: Meeting
  readonly points: Int32Array
  readonly filter: Filter
  readonly choice: Choice
  readonly display: Display
}

const EXTENSIONS: Readonly<Record<Format, readonly [extension: string, type: string]>> = {
  csv: ['csv', 'text/csv;charset=utf-8'],
  json: ['json', 'application/json'],
  gexf: ['gexf', 'application/xml'],
  graphml: ['graphml', 'application/xml'],
  markdown: ['md', 'text/markdown;charset=utf-8'],
  html: ['html', 'text/html;charset=utf-8'],
  svg: ['svg', 'image/svg+xml'],
  png: ['png', 'image/png'],
}

export function nameOf({ meeting, points }: Subject, format: Format): string {
  const { meeting: about, points: all } = meeting.transcript
  return fileName(about.id, points.length < all.length, EXTENSIONS[format][0])
}

/** What a whole meeting is best called as a file that this page is to open from a site. */
export function publishedName(meetingId: string): string {
  const name = fileName(meetingId, false, EXTENSIONS.json[0])
  return isTranscriptPath(name) ? name : 'meeting.json'
}

/**
 * The content of a file.
 * @throws PictureTooLarge, or what the browser throws when it cannot draw or runs out of memory.
 */
export async function contentOf(subject: Subject, format: Format): Promise<Blob> {
  const type = EXTENSIONS[format][1]
  if (format === 'png') {
    const { svg, width, height } = drawing(subject)
    return drawPng(svg, width, height)
  }
  return new Blob(await inPieces(piecesOf(subject, format)), { type })
}

function piecesOf(subject: Subject, format: Exclude<Format, 'png'>): Iterable<string> {
  const { meeting, points, choice, display } = subject
  const linkOf = (point: number) => pointAddress(choice, meeting.transcript.points.at(point)!.id)
  switch (format) {
    case 'csv':
      return writeCsv(meeting, points, linkOf)
    case 'json':
      return writeJson(meeting, points)
    case 'gexf':
      return writeGexf(meeting, points, exportWords(meeting, display))
    case 'graphml':
      return writeGraphml(meeting, points, exportWords(meeting, display))
    case 'markdown':
      return writeMarkdown(meeting, points, exportWords(meeting, display), linkOf)
    case 'html':
      return writeHtml(meeting, points, exportWords(meeting, display), linkOf, {
        svg: drawing(subject).svg,
        look: lookOfPage(),
        address: publicAddress(choice),
      })
    case 'svg':
      return [drawing(subject).svg]
  }
}

function drawing(subject: Subject): { svg: string; width: number; height: number } {
  const { meeting, points, filter, choice, display } = subject
  const look = lookOfPage()
  const address = publicAddress(choice)
  const { query } = choice
  const about = meeting.transcript
  const poster = posterOf({ meeting, points, filter, query, display, address, look })
  const title = leadWording(about.meeting.title, display, ownLanguage(about))
  return { svg: posterSvg(poster, title, look), width: poster.width, height: poster.height }
}
