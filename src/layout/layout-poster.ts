import { maskOf } from '../domain/meeting/filter.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { tallyPoints } from '../domain/meeting/tally.ts'
import { type Poster, type PosterStrand, type PosterWords, STRAND } from './poster.ts'
import { heightOf, joined, paintColumn } from './poster-box.ts'
import { foot, legend, titleBlock } from './poster-head.ts'
import { type PosterRows, posterRows } from './poster-rows.ts'
import { MARGIN, SPEAKERS_WIDTH, THEMES_AT, WIDTH } from './poster-sizes.ts'
import { speakerBox } from './poster-speaker.ts'
import { themeBoxes } from './poster-theme.ts'
import { layoutStrands, PITCH, type Row } from './strands.ts'

/** How wide the strand of the most points is; pixels. */
const WIDEST = 9

/**
 * Lays the picture out without a page: rows are as high as their words need and stacked, both
 * columns end level, strands go between them. The rows are those of `posterRows`, the strands those
 * of the given points; many points of a speaker are a number instead of signs.
 */
export function layoutPoster(meeting: Meeting, points: Int32Array, words: PosterWords): Poster {
  const rows = posterRows(meeting, points)
  const tally = tallyPoints(meeting, points)
  const title = titleBlock(meeting, rows, words, MARGIN)
  const kinds = legend(tally, words, title.end + (words.untitled ? 0 : 14))

  const remains = maskOf(points, meeting.kindOf.length)
  const speakers = rows.speakers.map((one) => speakerBox(meeting, one, tally, remains, words))
  const isListed = new Set(rows.themes)
  const sections = meeting.sections
    .map(({ themes, ...rest }) => ({ ...rest, themes: themes.filter((one) => isListed.has(one)) }))
    .filter(({ themes }) => themes.length > 0)
  const themes = themeBoxes(meeting, sections, tally, words)

  const y = kinds.end
  const height = Math.max(heightOf(speakers), heightOf(themes))
  const left = paintColumn(speakers, y, height)
  const right = paintColumn(themes, y, height)
  const listed = sections.flatMap((section) => section.themes)
  const strands = strandsOf(
    rows,
    byNumber(rows.speakers, left.rows),
    byNumber(listed, right.rows),
    THEMES_AT - MARGIN - SPEAKERS_WIDTH,
  )
  const end = foot(words, y + height + 18)
  return {
    ...joined([title.painted, kinds.painted, left.painted, right.painted, end.painted]),
    ...(words.untitled
      ? {
          left: MARGIN,
          top: MARGIN,
          width: WIDTH - 2 * MARGIN,
          height: Math.ceil(end.end) - MARGIN,
        }
      : { left: 0, top: 0, width: WIDTH, height: Math.ceil(end.end + MARGIN) }),
    strands,
    strandsAt: { x: MARGIN + SPEAKERS_WIDTH, y },
  }
}

/** Each as wide as its share of the points of the widest. */
function strandsOf(
  { links, counts }: PosterRows,
  speakers: readonly Row[],
  themes: readonly Row[],
  width: number,
): PosterStrand[] {
  const most = Math.max(...counts, 2)
  const widths = counts.map((count) => STRAND + (WIDEST - STRAND) * ((count - 1) / (most - 1)))
  const rooms = widths.map((one) => one + PITCH - STRAND)
  return layoutStrands(links, speakers, themes, width, rooms).map((strand, i) => ({
    ...strand,
    width: widths[i]!,
  }))
}

/** Gives each row the number of its speaker or theme for its place. */
function byNumber(numbers: readonly number[], rows: readonly Row[]): Row[] {
  const all: Row[] = []
  for (const [i, row] of rows.entries()) all[numbers[i]!] = row
  return all
}
