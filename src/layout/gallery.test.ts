import { expect, test } from 'vitest'
import { listOf } from '../domain/meeting/adjacency.ts'
import { maskOf } from '../domain/meeting/filter.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { tallyPoints } from '../domain/meeting/tally.ts'
import { GALLERY } from './gallery.fixture.ts'
import { type Column, inView } from './large/column.ts'
import { createBeyond, createFlows } from './large/flows.ts'
import { orderRows } from './large/order.ts'
import { layoutRibbons, type Ribbon, ribbonPath } from './large/ribbons.ts'
import { layoutPoster } from './layout-poster.ts'
import { linksOf } from './links.ts'
import { LOOK, posterWords } from './look.fixture.ts'
import { posterSvg } from './poster-svg.ts'
import { layoutStrands, type Row } from './strands.ts'

/*
 * Pictures to look at, `npm run gallery` as one sheet: what changes in one is seen in the change of its file.
 */

const WIDTH = 400
const HEIGHT = 360
const EDGE = 24
const COLOURS = [LOOK.problem, LOOK.recommendation, LOOK.view, LOOK.question, LOOK.procedure]

const svgOf = (height: number, lines: readonly string[]) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">`,
    `  <rect width="100%" height="100%" fill="${LOOK.paper}"/>`,
    ...lines,
    '</svg>\n',
  ].join('\n')
const line = (path: string, kind: number, width: number, opacity: number) =>
  `  <path d="${path}" fill="none" stroke="${COLOURS[kind]}" stroke-opacity="${opacity}" stroke-width="${width}"/>`

const everyPoint = (meeting: Meeting) => Int32Array.from(meeting.kindOf.keys())
const rowsOf = (count: number, height: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({ top: i * height, height }))

function picture(meeting: Meeting): string {
  const [speakers, themes] = [meeting.transcript.speakers.length, meeting.themes.length]
  const height = Math.max(68 * speakers, 44 * themes)
  const links = linksOf(meeting, everyPoint(meeting))
  const strands = layoutStrands(links, rowsOf(speakers, 68), rowsOf(themes, 44), WIDTH)
  return svgOf(
    height,
    strands.map(({ path, kind }) => line(path, kind, 1.5, 0.5)),
  )
}

function large(meeting: Meeting): string {
  const column = (count: number, rowHeight: number, scrolled: number): Column => ({
    ...orderRows(
      Array.from({ length: count }, (_, i) => i),
      count,
      () => true,
      () => false,
    ),
    ...{ rowHeight, top: EDGE, height: HEIGHT - 2 * EDGE },
    // Scrolled a little, where there is more than can be seen.
    scrolled: count * rowHeight > HEIGHT ? scrolled : 0,
  })
  const speakers = column(meeting.transcript.speakers.length, 48, 200)
  const themes = column(meeting.themes.length, 36, 130)
  const points = everyPoint(meeting)
  const remains = maskOf(points, meeting.kindOf.length)
  const beyond = createBeyond(meeting, remains, speakers.rows, tallyPoints(meeting, points))
  const { between, beyond: past } = layoutRibbons(
    createFlows(meeting, remains),
    (speaker) => linksOf(meeting, listOf(meeting.pointsOf, speaker)),
    beyond(inView(speakers)),
    speakers,
    themes,
    HEIGHT,
  )
  const draw = (ribbons: readonly Ribbon[], opacity: number) =>
    ribbons.map((one) =>
      line(ribbonPath(one, WIDTH), one.kind, Number(one.width.toFixed(2)), opacity),
    )
  return svgOf(HEIGHT, [...draw(past, 0.2), ...draw(between, 0.5)])
}

const poster = (meeting: Meeting) =>
  posterSvg(layoutPoster(meeting, everyPoint(meeting), posterWords('en')), 'A poster', LOOK)

const PAINTERS = { picture, large, poster }

test.each(Object.entries(GALLERY))('%s', async (name, make) => {
  const meeting = make()
  for (const [painter, paint] of Object.entries(PAINTERS)) {
    const file = `__snapshots__/gallery/${name.replaceAll(/\W+/g, '-')}.${painter}.svg`
    await expect(paint(meeting)).toMatchFileSnapshot(file)
  }
})
