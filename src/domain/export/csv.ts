import { confirmedPoints, hasGuesses } from '../format/checked.ts'
import type { Localized } from '../format/transcript.ts'
import { WORDING_COLUMN, wordingKind } from '../format/wording-kind.ts'
import { listOf } from '../meeting/adjacency.ts'
import { agendaOf } from '../meeting/agenda/agenda.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { languagesWith, namesIn } from './languages.ts'
import type { LinkOf } from './words.ts'

/** By it spreadsheets know the file as UTF-8, and open Chinese right. */
export const BOM = '\ufeff'

/** The columns of a table: those of texts once for each of some languages; the item where there is an agenda. */
export function csvColumns(languages: readonly string[], hasAgenda: boolean): string[] {
  const each = (what: string) => languages.map((language) => `${what}_${language}`)
  return [
    ...['point_id', 'kind', 'speaker'],
    ...['speaker', 'role', 'heading', 'text'].flatMap(each),
    ...['themes', ...each('themes')],
    ...(hasAgenda ? ['agenda_item', ...each('agenda_item')] : []),
    ...['start', 'end', 'time_ms', WORDING_COLUMN, 'confirmed', 'themes_unconfirmed', 'link'],
  ]
}

/**
 * The given points as a table (RFC 4180: CRLF between lines; UTF-8 with BOM): a row per
 * point, the languages side by side, themes with `; ` between, places as UTF-16 offsets as in the
 * transcript, `agenda_item` the id of the item of the agenda under which it stands, `wording_kind` verbatim, paraphrase or not known; `confirmed` whether a person has confirmed the point
 * (`yes`, `no`; empty where that is no question of the meeting), and those of its themes that a program found and
 * nobody has confirmed. Gives the file in pieces.
 */
export function* writeCsv(meeting: Meeting, points: Int32Array, linkOf: LinkOf): Generator<string> {
  const { transcript } = meeting
  const { speakers } = transcript
  const confirmed = hasGuesses(transcript) ? confirmedPoints(transcript) : null
  const languages = languagesWith(textsIn(meeting, points))
  const each = (text: Localized | undefined) => languages.map((language) => text?.[language] ?? '')
  const { places, placeOfPoint } = agendaOf(transcript)
  const hasAgenda = places.length > 0
  yield BOM + csvLine(csvColumns(languages, hasAgenda))
  for (const number of points) {
    const point = meeting.transcript.points.at(number)!
    const { id, name, role } = speakers[meeting.speakerOf[number]!]!
    const themes = Array.from(listOf(meeting.themesOf, number), (theme) => meeting.themes[theme]!)
    const guesses = Array.from(listOf(meeting.themesOf, number)).filter(
      (theme) => meeting.isGuess[theme] === 1,
    )
    const labels = (language: string) => themes.map(({ label }) => label[language] ?? '').join('; ')
    const item = places[placeOfPoint(point)]?.item
    const row = [
      point.id,
      point.kind,
      id,
      ...[name, role, point.heading, point.text].flatMap(each),
      point.themes.join('; '),
      ...languages.map(labels),
      ...(hasAgenda ? [item?.id ?? '', ...each(item?.label)] : []),
      point.span ? String(point.span.start) : '',
      point.span ? String(point.span.end) : '',
      point.time === undefined ? '' : String(point.time),
      wordingKind(meeting.transcript, point) ?? '',
      confirmed ? (confirmed.has(point.id) ? 'yes' : 'no') : '',
      guesses.map((theme) => meeting.themes[theme]!.id).join('; '),
      linkOf(number) ?? '',
    ]
    yield `\r\n${csvLine(row)}`
  }
}

function* textsIn(meeting: Meeting, points: Int32Array): Generator<Localized | undefined> {
  yield* namesIn(meeting)
  for (const { label } of meeting.transcript.agenda ?? []) yield label
  for (const number of points) {
    const { heading, text } = meeting.transcript.points.at(number)!
    yield* [heading, text]
  }
}

/** A row of a table as it is written, without its line end. */
export const csvLine = (row: readonly string[]) => row.map(safeCell).map(quoted).join(',')

/** Quoted wherever any sheet may separate, whatever it is told to separate by. */
const quoted = (cell: string) =>
  /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** What a sheet that separates by something else, or in another line, may begin a cell at. */
const INNER = /([;\t\r\n][\s;"“”‘’]*)([=+\-@＝＋－＠])?/g

/**
 * A cell that no spreadsheet takes for a formula: one that begins like it, also after white space or
 * quotation marks and in full width, gets an apostrophe before it (OWASP, «CSV Injection»); so does what
 * is behind a `;`, a tab or a line end in it, where a sheet that separates by these begins a cell
 * whatever is quoted.
 */
export function safeCell(cell: string): string {
  const inner = cell.replace(INNER, (run: string, before: string, sign: string | undefined) => {
    if (sign === undefined) return run
    const at = before.length - before.replace(/^.*[;\t\r\n]/s, '').trimStart().length
    return `${before.slice(0, at)}'${before.slice(at)}${sign}`
  })
  return /^(?:[\t\r\n]|[\s"'“”‘’]*[=+\-@＝＋－＠])/.test(inner) ? `'${inner}` : inner
}
