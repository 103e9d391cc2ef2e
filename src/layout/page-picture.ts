import { escapeMarkup } from '../domain/export/escape.ts'
import { span, spans, within } from '../domain/export/html.ts'
import type { PagesOf } from '../domain/export/words.ts'
import { KINDS, type Kind } from '../domain/format/transcript.ts'
import { listOf } from '../domain/meeting/adjacency.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { shownKinds, tallyPoints } from '../domain/meeting/tally.ts'
import { layoutBeads, MARK_PATHS } from './marks.ts'
import { markAt } from './marks-at.ts'
import { type PosterWords, STRAND } from './poster.ts'
import { type PosterRows, posterRows } from './poster-rows.ts'
import { layoutStrands, PITCH, type Row } from './strands.ts'

/** Points of one speaker that are a bead each; more are a number. */
const MOST_BEADS = 40
/** A busier theme stacks its strands tighter. */
const MOST_ROOM = 24
/** How high rows are at the usual size of text, px: a name, an office, a theme, the name of a group. */
const ROW = { name: 32, role: 16.5, theme: 24, heading: 16 }
/** Themes stand at least so far apart, px. */
const GAP = 4
/** How high the picture is on most screens, px; strands are stretched where it is higher or lower. */
const HEIGHT = 740
/** How wide the room of the strands is in their own measure: they are stretched to what there is. */
const WIDTH = 100
/** How wide the strand of the most points is, px. */
const WIDEST = 9

/**
 * The picture of a meeting as HTML and SVG that need no script and go with every width: speakers at left, themes at
 * right, between them a strand for each point on each theme. Rows are as the explorer has them. The row of speaker `i`
 * and its strands have the class `si`, those of theme `i` the class `ti`; a speaker leads to `#speaker-ID`, a theme to
 * its page where it has one. Empty where nothing was said.
 */
export function pagePicture(
  meeting: Meeting,
  title: string,
  words: Pick<PosterWords, 'of' | 'native' | 'kind' | 'rows'>,
  pageOf: PagesOf,
): string {
  const points = Int32Array.from(meeting.kindOf.keys())
  if (points.length === 0) return ''
  const rows = posterRows(meeting, points)
  const told = words.rows(rows).map((line) => `<p class="muted">${span(line)}</p>\n`)
  const caption = told.length > 0 ? `<figcaption>${told.join('')}</figcaption>\n` : ''
  return `<figure class="picture" aria-label="${escapeMarkup(title)}">
${legend(meeting, points, words)}<ol>
${rows.speakers.map((speaker) => speakerRow(meeting, speaker, words)).join('')}</ol>
${strands(meeting, rows)}<div>
${themeRows(meeting, points, rows, words, pageOf)}</div>
${caption}</figure>
`
}

type Words = Parameters<typeof pagePicture>[2]

const mark = (kind: Kind, path: string) => `<path class="mark ${kind}" d="${path}"/>`

/** The kinds with their signs and how many points each has. */
function legend(meeting: Meeting, points: Int32Array, { kind: nameOf }: Words): string {
  const { kinds } = tallyPoints(meeting, points)
  const each = shownKinds(kinds).map(
    ([kind, i]) =>
      `<span><svg width="10" height="10" viewBox="-6 -6 12 12" aria-hidden="true">${mark(kind, MARK_PATHS[kind])}</svg> ${escapeMarkup(nameOf(kind))} <small>${kinds[i]}</small></span>`,
  )
  return `<p class="kinds">${each.join(' ')}</p>\n`
}

function speakerRow(meeting: Meeting, speaker: number, { of, native }: Words): string {
  const { id, name, role } = meeting.transcript.speakers[speaker]!
  const own = listOf(meeting.pointsOf, speaker)
  const second = native(name)
  const address = `#speaker-${encodeURIComponent(id)}`
  return `<li class="row s${speaker}"><p><a href="${escapeMarkup(address)}">${spans(of(name))}</a>${second ? ` <small>${span(second)}</small>` : ''}</p>${beads(meeting, own)}<small class="count">${own.length}</small>${role ? `<p class="role">${spans(of(role))}</p>` : ''}</li>\n`
}

/** A sign for each point, or nothing where they are too many. */
function beads({ kindOf }: Meeting, own: Int32Array): string {
  if (own.length === 0 || own.length > MOST_BEADS) return ''
  const { places, width, height } = layoutBeads(own.length)
  const kinds = KINDS.map((kind, number) => {
    const of = places.filter((_, i) => kindOf[own[i]!] === number)
    return of.length > 0 ? mark(kind, of.map(({ x, y }) => markAt(kind, x, y)).join('')) : ''
  })
  return `<svg class="beads" width="${width}" height="${height}" aria-hidden="true">${kinds.join('')}</svg>`
}

