import type { Localized, Stance } from '../format/transcript.ts'
import { listOf } from '../meeting/adjacency.ts'
import { agendaOf } from '../meeting/agenda/agenda.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { safeCell } from './safe-cell.ts'
import { votesToWrite } from './votes.ts'
import type { ExportWords } from './words.ts'

/** That somebody spoke of a thing or is for or against it, as discourse networks are made of. */
export interface Statement {
  /** The speaker's id; undefined of a voter who is no speaker. */
  readonly id: string | undefined
  /** The theme's id; undefined of what was decided on. */
  readonly theme?: string | undefined
  readonly person: string
  readonly organization: string
  /** A theme, or what was decided on. */
  readonly concept: string
  /** 1 for, 0 against; null where nobody says. */
  readonly agreement: 0 | 1 | null
  /** UTF-16 offsets in the source; null where that is not known. */
  readonly start: number | null
  readonly stop: number | null
  readonly text: string
  /** ms from the beginning of the meeting. */
  readonly time: number | undefined
}

/** Gives the wordings of a text that readers are shown, one at least. */
export interface Wordings {
  readonly of: (text: Localized) => readonly { readonly text: string }[]
}

const AGREEMENT: Readonly<Record<Stance, 0 | 1 | null>> = { for: 1, against: 0, abstains: null }

/**
 * What the given points say of each of their themes, where they stand on an item of the agenda, and how each voted
 * who is named. Nobody is taken to agree who does not say so.
 */
export function* statementsOf(
  meeting: Meeting,
  points: Int32Array,
  words: Wordings,
): Generator<Statement> {
  const { transcript } = meeting
  const wordOf = (text: Localized) => words.of(text)[0]!.text
  const organisations = new Map(
    (transcript.organisations ?? []).map(({ id, name }) => [id, wordOf(name)]),
  )
  const { places, placeOf } = agendaOf(transcript)
  const personOf = (id: string) => {
    const { name, organisation, party } = transcript.speakers[meeting.speakerNumber.get(id)!]!
    const belongs = organisation ?? party
    return {
      id,
      person: wordOf(name),
      organization: belongs === undefined ? '' : organisations.get(belongs)!,
    }
  }
  for (const number of points) {
    const { speaker, text, span, time, stance } = transcript.points.at(number)!
    const said = {
      ...personOf(speaker),
      start: span?.start ?? null,
      stop: span?.end ?? null,
      text: wordOf(text),
      time,
    }
    for (const theme of listOf(meeting.themesOf, number)) {
      if (theme >= transcript.themes.length) continue
      const { id, label } = meeting.themes[theme]!
      const agreement = stance?.theme === id ? AGREEMENT[stance.value] : null
      yield { ...said, theme: id, concept: wordOf(label), agreement }
    }
    if (stance?.agenda !== undefined) {
      const { label } = places[placeOf.get(stance.agenda)!]!.item
      yield { ...said, concept: wordOf(label), agreement: AGREEMENT[stance.value] }
    }
  }
  for (const { vote, item, ballots } of votesToWrite(meeting, points, null)) {
    const placed = { start: vote.span?.start ?? null, stop: vote.span?.end ?? null }
    for (const { value, voters } of ballots)
      for (const { id, name } of voters)
        yield {
          ...(id === undefined ? { id, person: wordOf(name), organization: '' } : personOf(id)),
          ...{ concept: wordOf(item.label), agreement: AGREEMENT[value] },
          ...{ ...placed, text: '', time: undefined },
        }
  }
}

const COLUMNS = [
  ...['statement_id', 'time', 'person', 'organization', 'concept', 'agreement'],
  ...['start_position', 'stop_position', 'text', 'coder'],
  ...['document_id', 'document_title', 'document_author', 'document_source'],
  ...['document_section', 'document_type'],
]

export const DISCOURSE_HEAD = COLUMNS.map((name) => `"${name}"`).join(';')

/**
 * Statements as Discourse Network Analyzer exports them as a list of events (3.0.11): `;` between cells, texts in
 * quotation marks, in which `;` is a comma and `"` an apostrophe; the day as `2026-03-17 00:00:00`, its clock the time since
 * the beginning, at which it stands where a statement has none, so that all times have one form. What else nobody says is
 * empty. Gives the file in pieces.
 */
export function* writeDiscourseCsv(
  meeting: Meeting,
  points: Int32Array,
  words: ExportWords,
): Generator<string> {
  yield DISCOURSE_HEAD
  let number = 0
  for (const one of statementsOf(meeting, points, words))
    yield discourseLine(++number, meeting, words, one)
  yield '\n'
}

/** A statement of a meeting as a line of that list, with a line end before it. */
export function discourseLine(
  number: number,
  { transcript: { meeting: about, source } }: Meeting,
  words: Wordings,
  one: Statement,
): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(about.date ?? '') ? about.date! : null
  const publisher = source.publisher ? words.of(source.publisher)[0]!.text : ''
  const cells = [
    number,
    day === null ? '' : `${day} ${clockOf(one.time ?? 0)}`,
    ...[one.person, one.organization, one.concept].map(quoted),
    one.agreement ?? '',
    one.start ?? '',
    one.stop ?? '',
    ...[one.text].map(quoted),
    1,
    1,
    ...[words.of(about.title)[0]!.text, '', publisher, '', ''].map(quoted),
  ]
  return `\n${cells.join(';')}`
}

const quoted = (text: string) =>
  `"${safeCell(text.replaceAll(';', ',').replaceAll('"', "'").replace(/\s+/g, ' ').trim())}"`

/** ms of a day as hours, minutes and seconds. */
function clockOf(ms: number): string {
  const seconds = Math.floor(ms / 1000) % 86_400
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${part(seconds / 3600)}:${part((seconds / 60) % 60)}:${part(seconds % 60)}`
}
