import type { Meeting, ThemeSection } from '../domain/meeting/meeting.ts'
import { type Tally, tallyPoints } from '../domain/meeting/tally.ts'
import type { PosterText, PosterWords } from './poster.ts'
import { type Box, baseline, setText } from './poster-box.ts'
import {
  COUNT,
  LABEL,
  MARGIN,
  SECOND_LABEL,
  SECTION,
  THEMES_AT,
  THEMES_WIDTH,
  WIDTH,
} from './poster-sizes.ts'
import { PITCH } from './strands.ts'

/** As in the picture on the page: a busier theme stacks its strands tighter. */
const MOST_ROOM = 24

/** The themes of sections, each under its heading if it has one. */
export function themeBoxes(
  meeting: Meeting,
  sections: readonly ThemeSection[],
  tally: Tally,
  words: PosterWords,
): Box[] {
  const totals = tallyPoints(meeting, meeting.pointsOf.items).themes
  return sections.flatMap(({ label, themes }, i) => [
    ...(label ? [headingBox(label, i === 0, words)] : []),
    ...themes.map((theme) =>
      themeBox(meeting, theme, totals[theme]!, `${tally.themes[theme]}`, words),
    ),
  ])
}

function headingBox(
  label: NonNullable<ThemeSection['label']>,
  isFirst: boolean,
  { of, measure }: PosterWords,
): Box {
  const heading = setText(
    of(label).map((one) => [one, SECTION] as const),
    THEMES_WIDTH - 20,
    measure,
  )
  return {
    height: heading.height + (isFirst ? 2 : 12),
    isRow: false,
    paint: (from, height) => ({
      texts: heading.at(THEMES_AT + 12, from + height - heading.height - 2),
      marks: [],
      bars: [],
    }),
  }
}

/** A theme: the bar that its strands end at, its names, and how many points it has. */
function themeBox(
  { themes, isGuess }: Meeting,
  theme: number,
  total: number,
  count: string,
  { of, lang, measure }: PosterWords,
): Box {
  const names = setText(
    of(themes[theme]!.label).map((one, i) => [one, i === 0 ? LABEL : SECOND_LABEL] as const),
    THEMES_WIDTH - 12 - 36,
    measure,
  )
  return {
    height: Math.max(Math.min(total, MOST_ROOM) * PITCH + 6, names.height + 6),
    isRow: true,
    paint(from, height) {
      const top = from + (height - names.height) / 2
      const place = { x: WIDTH - MARGIN, y: top + baseline(LABEL), end: true } as const
      const number: PosterText = { text: count, lang, ...COUNT, ...place }
      return {
        texts: [...names.at(THEMES_AT + 12, top), number],
        marks: [],
        bars: [{ x: THEMES_AT, y: from + 2, height: height - 4, isDashed: isGuess[theme] === 1 }],
      }
    },
  }
}
