import { KINDS, type Kind } from '../domain/format/transcript.ts'
import { MARK_SIZE } from './marks.ts'
import type { Poster, PosterText, PosterWording, TextStyle } from './poster.ts'
import { baseline, type Measure, setText } from './poster-box.ts'
import { LABEL, NAME, SMALL } from './poster-sizes.ts'

/** What a card of one point says, each in a line per language. */
export interface QuoteWords {
  readonly kind: Kind
  /** The kind in words and, where it is told, whether the words are the speaker's own. */
  readonly label: PosterWording
  readonly text: readonly PosterWording[]
  readonly speaker: readonly PosterWording[]
  readonly role: readonly PosterWording[]
  readonly meeting: readonly PosterWording[]
  /** Occasion, place, date and source. */
  readonly circumstances: readonly PosterWording[]
  /** Its place in the source and its address. */
  readonly foot: readonly PosterWording[]
}

/** All lengths in pixels. */
const WIDTH = 800
const MARGIN = 48
/** How wide the line at the left is, in the colour of the kind. */
const EDGE = 4
const INDENT = 24

/** Few words stand large; what would be higher than this is set smaller. */
const SIZES = [34, 28, 23, 19] as const
const HIGHEST = 420

const quote = (size: number): TextStyle => ({ size, serif: true, tone: 'ink' })

/** Lays a card of one point out, as high as its words need: what was said, by whom, where that stands. */
export function layoutQuoteCard(words: QuoteWords, measure: Measure): Poster {
  const width = WIDTH - 2 * MARGIN - INDENT
  const set = (lines: readonly PosterWording[], style: TextStyle) =>
    setText(
      lines.map((line) => [line, style] as const),
      width,
      measure,
    )
  const said = SIZES.map((size) => set(words.text, quote(size)))
  const parts = [
    [said.find(({ height }) => height <= HIGHEST) ?? said.at(-1)!, 14],
    [set(words.speaker, { ...NAME, size: 20 }), 26],
    [set(words.role, { ...LABEL, size: 15 }), 2],
    [set(words.meeting, { ...LABEL, size: 15, bold: true }), 20],
    [set(words.circumstances, { ...SMALL, size: 14 }), 2],
    [set(words.foot, SMALL), 2],
  ] as const

  const left = MARGIN + INDENT
  const [kindText] = set([words.label], LABEL).at(left + MARK_SIZE + 6, MARGIN)
  const texts: PosterText[] = kindText ? [kindText] : []
  let end = MARGIN + LABEL.size * 1.4
  for (const [part, gap] of parts) {
    if (part.height === 0) continue
    texts.push(...part.at(left, end + gap))
    end += gap + part.height
  }
  return {
    ...{ left: 0, top: 0, width: WIDTH, height: Math.ceil(end + MARGIN) },
    texts,
    marks: [
      {
        x: left + MARK_SIZE / 2,
        y: MARGIN + baseline(LABEL) - LABEL.size * 0.36,
        kind: words.kind,
      },
    ],
    bars: [],
    strands: [
      {
        ...{ point: 0, speaker: 0, theme: 0, y0: 0, y1: 0 },
        kind: KINDS.indexOf(words.kind),
        path: `M0 0V${Math.ceil(end - MARGIN)}`,
        width: EDGE,
      },
    ],
    strandsAt: { x: MARGIN + EDGE / 2, y: MARGIN },
  }
}
