import { KINDS } from '../domain/format/transcript.ts'
import { listOf } from '../domain/meeting/adjacency.ts'
import { maskOf } from '../domain/meeting/filter.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { shownKinds, tallyPoints } from '../domain/meeting/tally.ts'
import { layoutBeads, MARK_SIZE } from './marks.ts'
import {
  type Poster,
  type PosterMark,
  type PosterText,
  type PosterWording,
  type PosterWords,
  STRAND,
  type TextStyle,
} from './poster.ts'
import { posterRows } from './poster-rows.ts'
import { layoutStrands, PITCH, type Row } from './strands.ts'
import { wrapText } from './wrap.ts'

const WIDTH = 1200
const MARGIN = 32
const SPEAKERS_WIDTH = 380
const THEMES_WIDTH = 270
/** Lines stand this much of their size apart. */
const LEADING = 1.4
const ROW_PADDING = 7
/** As in the picture on the page: a busier theme stacks its strands tighter. */
const MOST_ROOM = 24
/** More points of one speaker are told as a number. */
const MOST_BEADS = 40
/** How wide the strand of the most points is; pixels. */
const WIDEST = 9

const TITLE: TextStyle = { size: 26, bold: true, serif: true, tone: 'ink' }
const SUBTITLE: TextStyle = { size: 18, bold: true, serif: true, tone: 'ink' }
const SMALL: TextStyle = { size: 13, tone: 'muted' }
const NAME: TextStyle = { size: 16, bold: true, tone: 'ink' }
const SECOND_NAME: TextStyle = { size: 13, tone: 'muted' }
const ROLE: TextStyle = { size: 12, tone: 'muted' }
const SECTION: TextStyle = { size: 12, bold: true, tone: 'muted' }
const LABEL: TextStyle = { size: 14, tone: 'ink' }
const SECOND_LABEL: TextStyle = { size: 12, tone: 'muted' }
const COUNT: TextStyle = { size: 13, tone: 'muted' }

/** A box of a column: its least height, and what to paint in it once its place is known. */
interface Box {
  readonly height: number
  readonly row: boolean
  readonly paint: (top: number, height: number) => void
}

/**
 * Lays the picture out without a page: rows are as high as their words need and stacked, both
 * columns end level, strands go between them. The rows are those of `posterRows`, the strands those
 * of the given points; many points of a speaker are a number instead of signs.
 */
