import { unzipSync } from 'fflate'
import { writeCsv } from '../domain/export/csv.ts'
import { writeJson } from '../domain/export/json.ts'
import { writeMarkdown } from '../domain/export/markdown.ts'
import { writeOneFile } from '../domain/export/one-file.ts'
import { pointTable } from '../domain/export/point-table.ts'
import { writeQdaProject } from '../domain/export/qda-project.ts'
import { writeWorkbook } from '../domain/export/sheet.ts'
import { writeSrt, writeVtt } from '../domain/export/subtitles.ts'
import { writeTei } from '../domain/export/tei.ts'
import { votesToWrite } from '../domain/export/votes.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { Companion } from '../domain/parse/draft/companion.ts'
import { NO_READINGS } from '../domain/search/readings.ts'
import { exportWords } from './export-words.ts'

/** What may come back of a meeting that was written and is read again. */
export const THINGS = [
  'speakers',
  'roles',
  'words',
  'points',
  'kinds',
  'themes',
  'guesses',
  'confirmed',
  'headings',
  'times',
  'languages',
  'agenda',
  'votes',
  'replies',
] as const
export type Thing = (typeof THINGS)[number]

/** A format that is written and read here, and what it holds of a meeting. */
export interface RoundTrip {
  readonly format: string
  /** What the file is called. */
  readonly name: string
  readonly holds: readonly Thing[]
  /** What of these it does not hold, or not apart. */
  readonly but?: string
  /** What may be taken for signs of the format, and has to be plain. */
  readonly plain?: 'names' | 'all'
  /** It parts the themes of a point by `; `, which their labels must not have. */
  readonly partsThemes?: true
  /** Its points stand under their speakers, one speaker after the other. */
  readonly isBySpeaker?: true
  /** Points without a time are left out, and the others stand in order of time. */
  readonly isTimed?: true
  /** The files: the one that is opened, and those beside it. */
  readonly write: (meeting: Meeting) => Promise<readonly Companion[]> | readonly Companion[]
}

const allOf = (meeting: Meeting) => Int32Array.from(meeting.kindOf.keys())
const noLink = () => null
const bytesOf = (pieces: Iterable<string>) => new TextEncoder().encode([...pieces].join(''))
const joined = (pieces: Iterable<Uint8Array>) => new Uint8Array(Buffer.concat([...pieces]))
const wordsOf = (meeting: Meeting) => exportWords(meeting, 'both')

const BUT_IN_TABLES =
  'line ends within a text are spaces; themes of a point on several, where a label has `; ` in it'
const BUT_IN_CUES =
  'points with a time alone, and what one says in a row is parted into points anew; not what looks like signs of the format: `name:` or a dash at the beginning of a line, brackets around it'

/** All of them, as docs/formats.md has them. */
export const ROUND_TRIPS: readonly RoundTrip[] = [
  {
    ...{ format: 'JSON', name: 'a.json', holds: THINGS },
    write: (of) => [{ name: 'a.json', bytes: bytesOf(writeJson(of, allOf(of))) }],
  },
  {
    ...{ format: 'HTML, the explorer in one file', name: 'a.html', holds: THINGS },
    write: async (of) => [{ name: 'a.html', bytes: bytesOf(await pageOf(of)) }],
  },
  {
    ...{ format: 'CSV', name: 'a.csv', partsThemes: true, but: BUT_IN_TABLES },
    holds: [
      'speakers',
      'roles',
      'words',
      'points',
      'kinds',
      'themes',
      'guesses',
      'confirmed',
      'headings',
      'times',
      'languages',
    ],
    write: (of) => [{ name: 'a.csv', bytes: bytesOf(writeCsv(of, allOf(of), noLink)) }],
  },
  {
    ...{ format: 'XLSX', name: 'a.xlsx', partsThemes: true, but: BUT_IN_TABLES },
    holds: [
      'speakers',
      'roles',
      'words',
      'points',
      'kinds',
      'themes',
      'guesses',
      'confirmed',
      'headings',
      'times',
      'languages',
    ],
    write: (of) => [
      { name: 'a.xlsx', bytes: joined(writeWorkbook(pointTable(of, allOf(of), noLink), [])) },
    ],
  },
  {
    ...{ format: 'REFI-QDA project (`.qdpx`)', name: 'a.qdpx' },
    holds: ['speakers', 'roles', 'words', 'points', 'kinds', 'themes'],
    but: 'one of several wordings',
    write: (of) => {
      const called = { speakers: '发言人', kinds: '类别' }
      const pieces = writeQdaProject(of, allOf(of), wordsOf(of), called)
      return [{ name: 'a.qdpx', bytes: joined(pieces) }]
    },
  },
  {
    ...{ format: 'Markdown', name: 'a.md', isBySpeaker: true },
    holds: ['speakers', 'roles', 'words', 'points', 'kinds', 'headings'],
    but: 'one of several wordings; of the themes of a point the first',
    write: (of) => [
      {
        name: 'a.md',
        bytes: bytesOf(
          writeMarkdown(of, allOf(of), wordsOf(of), noLink, votesToWrite(of, allOf(of), null)),
        ),
      },
    ],
  },
  {
    ...{
      format: 'TEI',
      name: 'a.xml',
      holds: ['speakers', 'words'],
      plain: 'names',
      but: 'what one says in a row is parted into points anew; one of several wordings',
    },
    write: (of) => {
      const files = Object.entries(unzipSync(joined(writeTei(of, allOf(of), wordsOf(of)))))
      return files.map(([name, bytes]) => ({ name, bytes }))
    },
  },
  {
    ...{
      format: 'WebVTT',
      name: 'a.vtt',
      holds: ['speakers', 'words', 'times'],
      isTimed: true,
      plain: 'all',
      but: BUT_IN_CUES,
    },
    write: (of) => [{ name: 'a.vtt', bytes: bytesOf(writeVtt(of, allOf(of), wordsOf(of))) }],
  },
  {
    ...{
      format: 'SRT',
      name: 'a.srt',
      holds: ['speakers', 'words', 'times'],
      isTimed: true,
      plain: 'all',
      but: BUT_IN_CUES,
    },
    write: (of) => [{ name: 'a.srt', bytes: bytesOf(writeSrt(of, allOf(of), wordsOf(of))) }],
  },
]

const SHELL = { script: '', scriptHash: 'sha256-', style: '', styleHash: 'sha256-' }

const pageOf = (meeting: Meeting) =>
  writeOneFile(SHELL, {
    ...{ lang: 'en', title: 'A', list: [], listStyle: '', notes: [], readings: NO_READINGS },
    json: writeJson(meeting, allOf(meeting)),
  })
