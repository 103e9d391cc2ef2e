import { KINDS } from '../format/transcript.ts'
import { listOf } from '../meeting/adjacency.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { coloursOf, type SiteColours } from './colours.ts'
import { type IndexedImage, SHADES } from './png.ts'

/** Pixels of a card, as those who show links want it. */
export const CARD = { width: 1200, height: 630 } as const
/** So many speakers and themes are in it, those with the most points. */
const MOST = { speaker: 14, theme: 14 } as const
const MARGIN = 64
const BAR = 14
const GAP = 9

/** A speaker or a theme, by its number. */
export interface CardPart {
  readonly is: 'speaker' | 'theme'
  readonly number: number
}

interface Row {
  readonly number: number
  /** px from the top, and how high. */
  readonly top: number
  readonly height: number
}

/** All that a speaker said of a theme in one kind: where it begins and ends, px, and how thick it is. */
interface Ribbon {
  readonly speaker: number
  readonly theme: number
  readonly kind: number
  readonly from: number
  readonly to: number
  readonly thick: number
}

export interface Cards {
  /** Whether a part has a card of its own: where all speakers are in the picture, and it is. */
  readonly has: (part: CardPart) => boolean
  /** Who said what as a picture without words, of a part with all else faded. */
  readonly draw: (part: CardPart | null) => IndexedImage
}

/**
 * The cards of a meeting: speakers at the left, themes at the right, between them a ribbon for what each said of
 * each, in the colours of kinds. Without words, since those who show a card write the title beside it, and no machine
 * has the same fonts as another. Null where nobody said anything on a theme.
 */
export function cardsOf(meeting: Meeting, own?: SiteColours): Cards | null {
  const counted = count(meeting)
  if (counted.length === 0) return null
  const speakers = rowsOf(counted, 'speaker')
  const themes = rowsOf(counted, 'theme')
  const ribbons = ribbonsOf(counted, speakers, themes)
  const isOf = (ribbon: Pick<Ribbon, 'speaker' | 'theme'>, part: CardPart) =>
    ribbon[part.is] === part.number
  const palette = paletteOf(own)
  const isWhole = new Set(counted.map(({ speaker }) => speaker)).size <= MOST.speaker
  let faded: Uint8Array | undefined
  const rows = [
    ...[...speakers.values()].map((row) => ({ ...row, is: 'speaker', x: MARGIN }) as const),
    ...[...themes.values()].map(
      (row) => ({ ...row, is: 'theme', x: CARD.width - MARGIN - BAR }) as const,
    ),
  ]
  const paint = (pixels: Uint8Array, lit: (one: Ribbon) => boolean, strength: number) => {
    for (const ribbon of ribbons) if (lit(ribbon)) paintRibbon(pixels, ribbon, strength)
  }
  const paintBars = (pixels: Uint8Array, lit: (one: CardPart) => boolean, strength: number) => {
    for (const row of rows) if (lit(row)) paintBar(pixels, row.x, row, strength)
  }
  return {
    has: ({ is, number }) => isWhole && (is === 'speaker' ? speakers : themes).has(number),
    draw(part) {
      if (!part) {
        const pixels = blank()
        paint(pixels, () => true, 11)
        paintBars(pixels, () => true, SHADES - 1)
        return { ...CARD, pixels, palette }
      }
      if (!faded) {
        faded = blank()
        paint(faded, () => true, 3)
        paintBars(faded, () => true, 5)
      }
      const pixels = faded.slice()
      paint(pixels, (ribbon) => isOf(ribbon, part), SHADES - 1)
      const beside = ribbons.filter((ribbon) => isOf(ribbon, part))
      const isLit = (row: CardPart) =>
        (row.is === part.is && row.number === part.number) ||
        (row.is !== part.is && beside.some((ribbon) => ribbon[row.is] === row.number))
      paintBars(pixels, isLit, SHADES - 1)
      return { ...CARD, pixels, palette }
    },
  }
}

type Counted = Pick<Ribbon, 'speaker' | 'theme' | 'kind'> & { points: number }

/** How many points of each kind each speaker has on each theme; points on no theme are left out. */
function count(meeting: Meeting): Counted[] {
  const themes = meeting.transcript.themes.length
  const counts = new Map<number, Counted>()
  for (const [point, kind] of meeting.kindOf.entries()) {
    const speaker = meeting.speakerOf[point]!
    for (const theme of listOf(meeting.themesOf, point)) {
      if (theme >= themes) continue
      const key = (speaker * themes + theme) * KINDS.length + kind
      const one = counts.get(key) ?? { speaker, theme, kind, points: 0 }
      one.points++
      counts.set(key, one)
    }
  }
  return [...counts.values()]
}