export function layoutPoster(meeting: Meeting, points: Int32Array, words: PosterWords): Poster {
  const texts: PosterText[] = []
  const marks: PosterMark[] = []
  const bars: { x: number; y: number; height: number }[] = []

  /** Sets a text in lines from `top` on and gives where it ends. */
  const set = (wording: PosterWording, style: TextStyle, x: number, top: number, width: number) => {
    for (const text of wrapText(wording.text, width, (one) => words.measure(one, style))) {
      texts.push({ ...wording, ...style, text, x, y: top + style.size * 1.1 })
      top += style.size * LEADING
    }
    return top
  }
  const heightOf = (wording: PosterWording, style: TextStyle, width: number) =>
    wrapText(wording.text, width, (one) => words.measure(one, style)).length * style.size * LEADING

  const full = WIDTH - 2 * MARGIN
  let y = MARGIN
  for (const [i, title] of words.of(meeting.transcript.meeting.title).entries()) {
    y = set(title, i === 0 ? TITLE : SUBTITLE, MARGIN, y, full)
  }
  const rows = posterRows(meeting, points)
  for (const line of [...words.lines, ...words.rows(rows)])
    y = set(line, SMALL, MARGIN, y + 2, full)
  y += 14
  const tally = tallyPoints(meeting, points)
  let x = MARGIN
  for (const [kind, i] of shownKinds(tally.kinds)) {
    const text = `${words.kind(kind)} ${tally.kinds[i]}`
    marks.push({ x: x + MARK_SIZE / 2, y: y + 9, kind })
    texts.push({ text, lang: words.lang, ...LABEL, x: x + 16, y: y + 14 })
    x += 16 + words.measure(text, LABEL) + 28
  }
  y += 36

  const remains = maskOf(points, meeting.kindOf.length)
  const stacked = (lines: readonly (readonly [PosterWording, TextStyle])[], width: number) => ({
    height: lines.reduce((sum, [wording, style]) => sum + heightOf(wording, style, width), 0),
    paint: (left: number, top: number) =>
      lines.reduce((at, [wording, style]) => set(wording, style, left, at, width), top),
  })

  const speakerBoxes = rows.speakers.map((speaker): Box => {
    const { name, role } = meeting.transcript.speakers[speaker]!
    const own = listOf(meeting.pointsOf, speaker)
    const isMany = own.length > MOST_BEADS
    const beads = layoutBeads(isMany ? 0 : own.length)
    const total = isMany ? `${tally.speakers[speaker]}` : ''
    const beadsWidth = isMany ? words.measure(total, COUNT) : beads.width
    const names = words.of(name)
    const others = [...names.slice(1), words.native(name)].filter((one) => one !== undefined)
    const room = SPEAKERS_WIDTH - beadsWidth - 12
    const [lead] = names
    const [second] = others
    const beside = (lead ? words.measure(lead.text, NAME) : 0) + 8
    // A second name stands beside the first one where there is room for it, else below.
    const fits =
      others.length === 1 && beside + words.measure(second!.text, SECOND_NAME) <= room && lead
    const head = stacked(
      [
        ...names.slice(0, 1).map((one) => [one, NAME] as const),
        ...(fits ? [] : others).map((one) => [one, SECOND_NAME] as const),
      ],
      room,
    )
    const tail = stacked(
      (role ? words.of(role) : []).map((one) => [one, ROLE] as const),
      SPEAKERS_WIDTH - ROLE.size,
    )
    const top = Math.max(head.height, beads.height + 4)
    const least = top + tail.height + 2 * ROW_PADDING
    return {
      height: least,
      row: true,
      paint: (from, height) => {
        const at = from + (height - least) / 2 + ROW_PADDING
        head.paint(MARGIN, at)
        if (fits) {
          texts.push({ ...second!, ...SECOND_NAME, x: MARGIN + beside, y: at + NAME.size * 1.1 })
        }
        tail.paint(MARGIN, at + top)
        if (isMany) {
          const place = {
            x: MARGIN + SPEAKERS_WIDTH - 6,
            y: at + NAME.size * 1.1,
            end: true,
          } as const
          texts.push({ text: total, lang: words.lang, ...COUNT, ...place })
        }
        for (const [i, place] of beads.places.slice(0, isMany ? 0 : own.length).entries()) {
          marks.push({
            x: MARGIN + SPEAKERS_WIDTH - beads.width - 6 + place.x,
            y: at + 5 + place.y,
            kind: remains[own[i]!] ? KINDS[meeting.kindOf[own[i]!]!]! : null,
          })
        }
      },
    }
  })

  const right = WIDTH - MARGIN - THEMES_WIDTH
  const totals = tallyPoints(meeting, meeting.pointsOf.items).themes
  const isListed = new Set(rows.themes)
  const sections = meeting.sections
    .map(({ label, themes }) => ({ label, themes: themes.filter((one) => isListed.has(one)) }))
    .filter(({ themes }) => themes.length > 0)
  const themeBoxes = sections.flatMap(({ label, themes }, i): Box[] => {
    const heading =
      label &&
      stacked(
        words.of(label).map((one) => [one, SECTION] as const),
        250,
      )
    return [
      ...(heading
        ? [
            {
              height: heading.height + (i > 0 ? 12 : 2),
              row: false,
              paint: (from: number, height: number) => {
                heading.paint(right + 12, from + height - heading.height - 2)
              },
            },
          ]
        : []),
      ...themes.map((theme): Box => {
        const lines = stacked(
          words
            .of(meeting.themes[theme]!.label)
            .map((one, j) => [one, j === 0 ? LABEL : SECOND_LABEL] as const),
          THEMES_WIDTH - 12 - 36,
        )
        const least = Math.max(Math.min(totals[theme]!, MOST_ROOM) * PITCH + 6, lines.height + 6)
        return {
          height: least,
          row: true,
          paint: (from, height) => {
            bars.push({ x: right, y: from + 2, height: height - 4 })
            const top = from + (height - lines.height) / 2
            lines.paint(right + 12, top)
            const place = { x: WIDTH - MARGIN, y: top + LABEL.size * 1.1, end: true } as const
            texts.push({ text: `${tally.themes[theme]}`, lang: words.lang, ...COUNT, ...place })
          },
        }
      }),
    ]
  })

  const total = (boxes: readonly Box[]) => boxes.reduce((sum, box) => sum + box.height, 0)
  const height = Math.max(total(speakerBoxes), total(themeBoxes))
  const speakerRows = byNumber(rows.speakers, paintColumn(speakerBoxes, y, height))
  const listed = sections.flatMap(({ themes }) => themes)
  const themeRows = byNumber(listed, paintColumn(themeBoxes, y, height))
  const strandsAt = { x: MARGIN + SPEAKERS_WIDTH, y }
  const most = Math.max(...rows.counts, 2)
  const widths = rows.counts.map((count) => STRAND + (WIDEST - STRAND) * ((count - 1) / (most - 1)))
  const rooms = widths.map((width) => width + PITCH - STRAND)
  const strands = layoutStrands(rows.links, speakerRows, themeRows, right - strandsAt.x, rooms).map(
    (strand, i) => ({ ...strand, width: widths[i]! }),
  )
  y += height + 18
  for (const line of words.foot) y = set(line, ROLE, MARGIN, y, full)
  return { width: WIDTH, height: Math.ceil(y + MARGIN), texts, marks, bars, strands, strandsAt }
}

/** Gives each row the number of its speaker or theme for its place. */
function byNumber(numbers: readonly number[], rows: readonly Row[]): Row[] {
  const all: Row[] = []
  for (const [i, row] of rows.entries()) all[numbers[i]!] = row
  return all
}

/** Stacks boxes over the whole height, what is over shared out between them; gives the rows, from 0. */
function paintColumn(boxes: readonly Box[], top: number, height: number): Row[] {
  const needed = boxes.reduce((sum, box) => sum + box.height, 0)
  const spare = (height - needed) / Math.max(1, boxes.length)
  const rows: Row[] = []
  let at = 0
  for (const box of boxes) {
    // Speakers spread out; themes grow, so that their bars stay one column.
    box.paint(top + at, box.height + spare)
    if (box.row) rows.push({ top: at, height: box.height + spare })
    at += box.height + spare
  }
  return rows
}
