import { KINDS } from '../domain/format/transcript.ts'
import { listOf } from '../domain/meeting/adjacency.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { Tally } from '../domain/meeting/tally.ts'
import { layoutBeads } from './marks.ts'
import type { PosterMark, PosterText, PosterWords } from './poster.ts'
import { type Box, baseline, type SetText, setText } from './poster-box.ts'
import { COUNT, MARGIN, NAME, ROLE, SECOND_NAME, SPEAKERS_WIDTH } from './poster-sizes.ts'

const ROW_PADDING = 7
/** More points of one speaker are told as a number. */
const MOST_BEADS = 40

/** A speaker: names, office, and a sign for each point or, where these are many, their number. */
export function speakerBox(
  meeting: Meeting,
  speaker: number,
  tally: Tally,
  /** Per point whether a filter leaves it. */
  remains: Uint8Array,
  words: PosterWords,
): Box {
  const { role } = meeting.transcript.speakers[speaker]!
  const own = listOf(meeting.pointsOf, speaker)
  const isMany = own.length > MOST_BEADS
  const beads = layoutBeads(isMany ? 0 : own.length)
  const total = isMany ? `${tally.speakers[speaker]}` : ''
  const beadsWidth = isMany ? words.measure(total, COUNT) : beads.width
  const names = setNames(meeting, speaker, SPEAKERS_WIDTH - beadsWidth - 12, words)
  const office = setText(
    (role ? words.of(role) : []).map((one) => [one, ROLE] as const),
    SPEAKERS_WIDTH - ROLE.size,
    words.measure,
  )
  const top = Math.max(names.height, beads.height + 4)
  const least = top + office.height + 2 * ROW_PADDING
  const right = MARGIN + SPEAKERS_WIDTH - 6
  return {
    height: least,
    isRow: true,
    paint(from, height) {
      const at = from + (height - least) / 2 + ROW_PADDING
      const place = { x: right, y: at + baseline(NAME), end: true } as const
      const number: PosterText = { text: total, lang: words.lang, ...COUNT, ...place }
      const signs = isMany ? [] : beads.places
      return {
        texts: [
          ...names.at(MARGIN, at),
          ...office.at(MARGIN, at + top),
          ...(isMany ? [number] : []),
        ],
        marks: signs.slice(0, own.length).map(
          ({ x, y }, i): PosterMark => ({
            x: right - beads.width + x,
            y: at + 5 + y,
            kind: remains[own[i]!] ? KINDS[meeting.kindOf[own[i]!]!]! : null,
          }),
        ),
        bars: [],
      }
    },
  }
}

/** A second name stands beside the first one where there is room for it, else below. */
function setNames(
  { transcript }: Meeting,
  speaker: number,
  room: number,
  { of, native, measure }: PosterWords,
): SetText {
  const { name } = transcript.speakers[speaker]!
  const [lead, ...more] = of(name)
  const others = [...more, native(name)].filter((one) => one !== undefined)
  const [second] = others
  const beside = (lead ? measure(lead.text, NAME) : 0) + 8
  const fits =
    lead && second && others.length === 1 && beside + measure(second.text, SECOND_NAME) <= room
  const below = setText(
    [
      ...(lead ? [[lead, NAME] as const] : []),
      ...(fits ? [] : others).map((one) => [one, SECOND_NAME] as const),
    ],
    room,
    measure,
  )
  if (!fits) return below
  const text = (left: number, top: number) => ({
    ...second,
    ...SECOND_NAME,
    x: left + beside,
    y: top + baseline(NAME),
  })
  return { height: below.height, at: (left, top) => [...below.at(left, top), text(left, top)] }
}
