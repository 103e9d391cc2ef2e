import type { Localized, Point } from '../format/transcript.ts'
import { wordingKind } from '../format/wording-kind.ts'
import { listOf } from '../meeting/adjacency.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { tallyPoints } from '../meeting/tally.ts'
import type { LinkOf } from './words.ts'

type Thing = Readonly<Record<string, unknown>>

/**
 * The given points as JSON-LD in words of schema.org: the meeting an `Event`, its report a `Report`, those who spoke,
 * themes as `DefinedTerm`, what is verbatim as `Quotation`. What is told in other words is no quotation: it is a
 * `CreativeWork` with an `abstract`. Texts have their languages. Gives the file in pieces.
 */
export function* writeJsonLd(
  meeting: Meeting,
  points: Int32Array,
  linkOf: LinkOf,
): Generator<string> {
  yield `{"@context":"https://schema.org","@graph":[\n${JSON.stringify(eventOf(meeting))}`
  for (const thing of thingsOf(meeting, points, linkOf)) yield `,\n${JSON.stringify(thing)}`
  yield '\n]}\n'
}

const EVENT = { '@id': '#meeting' }
const REPORT = { '@id': '#report' }
const idOf = (what: string, id: string) => ({ '@id': `#${what}:${encodeURIComponent(id)}` })

function eventOf({ transcript }: Meeting): Thing {
  const { meeting } = transcript
  const { date } = meeting
  // A day without its year, or one that nobody is sure of, is none for those that read it.
  const start = meeting.start ?? (date && /^\d{4}(?:-\d\d){0,2}$/.test(date) ? date : undefined)
  return {
    ...EVENT,
    '@type': 'Event',
    name: tagged(meeting.title),
    ...(meeting.occasion && { description: tagged(meeting.occasion) }),
    ...(start && { startDate: start }),
    ...(meeting.end && { endDate: meeting.end }),
    ...(meeting.place && { location: { '@type': 'Place', name: tagged(meeting.place) } }),
    ...(meeting.body && {
      organizer: { '@type': 'Organization', name: tagged(meeting.body.name) },
    }),
    subjectOf: REPORT,
  }
}

function* thingsOf(meeting: Meeting, points: Int32Array, linkOf: LinkOf): Generator<Thing> {
  const { transcript } = meeting
  const { source, organisations = [] } = transcript
  yield {
    ...REPORT,
    '@type': 'Report',
    about: EVENT,
    ...(source.publisher && {
      publisher: { '@type': 'Organization', name: tagged(source.publisher) },
    }),
    ...(source.url && { url: source.url }),
    ...(source.licence && { license: source.licence.url ?? source.licence.name }),
    ...(source.language && { inLanguage: source.language }),
  }
  const tally = tallyPoints(meeting, points)
  for (const { id, name, kind } of organisations)
    yield {
      ...idOf('organisation', id),
      '@type': kind === 'party' ? 'PoliticalParty' : 'Organization',
      name: tagged(name),
    }
  for (const [i, speaker] of transcript.speakers.entries()) {
    if (tally.speakers[i] === 0) continue
    const { id, kind, name, ownName, role, sameAs, party, organisation } = speaker
    const isPerson = kind === 'person'
    const belongs = [party, organisation].flatMap((one) =>
      one === undefined ? [] : [idOf('organisation', one)],
    )
    yield {
      ...idOf('speaker', id),
      '@type': isPerson ? 'Person' : 'Thing',
      name: tagged(ownName ?? name),
      ...(role && { [isPerson ? 'jobTitle' : 'description']: tagged(role) }),
      ...(isPerson && belongs.length > 0 && { affiliation: belongs }),
      ...(sameAs && { sameAs }),
    }
  }
  // What stands for points without a theme is none.
  for (const [i, { id, label, definition }] of transcript.themes.entries())
    if (tally.themes[meeting.themeNumber.get(transcript.themes[i]!.id)!] !== 0)
      yield {
        ...idOf('theme', id),
        '@type': 'DefinedTerm',
        name: tagged(label),
        ...(definition && { description: tagged(definition) }),
      }
  for (const number of points) yield pointOf(meeting, number, linkOf(number))
}

function pointOf(meeting: Meeting, number: number, link: string | null): Thing {
  const { transcript } = meeting
  const point: Point = transcript.points.at(number)!
  const themes = Array.from(listOf(meeting.themesOf, number))
    .filter((theme) => theme < transcript.themes.length)
    .map((theme) => idOf('theme', meeting.themes[theme]!.id))
  const isVerbatim = wordingKind(transcript, point) === 'verbatim'
  const speaker = idOf('speaker', point.speaker)
  return {
    ...idOf('point', point.id),
    '@type': isVerbatim ? 'Quotation' : 'CreativeWork',
    ...(isVerbatim
      ? { text: tagged(point.text), spokenByCharacter: speaker }
      : { abstract: tagged(point.text), contributor: speaker }),
    genre: point.kind,
    ...(themes.length > 0 && { about: themes }),
    isPartOf: REPORT,
    ...((point.url ?? link) && { url: point.url ?? link }),
  }
}

/** A text in each of its languages. */
const tagged = (text: Localized) =>
  Object.entries(text).map(([language, value]) => ({ '@language': language, '@value': value }))
