import type { Kind, Localized } from '../domain/format/transcript.ts'
import type { PosterBar } from './poster-bar.ts'
import type { PosterRows } from './poster-rows.ts'
import type { Strand } from './strands.ts'

/** How wide the strand of one point is, in pixels. */
export const STRAND = 1.5

/** How a text is set; sizes in pixels. */
export interface TextStyle {
  readonly size: number
  readonly bold?: boolean
  readonly serif?: boolean
  readonly tone: 'ink' | 'muted'
}

export interface PosterWording {
  readonly text: string
  readonly lang: string
}

/** A line of text; `y` is its baseline. */
export interface PosterText extends PosterWording, TextStyle {
  readonly x: number
  readonly y: number
  /** Set where the text ends at `x` instead of beginning there. */
  readonly end?: true
}

/** The sign of a point: of its kind, or a dot where a filter took it out. */
export interface PosterMark {
  readonly x: number
  readonly y: number
  readonly kind: Kind | null
}

/** A strand; `width` in pixels, by the number of points that it stands for. */
export interface PosterStrand extends Strand {
  readonly width: number
}

/** The whole picture with its title, as plain things to paint; pixels from the top left. */
export interface Poster {
  readonly width: number
  readonly height: number
  /** Where its left edge and its top are: not at 0 where the page around it has the margins. */
  readonly left: number
  readonly top: number
  readonly texts: readonly PosterText[]
  readonly marks: readonly PosterMark[]
  readonly bars: readonly PosterBar[]
  /** Between the columns: x counts from `strandsAt.x`, y from `strandsAt.y`. */
  readonly strands: readonly PosterStrand[]
  readonly strandsAt: { readonly x: number; readonly y: number }
}

/** What the poster says, in the reader's languages, and how wide that is. */
export interface PosterWords {
  readonly of: (text: Localized) => readonly PosterWording[]
  /** What stands beside a name in smaller letters: the Chinese one, where English is read. */
  readonly native: (name: Localized) => PosterWording | undefined
  readonly kind: (kind: Kind) => string
  readonly lang: string
  /** Set where the page around the picture has the title. */
  readonly untitled?: true
  /** Under the title: circumstances, what was chosen. */
  readonly lines: readonly PosterWording[]
  /** Said of a picture that does not show everything; nothing where it does. */
  readonly rows: (rows: PosterRows) => readonly PosterWording[]
  /** At the foot: the source and the address. */
  readonly foot: readonly PosterWording[]
  readonly measure: (text: string, style: TextStyle) => number
}
