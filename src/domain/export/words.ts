import type { Kind, Localized, Stance, Vote, WordingKind } from '../format/transcript.ts'

/** A wording and the language that it is in, as HTML's `lang` wants it. */
export interface ExportWording {
  readonly text: string
  readonly lang: string
}

/**
 * What a written file says in the reader's languages; the interface languages live above this
 * floor, so their words are handed in.
 */
export interface ExportWords {
  /** As HTML's `lang`: that of the leading language. */
  readonly lang: string
  /** The wordings of a text, the leading one first; never empty for a text of a valid transcript. */
  readonly of: (text: Localized) => readonly ExportWording[]
  readonly kind: (kind: Kind) => string
  readonly points: (n: number) => string
  /** Where a point stands in its source, `Source, characters 12–30`; null where that is not known. */
  readonly place: (point: PlacedPoint) => string | null
  /** Occasion, place, date and source in a line per language. */
  readonly circumstances: readonly ExportWording[]
  /** Whether points are verbatim or paraphrases, in a line per language; none where nobody says. */
  readonly wordings: readonly ExportWording[]
  /** How much of it a person has confirmed, in a line per language; none where that is no question. */
  readonly confirmed: readonly ExportWording[]
  /** That so many points of procedure are left out, in a line per language; none for 0. */
  readonly leftOut: (n: number) => readonly ExportWording[]
  /** The mark of a point of that kind of wording. */
  readonly wording: (kind: WordingKind) => string
  readonly themes: string
  readonly all: string
  readonly link: string
  readonly openPage: string
  /** A citation in one language: the order of its parts and their punctuation are the language's. */
  readonly citations: (parts: CitationParts) => readonly string[]
}

/** What is said of an agenda and of votes. */
export interface VoteWords {
  readonly agenda: string
  /** Over what is said under no item. */
  readonly underNone: string
  readonly motion: string
  readonly movedBy: string
  readonly secondedBy: string
  /** Before what came of one. */
  readonly vote: string
  /** Over how a speaker voted, so often. */
  readonly votesOf: (n: number) => string
  /** That so many are given by name, of all. */
  readonly namedHere: (named: number, all: number) => string
  /** Over them. */
  readonly votes: string
  /** What came of one, and how many voted how where that is told. */
  readonly outcome: (vote: Vote) => string
  readonly stance: (stance: Stance) => string
}

export interface PlacedPoint {
  readonly span?: { readonly start: number; readonly end: number }
  readonly time?: number
}

export interface CitationParts extends PlacedPoint {
  readonly text: Localized
  readonly speaker: Localized
  readonly role: Localized | undefined
  readonly wording: WordingKind | undefined
  readonly link: string | null
}

/**
 * Gives the address of a point (by its number) in the explorer; null for a meeting that only this
 * browser has.
 */
export type LinkOf = (point: number) => string | null

/** Gives where speakers and themes, by number, have pages of their own. */
export type PagesOf = Readonly<Record<'speaker' | 'theme', (number: number) => string | undefined>>
