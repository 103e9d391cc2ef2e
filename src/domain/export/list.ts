import { KINDS, type Localized } from '../format/transcript.ts'
import { listOf } from '../meeting/adjacency.ts'
import { countLeftOut } from '../meeting/left-out.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { tallyPoints } from '../meeting/tally.ts'
import { agendaStyle, speakerVotes, writeAgenda } from './agenda-list.ts'
import { escapeMarkup } from './escape.ts'
import { anchor, span, spans, within } from './html.ts'
import { SIGNS } from './kind-signs.ts'
import { outlineOf } from './outline.ts'
import type { PageLook } from './page-look.ts'
import type { ExportWording, ExportWords, LinkOf, PagesOf, VoteWords } from './words.ts'

/** Themes that the given points touch, and how many of the points touch each. */
function countsOf(meeting: Meeting, points: Int32Array): readonly (readonly [number, number])[] {
  const { themes } = tallyPoints(meeting, points)
  return Array.from(themes.entries()).filter(([, count]) => count > 0)
}

/** What a list has besides its points. */
export interface ListPage {
  /** The picture as HTML, its strands of theme i with the class `ti`; empty for none. */
  readonly picture: string
  /** HTML that stands before all that is below the picture; nothing where there is none. */
  readonly below?: string
  /** Of the explorer; null where no other browser could open it. */
  readonly address: string | null
  /** What is most surprising, in a line per language. */
  readonly findings: readonly ExportWording[]
  /** Where speakers and themes, by number, have pages of their own. */
  readonly pageOf?: PagesOf
  /** Points that were written already, by number, for other pages with the same links: they are not written again. */
  readonly written?: Map<number, string>
  /** Whose points they are, or on what, where it is not the whole meeting, which is at the address `meeting`. */
  readonly about?: {
    readonly is: 'speaker' | 'theme'
    readonly id: string
    readonly name: readonly ExportWording[]
    readonly lines: readonly ExportWording[]
    readonly meeting: string
  }
}

/**
 * The given points by speaker, as HTML that needs no script: the findings, the picture, the agenda, and the points, to
 * be filtered by theme with radio buttons and {@link listStyle} alone. Gives the text in pieces.
 */
export function* writeList(
  meeting: Meeting,
  points: Int32Array,
  words: ExportWords & VoteWords,
  linkOf: LinkOf,
  page: ListPage,
): Generator<string> {
  const { title } = meeting.transcript.meeting
  const choice = (id: string, value: string, label: string, count: number, checked = '') =>
    `<label><input type="radio" name="theme" id="${id}" value="${escapeMarkup(value)}"${checked}> ${label} <small>${count}</small></label>`
  const filters = [
    choice('all', '', escapeMarkup(words.all), points.length, ' checked'),
    ...countsOf(meeting, points).map(([theme, count]) =>
      choice(
        `t${theme}`,
        meeting.themes[theme]!.id,
        spans(words.of(meeting.themes[theme]!.label)),
        count,
      ),
    ),
  ]
  const articleOf = remembered(page.written, (point) =>
    article(meeting, point, words, linkOf, page.pageOf),
  )
  const muted = (line: ExportWording) => `<p class="muted">${span(line)}</p>\n`
  const lines = [
    ...words.wordings,
    ...words.confirmed,
    ...words.leftOut(countLeftOut(meeting, points)),
  ]
  const explorer =
    page.address === null ? '' : `<p class="muted">${anchor(page.address, words.openPage)}</p>\n`
  const told = page.findings.map((one) => `<p class="findings">${span(one)}</p>\n`).join('')
  yield `<header>
${
  page.about
    ? `<p class="muted">${anchor(page.about.meeting, words.of(title)[0]!.text)}</p>
<h1>${spans(page.about.name)}</h1>
${page.about.lines.map(muted).join('')}`
    : `<h1>${spans(words.of(title))}</h1>
${words.circumstances.map(muted).join('')}`
}</header>
<main${page.picture ? ` class="drawn"` : ''}>
<div class="told">
${lines.map(muted).join('')}${explorer}${told}</div>
${page.picture}${page.below ?? ''}<fieldset><legend>${escapeMarkup(words.themes)}</legend>
${filters.join('\n')}
</fieldset>
`
  if (!page.about) yield* writeAgenda(meeting, points, words, page.pageOf)
  else if (page.about.is === 'speaker')
    yield speakerVotes(meeting, page.about.id, words, page.about.meeting)
  const outline = [...outlineOf(meeting, points)]
  yield `<div class="points${outline.length === 1 ? ' one' : ''}">\n`
  for (const { speaker, parts } of outline) {
    const role = speaker.role ? `<p class="muted">${spans(words.of(speaker.role))}</p>` : ''
    const number = meeting.speakerNumber.get(speaker.id)!
    const name = within(page.pageOf?.speaker(number), spans(words.of(speaker.name)))
    // A page of one speaker has the name above.
    const isAbove = page.about?.is === 'speaker'
    const head = isAbove ? '' : `<h2>${name}</h2>${role}`
    const level = isAbove ? 'h2' : 'h3'
    yield `<section class="speaker s${number}" id="speaker-${escapeMarkup(speaker.id)}">${head}\n`
    for (const { heading, points: said } of parts) {
      yield `<div class="part">${heading ? `<${level}>${spans(words.of(heading))}</${level}>` : ''}\n`
      for (const point of said) yield `${articleOf(point)}\n`
      yield '</div>\n'
    }
    yield '</section>\n'
  }
  yield '</div>\n</main>\n'
}

