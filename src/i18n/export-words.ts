import type { CitationParts, ExportWords, PlacedPoint, VoteWords } from '../domain/export/words.ts'
import { ownLanguage } from '../domain/format/best-language.ts'
import { countConfirmed, hasGuesses } from '../domain/format/checked.ts'
import type { Localized } from '../domain/format/transcript.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { agendaMessages } from './agenda-messages.ts'
import { clock } from './clock.ts'
import { dateInWords } from './date.ts'
import type { AgendaMessages } from './en/agenda.ts'
import type { Messages } from './en/page.ts'
import type { PointMessages } from './en/point.ts'
import { exportMessages } from './export-messages.ts'
import { type Display, type Language, languagesOf, tagOf, wordings } from './language.ts'
import { messages } from './messages.ts'
import { leadWording } from './of-languages.ts'
import { overviewMessages } from './overview-messages.ts'
import { placeInWords } from './place-in-words.ts'
import { pointMessages } from './point-messages.ts'

/** What files written of a meeting say, for readers of a display. */
export function exportWords(meeting: Meeting, display: Display): ExportWords & VoteWords {
  const languages = languagesOf(display)
  const say = (message: (m: Messages) => string) =>
    [...new Set(languages.map((one) => message(messages(one))))].join(' / ')
  const sayPoint = (message: (m: PointMessages) => string) =>
    [...new Set(languages.map((one) => message(pointMessages(one))))].join(' / ')
  const sayAgenda = (message: (m: AgendaMessages) => string) =>
    [...new Set(languages.map((one) => message(agendaMessages(one))))].join(' / ')
  const own = (key: 'all' | 'openPage') =>
    languages.map((one) => exportMessages(one)[key]).join(' / ')
  const tagged = (text: (language: Language) => string) =>
    languages.map((one) => ({ text: text(one), lang: tagOf(one) }))
  const { wording } = meeting.transcript.meeting
  const { pages } = meeting.transcript.source
  return {
    lang: tagOf(languages[0]!),
    of: (text) =>
      wordings(text, display, ownLanguage(meeting.transcript)).map((one) => ({
        text: one.text,
        lang: tagOf(one.language),
      })),
    kind: (kind) => sayPoint((m) => m.kind[kind]),
    points: (n) => say((m) => m.pointsCount(n)),
    place: (point) => (hasPlace(point) ? sayPoint((m) => placeIn(point, m, pages)) : null),
    circumstances: tagged((language) => circumstances(meeting, language)).filter(
      ({ text }) => text !== '',
    ),
    wordings: wording ? tagged((language) => overviewMessages(language).wordings[wording]) : [],
    confirmed: tagged((language) => confirmedInWords(meeting, language)).filter(
      ({ text }) => text !== '',
    ),
    leftOut: (n) => (n > 0 ? tagged((language) => overviewMessages(language).leftOut(n)) : []),
    wording: (kind) => sayPoint((m) => m.wording[kind]),
    themes: say((m) => m.themeColumn),
    agenda: sayAgenda((m) => m.title),
    underNone: sayAgenda((m) => m.underNone),
    motion: sayAgenda((m) => m.motion),
    movedBy: sayAgenda((m) => m.movedBy),
    secondedBy: sayAgenda((m) => m.secondedBy),
    vote: sayAgenda((m) => m.vote),
    votesOf: (n) => sayAgenda((m) => m.votesOf(n)),
    namedHere: (named, all) => sayAgenda((m) => m.namedHere(named, all)),
    votes: sayAgenda((m) => m.votes),
    outcome: ({ outcome, counts }) =>
      sayAgenda((m) =>
        [
          m.outcome[outcome],
          ...(counts ? [m.counts(counts.for, counts.against, counts.abstained)] : []),
        ].join(m.between),
      ),
    stance: (stance) => sayAgenda((m) => m.stance[stance]),
    all: own('all'),
    openPage: own('openPage'),
    link: sayPoint((m) => m.link),
    citations: (parts) => languages.map((language) => citation(meeting, parts, language)),
  }
}

/** How many points and found themes a person has confirmed; empty where none is found and none confirmed. */
function confirmedInWords({ transcript }: Meeting, language: Language): string {
  const { points, allPoints, themes, allThemes } = countConfirmed(transcript)
  const m = overviewMessages(language)
  if (!hasGuesses(transcript)) return ''
  return [m.confirmed(points, allPoints), allThemes > 0 && m.confirmedThemes(themes, allThemes)]
    .filter(Boolean)
    .join(m.between)
}

const hasPlace = ({ span, time }: PlacedPoint) => span !== undefined || time !== undefined

function placeIn({ span, time }: PlacedPoint, m: PointMessages, pages?: readonly number[]): string {
  if (time !== undefined) return m.at(clock(time))
  return span ? placeInWords(m, span, pages) : ''
}

/** Occasion, place, date and source in a line. */
export function circumstances(meeting: Meeting, language: Language): string {
  const { meeting: about, source } = meeting.transcript
  const own = ownLanguage(meeting.transcript)
  const word = (text: Localized | undefined) => text && leadWording(text, language, own)
  const publisher = word(source.publisher)
  return [
    word(about.occasion),
    word(about.place),
    about.date && dateInWords(about.date, language),
    publisher && messages(language).after(publisher),
  ]
    .filter(Boolean)
    .join(' · ')
}

function citation(meeting: Meeting, parts: CitationParts, language: Language): string {
  const own = ownLanguage(meeting.transcript)
  // In one line: no name begins another citation.
  const word = (text: Localized) => leadWording(text, language, own).replace(/\s+/g, ' ')
  const m = pointMessages(language)
  return exportMessages(language).cited({
    who: word(parts.speaker),
    role: parts.role ? word(parts.role) : '',
    text: word(parts.text),
    kind: parts.wording ? m.wording[parts.wording] : '',
    title: word(meeting.transcript.meeting.title),
    about: circumstances(meeting, language).replace(/\s+/g, ' '),
    place: hasPlace(parts) ? placeIn(parts, m, meeting.transcript.source.pages) : '',
    link: parts.link ?? '',
  })
}
