import { escapeMarkup } from '../../export/escape.ts'
import { anchor, span, spans, within } from '../../export/html.ts'
import { SIGNS } from '../../export/kind-signs.ts'
import { KINDS, type Localized } from '../../format/transcript.ts'
import type { MeetingRef, PointRef } from '../archive.ts'
import { countByYear } from '../by-year.ts'
import { type ArchiveSite, type ArchiveWords, meetingAt } from './archive-site.ts'
import type { Extent, Said } from './newest-points.ts'

/** A section under a title; nothing where it is empty. `body` is HTML. */
export const section = (title: string, body: string): string =>
  body === '' ? '' : `<section><h2>${escapeMarkup(title)}</h2>\n${body}</section>\n`

export const paragraph = (text: string): string => `<p>${escapeMarkup(text)}</p>\n`
export const muted = (html: string): string => (html === '' ? '' : `<p class="muted">${html}</p>\n`)

/** Things in a list; nothing where there are none. Items are HTML. */
export const listOf = (items: readonly string[], kind = ''): string =>
  items.length === 0
    ? ''
    : `<ul${kind && ` class="${kind}"`}>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>\n`

/** A name that leads to a page, or alone. */
export const named = (words: ArchiveWords, name: Localized, address?: string): string =>
  within(address, spans(words.of(name)))

/** The days of something in words; empty where none is known. */
export function daysOf(
  words: ArchiveWords,
  { first, last }: Pick<Extent, 'first' | 'last'>,
): string {
  if (first === null || last === null) return ''
  return first === last ? first : words.span(first, last)
}

/** A text as HTML, in which no day is broken over two lines. */
export const withDays = (text: string): string =>
  escapeMarkup(text).replace(/\d{4}-\d\d-\d\d/g, '<span class="day">$&</span>')

/** How much there is of something, in words. */
export const extentIn = (words: ArchiveWords, extent: Extent): string =>
  [words.points(extent.points), words.meetings(extent.meetings), daysOf(words, extent)]
    .filter(Boolean)
    .join(' · ')

/** The points of a record by year, as a picture; nothing where none has a day. */
export function yearsFigure(
  site: ArchiveSite,
  {
    meetings,
    points,
  }: { readonly meetings: readonly MeetingRef[]; readonly points: readonly PointRef[] },
): string {
  const years = countByYear(
    points.map(({ meeting, kind }) => ({ day: meetings[meeting]!.day, kind })),
  )
  if (years.length === 0) return ''
  const totals = KINDS.map((_, i) => years.reduce((sum, { byKind }) => sum + byKind[i]!, 0))
  const legend = KINDS.flatMap((kind, i) =>
    totals[i]! > 0
      ? [
          `<b class="${kind}">${SIGNS[kind]} ${escapeMarkup(site.words.kind(kind))}</b> ${totals[i]}`,
        ]
      : [],
  )
  const svg = site.picture(years.map(({ year, byKind }) => ({ year, points: byKind })))
  return `<figure>${svg}<figcaption>${legend.join(' · ')}</figcaption></figure>\n`
}

/** A meeting by its day and title, leading to the explorer. */
export function meetingLink(
  site: ArchiveSite,
  up: string,
  meeting: Pick<MeetingRef, 'title' | 'day' | 'path'>,
  point?: string,
): string {
  const { words } = site
  const day = meeting.day
    ? `<time datetime="${meeting.day}">${meeting.day}</time>`
    : escapeMarkup(words.titles.noDay)
  const title = words.of(meeting.title)[0]!
  return `${day} · <span lang="${escapeMarkup(title.lang)}">${anchor(up + meetingAt(site, meeting, point), title.text)}</span>`
}

/** A point with its words; `by` and `themes` are HTML, who says it and what it is about where that is not said above. */
export function article(
  site: ArchiveSite,
  up: string,
  { ref, meeting, point }: Said,
  { by = '', themes = [] }: { readonly by?: string; readonly themes?: readonly string[] },
): string {
  const { words } = site
  const { kind, wording, heading, text, id } = point
  const told = [
    `<b>${SIGNS[kind]} ${escapeMarkup(words.kind(kind))}</b>`,
    ...(by ? [by] : []),
    ...(wording ? [`<i>${escapeMarkup(words.wording(wording))}</i>`] : []),
    ...(ref.answered === false ? [escapeMarkup(words.titles.unanswered)] : []),
    meetingLink(site, up, meeting, id),
  ]
  const heads = heading ? `<h4>${spans(words.of(heading))}</h4>\n` : ''
  const said = words.of(text).map((one) => `<p>${span(one)}</p>\n`)
  return `<article class="point ${kind}">
<p class="kind">${told.join(' · ')}</p>
${heads}${said.join('')}${listOf(themes, 'chips')}</article>
`
}