/** What a function says, remembered in a map where there is one. */
const remembered =
  (known: Map<number, string> | undefined, write: (number: number) => string) =>
  (number: number): string => {
    const before = known?.get(number)
    if (before !== undefined) return before
    const text = write(number)
    known?.set(number, text)
    return text
  }

function article(
  meeting: Meeting,
  number: number,
  words: ExportWords,
  linkOf: LinkOf,
  pageOf: PagesOf | undefined,
): string {
  const point = meeting.transcript.points.at(number)!
  const themes = Array.from(listOf(meeting.themesOf, number))
  const labels = themes.map((theme) => {
    const label = spans(words.of(meeting.themes[theme]!.label))
    return `<li>${within(pageOf?.theme(theme), label)}</li>`
  })
  const wording = point.wording ? ` <i>${escapeMarkup(words.wording(point.wording))}</i>` : ''
  const link = linkOf(number)
  const place = words.place(point)
  const placed =
    link === null
      ? `<small>${escapeMarkup(place ?? '')}</small>`
      : anchor(link, place ?? words.link)
  return `<article id="point-${escapeMarkup(point.id)}" class="point ${point.kind} ${themes.map((theme) => `t${theme}`).join(' ')}">
<p class="kind"><b>${SIGNS[point.kind]} ${escapeMarkup(words.kind(point.kind))}</b>${wording} ${placed}</p>
${paragraphs(words, point.text)}
<ul>${labels.join('')}</ul>
</article>`
}

const paragraphs = (words: ExportWords, text: Localized) =>
  words
    .of(text)
    .map((wording) => `<p>${span(wording)}</p>`)
    .join('')

/** How a picture in it looks that is as wide as it is. */
export const FIGURE_STYLE =
  'figure{margin:1rem 0;overflow-x:auto}figure svg{display:block;width:100%;min-width:44rem;height:auto}'

/** That a theme that is chosen takes away all that has nothing on it. */
export const filterStyle = (meeting: Meeting, points: Int32Array): string =>
  countsOf(meeting, points)
    .map(
      ([theme]) =>
        `:root:has(#t${theme}:checked) :is(.point,.part,.speaker,.strand,.item,.said):not(.t${theme}):not(:has(.t${theme})){display:none}\n`,
    )
    .join('')

/** How a list of points of a meeting looks, but for {@link filterStyle}. */
export const listStyle = (look: PageLook, meeting: Meeting): string => `*{box-sizing:border-box}
body{max-width:75rem;margin:0 auto;padding:1.5rem 1rem;background:${look.paper};color:${look.ink};font:1rem/1.6 ${look.sans};overflow-wrap:anywhere}
h1,p,figure{margin:0}
h1{font-family:${look.serif};line-height:1.35;font-size:1.6rem}
body [lang]{unicode-bidi:plaintext}
a{color:inherit}small,.muted{color:${look.muted}}.muted{font-size:.85rem}
.findings{margin-top:.75rem}
${pointsStyle(look, meeting)}`

/** How what stands below the head and the picture of a list looks. */
export function pointsStyle(look: PageLook, meeting: Meeting): string {
  const kinds = KINDS.map(
    (kind) => `.${kind}{border-color:${look[kind]}}.${kind} b{color:${look[kind]}}`,
  )
  return `h2,h3,.point ul{margin:0}
h2{font-family:${look.serif};line-height:1.35;font-size:1.3rem}h3,.part>h2{font:bold .95rem/1.6 ${look.sans};margin-top:.75rem}
.kind a,.point ul{color:${look.muted}}
.kind,.point ul{font-size:.85rem}
fieldset{display:flex;flex-wrap:wrap;gap:.4rem;border:1px solid ${look.line};border-radius:.75rem;padding:.75rem;margin:1rem 0 1.5rem}
label{padding:.1rem .6rem;border:1px solid ${look.line};border-radius:1rem}
label:has(:checked){background:${look.wash};border-color:${look.ink}}
input{accent-color:${look.ink}}
.points{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:2rem 2.5rem;align-items:start}
.point{border-inline-start:3px solid;padding-inline-start:.75rem;margin-top:.75rem}
.kind{display:flex;flex-wrap:wrap;gap:0 .5rem}.kind>:last-child{margin-inline-start:auto}i{color:${look.muted};font-style:normal}
.point ul{display:flex;flex-wrap:wrap;gap:.3rem;padding:0;list-style:none}
.point li{background:${look.wash};padding:0 .4rem;border-radius:.2rem}
${meeting.transcript.agenda ? agendaStyle(look) : ''}${kinds.join('\n')}
@media print{fieldset{display:none}}`
}