/** Those with the most points, in the order of the meeting, as high as they have many. */
function rowsOf(counted: readonly Counted[], is: CardPart['is']): Map<number, Row> {
  const totals = new Map<number, number>()
  for (const one of counted) totals.set(one[is], (totals.get(one[is]) ?? 0) + one.points)
  const most = [...totals]
    .sort(([a, p], [b, q]) => q - p || a - b)
    .slice(0, MOST[is])
    .sort(([a], [b]) => a - b)
  const all = most.reduce((sum, [, points]) => sum + points, 0)
  const room = CARD.height - 2 * MARGIN - GAP * (most.length - 1)
  let top = MARGIN
  return new Map(
    most.map(([number, points]) => {
      const height = (room * points) / all
      const row = { number, top, height }
      top += height + GAP
      return [number, row]
    }),
  )
}

/** Ribbons between the rows that are there, each side shared out in the order of the other. */
function ribbonsOf(
  counted: readonly Counted[],
  speakers: ReadonlyMap<number, Row>,
  themes: ReadonlyMap<number, Row>,
): Ribbon[] {
  const shown = counted.filter((one) => speakers.has(one.speaker) && themes.has(one.theme))
  shown.sort((a, b) => a.speaker - b.speaker || a.theme - b.theme || a.kind - b.kind)
  const sums = { speaker: new Map<number, number>(), theme: new Map<number, number>() }
  for (const one of shown)
    for (const is of ['speaker', 'theme'] as const)
      sums[is].set(one[is], (sums[is].get(one[is]) ?? 0) + one.points)
  // As thick as fits at both ends, all by one measure.
  const scale = Math.min(
    ...[...sums.speaker].map(([number, points]) => speakers.get(number)!.height / points),
    ...[...sums.theme].map(([number, points]) => themes.get(number)!.height / points),
  )
  const start = (row: Row, points: number) => row.top + (row.height - points * scale) / 2
  const at = { speaker: new Map<number, number>(), theme: new Map<number, number>() }
  return shown.map(({ speaker, theme, kind, points }) => {
    const thick = points * scale
    const from =
      at.speaker.get(speaker) ?? start(speakers.get(speaker)!, sums.speaker.get(speaker)!)
    const to = at.theme.get(theme) ?? start(themes.get(theme)!, sums.theme.get(theme)!)
    at.speaker.set(speaker, from + thick)
    at.theme.set(theme, to + thick)
    return { speaker, theme, kind, from: from + thick / 2, to: to + thick / 2, thick }
  })
}

/** Paper, then for each kind and for ink so many shades from paper on. */
function paletteOf(own?: SiteColours): Uint8Array {
  const colours = coloursOf('light', own)
  const rgb = (colour: string) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const paper = rgb(colours.paper)
  const ramps = [...KINDS.map((kind) => colours[kind]), colours.ink].map(rgb)
  return Uint8Array.from(
    ramps.flatMap((colour) =>
      Array.from({ length: SHADES }, (_, shade) =>
        colour.map((to, i) => Math.round(paper[i]! + ((to - paper[i]!) * shade) / (SHADES - 1))),
      ).flat(),
    ),
  )
}

const INK = KINDS.length
const blank = () => new Uint8Array(CARD.width * CARD.height)

/** The pixels from `top` to `bottom` of a column in a shade, those that are covered in part less; what is stronger stays. */
function paintColumn(
  pixels: Uint8Array,
  x: number,
  top: number,
  bottom: number,
  ramp: number,
  strength: number,
): void {
  const last = Math.min(Math.ceil(bottom), CARD.height)
  for (let y = Math.max(Math.floor(top), 0); y < last; y++) {
    const covered = Math.min(bottom, y + 1) - Math.max(top, y)
    const shade = Math.round(strength * covered)
    const pixel = y * CARD.width + x
    if (shade > 0 && shade >= pixels[pixel]! % SHADES) pixels[pixel] = ramp * SHADES + shade
  }
}

const FROM = MARGIN + BAR + 6
const TO = CARD.width - FROM

function paintRibbon(
  pixels: Uint8Array,
  { kind, from, to, thick }: Ribbon,
  strength: number,
): void {
  // A line is left between ribbons where they have room for it, and none is thinner than can be seen.
  const wide = Math.max(thick - 1, Math.min(thick, 1), 0.5)
  for (let x = FROM; x < TO; x++) {
    const t = (x + 0.5 - FROM) / (TO - FROM)
    const y = from + (to - from) * t * t * (3 - 2 * t)
    const slope = ((to - from) * 6 * t * (1 - t)) / (TO - FROM)
    const half = (wide / 2) * Math.sqrt(1 + slope * slope)
    paintColumn(pixels, x, y - half, y + half, kind, strength)
  }
}

function paintBar(pixels: Uint8Array, left: number, { top, height }: Row, strength: number): void {
  for (let x = left; x < left + BAR; x++)
    paintColumn(pixels, x, top, top + Math.max(height, 1), INK, strength)
}
