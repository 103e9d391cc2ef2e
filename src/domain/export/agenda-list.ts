import { listOf } from '../meeting/adjacency.ts'
import { agendaOf } from '../meeting/agenda/agenda.ts'
import { agendaRows, readRow } from '../meeting/agenda/agenda-rows.ts'
import { motionsOf } from '../meeting/agenda/motions.ts'
import { pointPlaces } from '../meeting/agenda/point-places.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { atOnce } from '../text/steps.ts'
import { escapeMarkup } from './escape.ts'
import { anchor, spans, within } from './html.ts'
import type { PageLook } from './page-look.ts'
import { voteToWrite } from './votes.ts'
import type { ExportWords, PagesOf, VoteWords } from './words.ts'

type Words = ExportWords & VoteWords

/** The levels of headings that there are names for below "Agenda". */
const HEADINGS = ['h3', 'h4', 'h5', 'h6']
/** Deeper items stand no further in. */
const MOST_INDENTED = 4
const SIGNS = { passed: '✓', rejected: '✕', tied: '=', withdrawn: '↩' } as const

const idOfItem = (id: string) => `item-${id}`
const toPoint = (id: string) => `#point-${encodeURIComponent(id)}`

/**
 * The agenda as HTML, in pieces; nothing where there is none. Each item with who speaks under it, by links to their
 * points, motions with who moved and seconded them, votes with what came of them and who voted how. Items have the
 * classes `ti` of the themes i of what is within them, for `listStyle`.
 */
export function* writeAgenda(
  meeting: Meeting,
  points: Int32Array,
  words: Words,
  pageOf: PagesOf | undefined,
): Generator<string> {
  const { transcript } = meeting
  const { places } = agendaOf(transcript)
  if (places.length === 0) return
  const where = atOnce(pointPlaces(meeting))
  const narrowed = points.length < meeting.kindOf.length
  const rows = Array.from(agendaRows(meeting, where, { points, narrowed }), readRow)
  const themes = themesWithin(meeting, points, where.places)
  const { moved } = motionsOf(transcript)
  yield `<section class="agenda"><h2>${escapeMarkup(words.agenda)}</h2>\n`
  let isOpen = false
  let run: string[] = []
  const runEnd = () => {
    const said = run.length > 0 ? `<p>${run.join(' · ')}</p>\n` : ''
    run = []
    return said
  }
  for (const { of, number } of rows) {
    if (of === 'item') {
      yield runEnd()
      if (isOpen) yield '</section>\n'
      isOpen = true
      const { item, depth } = places[number] ?? { depth: 0 }
      const level = HEADINGS[depth]
      const label = item ? spans(words.of(item.label)) : escapeMarkup(words.underNone)
      const id = item ? ` id="${escapeMarkup(idOfItem(item.id))}"` : ''
      const own = themes(number < 0 ? places.length : number)
      yield `<section class="item d${Math.min(depth, MOST_INDENTED)}${classesOf(own)}"${id}>${
        level
          ? `<${level}>${label}</${level}>`
          : `<p class="deep" role="heading" aria-level="${depth + 3}">${label}</p>`
      }\n`
    } else if (of === 'vote') {
      yield runEnd() + voteOf(meeting, number, words, pageOf)
    } else if (of === 'point') {
      const point = transcript.points.at(number)!
      const name = spans(words.of(transcript.speakers[meeting.speakerOf[number]!]!.name))
      const own = classesOf(listOf(meeting.themesOf, number))
      const link = within(toPoint(point.id), name)
      if (!moved.has(point.id)) run.push(`<span class="said${own}">${link}</span>`)
      else {
        const text = spans(words.of(point.text))
        yield `${runEnd()}<p class="said${own}"><b>${escapeMarkup(words.motion)}</b> ${link}: ${text}${secondsOf(meeting, point.id, words, pageOf)}</p>\n`
      }
    }
  }
  yield `${runEnd()}${isOpen ? '</section>\n' : ''}</section>\n`
}

/** Per place of the agenda, and last for what is under none: the themes of the points that are within it. */
function themesWithin(meeting: Meeting, points: Int32Array, placeOf: Int32Array) {
  const { places } = agendaOf(meeting.transcript)
  const within = Array.from({ length: places.length + 1 }, () => new Set<number>())
  for (const point of points) {
    const place = placeOf[point]!
    const own = within[place < 0 ? places.length : place]!
    for (const theme of listOf(meeting.themesOf, point)) own.add(theme)
  }
  for (let place = places.length - 1; place >= 0; place--)
    for (const theme of within[place]!) within[places[place]!.within]?.add(theme)
  return (place: number) => within[place]!
}

