import { confirmedPoints, hasGuesses } from '../format/checked.ts'
import { pagesOf } from '../format/pages-of.ts'
import type { Localized } from '../format/transcript.ts'
import { WORDING_COLUMN, wordingKind } from '../format/wording-kind.ts'
import { listOf } from '../meeting/adjacency.ts'
import { agendaOf } from '../meeting/agenda/agenda.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { languagesWith, namesIn } from './languages.ts'
import type { LinkOf } from './words.ts'

/** A cell: a text, a whole number, or nothing. */
export type Cell = string | number | null

export interface Column {
  readonly name: string
  readonly type: 'text' | 'integer'
}

/** Points as a table, a row for each. */
export interface PointTable {
  readonly columns: readonly Column[]
  /** As long as the columns. */
  readonly rows: () => Generator<readonly Cell[]>
}

const INTEGERS = new Set(['start', 'end', 'page', 'time_ms'])

/** The columns of a table: those of texts once for each of some languages; items and pages where there are some. */
export function pointColumns(
  languages: readonly string[],
  hasAgenda: boolean,
  hasPages = false,
): Column[] {
  const each = (what: string) => languages.map((language) => `${what}_${language}`)
  const names = [
    ...['point_id', 'kind', 'speaker'],
    ...['speaker', 'role', 'heading', 'text'].flatMap(each),
    ...['themes', ...each('themes')],
    ...(hasAgenda ? ['agenda_item', ...each('agenda_item')] : []),
    ...['start', 'end', ...(hasPages ? ['page'] : [])],
    ...['time_ms', WORDING_COLUMN, 'confirmed', 'themes_unconfirmed', 'link'],
  ]
  return names.map((name) => ({ name, type: INTEGERS.has(name) ? 'integer' : 'text' }))
}

/**
 * The given points as a table: the languages side by side, themes with `; ` between, places as UTF-16 offsets as in
 * the transcript, `page` that on which the point begins, `agenda_item` the id of the item of the agenda under which it stands, `wording_kind` verbatim,
 * paraphrase or not known; `confirmed` whether a person has confirmed the point (`yes`, `no`; empty where that is no
 * question of the meeting), and those of its themes that a program found and nobody has confirmed.
 */
export function pointTable(meeting: Meeting, points: Int32Array, linkOf: LinkOf): PointTable {
  const { transcript } = meeting
  const { speakers } = transcript
  const { pages } = transcript.source
  const confirmed = hasGuesses(transcript) ? confirmedPoints(transcript) : null
  const languages = languagesWith(textsIn(meeting, points))
  const each = (text: Localized | undefined) => languages.map((language) => text?.[language] ?? '')
  const { places, placeOfPoint } = agendaOf(transcript)
  const hasAgenda = places.length > 0
  function* rows(): Generator<readonly Cell[]> {
    for (const number of points) {
      const point = transcript.points.at(number)!
      const { id, name, role } = speakers[meeting.speakerOf[number]!]!
      const onThemes = Array.from(listOf(meeting.themesOf, number))
      const themes = onThemes.map((theme) => meeting.themes[theme]!)
      const guesses = onThemes.filter((theme) => meeting.isGuess[theme] === 1)
      const labels = (language: string) =>
        themes.map(({ label }) => label[language] ?? '').join('; ')
      const item = places[placeOfPoint(point)]?.item
      yield [
        point.id,
        point.kind,
        id,
        ...[name, role, point.heading, point.text].flatMap(each),
        point.themes.join('; '),
        ...languages.map(labels),
        ...(hasAgenda ? [item?.id ?? '', ...each(item?.label)] : []),
        point.span?.start ?? null,
        point.span?.end ?? null,
        ...(pages ? [(point.span && pagesOf(pages, point.span)?.[0]) ?? null] : []),
        point.time ?? null,
        wordingKind(transcript, point) ?? '',
        confirmed ? (confirmed.has(point.id) ? 'yes' : 'no') : '',
        guesses.map((theme) => meeting.themes[theme]!.id).join('; '),
        linkOf(number) ?? '',
      ]
    }
  }
  return { columns: pointColumns(languages, hasAgenda, pages !== undefined), rows }
}

function* textsIn(meeting: Meeting, points: Int32Array): Generator<Localized | undefined> {
  yield* namesIn(meeting)
  for (const { label } of meeting.transcript.agenda ?? []) yield label
  for (const number of points) {
    const { heading, text } = meeting.transcript.points.at(number)!
    yield* [heading, text]
  }
}