/** The themes under the headings of their groups; a row has room for all strands of its theme. */
function themeRows(
  meeting: Meeting,
  points: Int32Array,
  { themes: shown }: PosterRows,
  { of }: Words,
  pageOf: PagesOf,
): string {
  const counts = tallyPoints(meeting, points).themes
  const row = (theme: number) => {
    // A style of its own would be against the policy of the page.
    const room = `<svg width="0" height="${roomOfTheme(counts[theme]!)}" aria-hidden="true"></svg>`
    const name = within(pageOf.theme(theme), spans(of(meeting.themes[theme]!.label)))
    const isGuess = meeting.isGuess[theme] ? ' guess' : ''
    return `<li class="row t${theme}${isGuess}"><p>${name}</p><small class="count">${counts[theme]}</small>${room}</li>\n`
  }
  return sectionsOf(meeting, shown)
    .map(
      ({ label, themes }) =>
        `${label ? `<p class="heading">${spans(of(label))}</p>\n` : ''}<ul>\n${themes.map(row).join('')}</ul>\n`,
    )
    .join('')
}

/** The groups of the themes that are shown. */
function sectionsOf(meeting: Meeting, shown: readonly number[]) {
  const isShown = new Set(shown)
  return meeting.sections
    .map(({ themes, ...rest }) => ({ ...rest, themes: themes.filter((one) => isShown.has(one)) }))
    .filter(({ themes }) => themes.length > 0)
}

/** The least that the strands of a theme need, px. */
const roomOfTheme = (count: number) => Math.min(count, MOST_ROOM) * PITCH + 4

/** Between the columns, as if these were as high as on most screens. */
function strands(meeting: Meeting, rows: PosterRows): string {
  const { speakers } = meeting.transcript
  const counts = tallyPoints(meeting, meeting.pointsOf.items).themes
  const left = rows.speakers.map((number): Part => {
    const beads = layoutBeads(listOf(meeting.pointsOf, number).length).height
    const height = Math.max(ROW.name, beads + 8) + (speakers[number]!.role ? ROW.role : 0)
    return { number, height }
  })
  const right = sectionsOf(meeting, rows.themes).flatMap(({ label, themes }): Part[] => [
    ...(label ? [{ number: null, height: ROW.heading }] : []),
    ...themes.map((number) => ({
      number,
      height: Math.max(roomOfTheme(counts[number]!), ROW.theme),
    })),
  ])
  const height = Math.max(HEIGHT, least(left, 0), least(right, GAP))
  const most = Math.max(...rows.counts, 2)
  const widths = rows.counts.map((count) => STRAND + (WIDEST - STRAND) * ((count - 1) / (most - 1)))
  const drawn = layoutStrands(
    rows.links,
    spread(left, height),
    spread(right, height),
    WIDTH,
    widths.map((one) => one + PITCH - STRAND),
  )
  // Points of a kind by one speaker on one theme are one path.
  const paths = new Map<string, string>()
  for (const [i, { path, speaker, theme, kind }] of drawn.entries()) {
    const width = widths[i] === STRAND ? '' : ` stroke-width="${Math.round(widths[i]! * 10) / 10}"`
    const head = `<path class="strand s${speaker} t${theme} ${KINDS[kind]}"${width}`
    paths.set(head, (paths.get(head) ?? '') + path)
  }
  const written = [...paths].map(([head, path]) => `${head} d="${path}"/>\n`)
  return `<svg class="strands" viewBox="0 0 ${WIDTH} ${Math.round(height)}" preserveAspectRatio="none" aria-hidden="true">\n${written.join('')}</svg>\n`
}

/** A row of a column, or what stands between its rows; px. */
interface Part {
  readonly number: number | null
  readonly height: number
}

const least = (parts: readonly Part[], gap: number) =>
  parts.reduce((sum, { height }) => sum + height + gap, -gap)

/** The rows of a column by number, spread over its height with equal gaps. */
function spread(parts: readonly Part[], height: number): Row[] {
  const gap = parts.length > 1 ? (height - least(parts, 0)) / (parts.length - 1) : 0
  const rows: Row[] = []
  let top = 0
  for (const part of parts) {
    if (part.number !== null) rows[part.number] = { top, height: part.height }
    top += part.height + gap
  }
  return rows
}