const classesOf = (themes: Iterable<number>) =>
  [...themes]
    .sort((a, b) => a - b)
    .map((theme) => ` t${theme}`)
    .join('')

function secondsOf(meeting: Meeting, point: string, words: Words, pageOf: PagesOf | undefined) {
  const seconds = motionsOf(meeting.transcript).seconds.get(point) ?? []
  if (seconds.length === 0) return ''
  const names = seconds.map(({ from }) => speakerOf(meeting, from, words, pageOf))
  return ` <small>${escapeMarkup(words.secondedBy)} ${names.join(' · ')}</small>`
}

/** A speaker by id, with a link to the page of their own where there is one. */
function speakerOf(meeting: Meeting, id: string, words: Words, pageOf: PagesOf | undefined) {
  const number = meeting.speakerNumber.get(id)!
  return within(pageOf?.speaker(number), spans(words.of(meeting.transcript.speakers[number]!.name)))
}

function voteOf(
  meeting: Meeting,
  number: number,
  words: Words,
  pageOf: PagesOf | undefined,
): string {
  const { vote, mover, ballots } = voteToWrite(meeting, number)
  const { outcome, counts, by = [] } = vote
  const what = outcome === 'withdrawn' ? words.motion : words.vote
  const moved =
    mover !== undefined && vote.motion !== undefined
      ? ` ${escapeMarkup(words.movedBy)} ${within(toPoint(vote.motion), speakerOf(meeting, mover, words, undefined))}`
      : ''
  const count = { for: counts?.for, against: counts?.against, abstains: counts?.abstained }
  const named = ballots.map(({ value, voters }) => {
    const names = voters.map(({ id, name }) =>
      id === undefined ? spans(words.of(name)) : speakerOf(meeting, id, words, pageOf),
    )
    return `<p><b>${escapeMarkup(words.stance(value))}</b> ${count[value] ?? ''} ${names.join(' · ')}</p>\n`
  })
  const all = counts && counts.for + counts.against + (counts.abstained ?? 0)
  const rest =
    by.length > 0 && all !== undefined && by.length < all
      ? `<p class="muted">${escapeMarkup(words.namedHere(by.length, all))}</p>\n`
      : ''
  const place = words.place(vote)
  return `<div class="vote"><p><b>${escapeMarkup(what)}</b>${moved} <b>${SIGNS[outcome]} ${escapeMarkup(words.outcome(vote))}</b>${place ? ` <small>${escapeMarkup(place)}</small>` : ''}</p>
${named.join('')}${rest}</div>
`
}

/** How a speaker, by id, voted on what, as HTML, with links into the agenda of the page `meeting`; empty where nobody tells. */
export function speakerVotes(meeting: Meeting, id: string, words: Words, page: string): string {
  const { places, placeOf } = agendaOf(meeting.transcript)
  const cast = (meeting.transcript.votes ?? []).flatMap((vote) =>
    (vote.by ?? []).flatMap(({ speaker, value }) => (speaker === id ? [{ vote, value }] : [])),
  )
  if (cast.length === 0) return ''
  const lines = cast.map(({ vote, value }) => {
    const { item } = places[placeOf.get(vote.agenda)!]!
    const [label] = words.of(item.label)
    const address = `${page}#${encodeURIComponent(idOfItem(item.id))}`
    return `<p><b>${escapeMarkup(words.stance(value))}</b> ${anchor(address, label!.text)} <small>${SIGNS[vote.outcome]} ${escapeMarkup(words.outcome(vote))}</small></p>\n`
  })
  return `<section class="agenda"><h2>${escapeMarkup(words.votesOf(cast.length))}</h2>\n${lines.join('')}</section>\n`
}

/** How an agenda looks in a list. */
export const agendaStyle = (
  look: PageLook,
): string => `.agenda{display:grid;gap:.5rem;max-width:60rem;margin:0 0 2rem;font-size:.9rem}
.item>*+*{margin-top:.3rem}.item>:is(h3,h4,h5,h6,.deep):first-child{margin:0;font-size:1rem;font-weight:bold;line-height:1.5}
.d0{border-top:1px solid ${look.line};padding-top:.5rem}.d1{margin-inline-start:1rem}.d2{margin-inline-start:2rem}.d3{margin-inline-start:3rem}.d4{margin-inline-start:4rem}
.vote{border:1px solid ${look.line};border-radius:.75rem;padding:.4rem .75rem}
`
