import type { Meeting } from '../domain/meeting/meeting.ts'
import { shownKinds, type Tally } from '../domain/meeting/tally.ts'
import { MARK_SIZE } from './marks.ts'
import type { PosterMark, PosterText, PosterWording, PosterWords, TextStyle } from './poster.ts'
import { type Painted, setText } from './poster-box.ts'
import type { PosterRows } from './poster-rows.ts'
import { LABEL, MARGIN, ROLE, SMALL, SUBTITLE, TITLE, WIDTH } from './poster-sizes.ts'

/** A part over the whole width, and where it ends, in pixels. */
interface Band {
  readonly painted: Painted
  readonly end: number
}

/** Wordings one below the other from `top` on, each `gap` pixels below what is before it. */
function band(
  wordings: readonly (readonly [PosterWording, TextStyle, gap: number])[],
  top: number,
  { measure }: PosterWords,
): Band {
  const texts: PosterText[] = []
  let end = top
  for (const [wording, style, gap] of wordings) {
    const { height, at } = setText([[wording, style]], WIDTH - 2 * MARGIN, measure)
    texts.push(...at(MARGIN, end + gap))
    end += gap + height
  }
  return { painted: { texts, marks: [], bars: [] }, end }
}

/** The title in the reader's languages, its circumstances, and what is left out. */
export function titleBlock(
  { transcript }: Meeting,
  rows: PosterRows,
  words: PosterWords,
  top: number,
): Band {
  const titles = words.untitled
    ? []
    : words
        .of(transcript.meeting.title)
        .map((title, i) => [title, i === 0 ? TITLE : SUBTITLE, 0] as const)
  const lines = [...words.lines, ...words.rows(rows)].map((line) => [line, SMALL, 2] as const)
  return band([...titles, ...lines], top, words)
}

/** The kinds with their signs and how many points each has. */
export function legend({ kinds }: Tally, words: PosterWords, top: number): Band {
  const texts: PosterText[] = []
  const marks: PosterMark[] = []
  let x = MARGIN
  for (const [kind, i] of shownKinds(kinds)) {
    const text = `${words.kind(kind)} ${kinds[i]}`
    marks.push({ x: x + MARK_SIZE / 2, y: top + 9, kind })
    texts.push({ text, lang: words.lang, ...LABEL, x: x + 16, y: top + 14 })
    x += 16 + words.measure(text, LABEL) + 28
  }
  return { painted: { texts, marks, bars: [] }, end: top + 36 }
}

/** The source and the address. */
export const foot = (words: PosterWords, top: number): Band =>
  band(
    words.foot.map((line) => [line, ROLE, 0] as const),
    top,
    words,
  )
