import type {
  Kind,
  Localized,
  ReplyKind,
  Span,
  Speaker,
  Stance,
  WordingKind,
} from '../../format/transcript.ts'
import type { ProjectCode } from './coded-project.ts'

/** A person whom the source gives words to. */
export interface DraftPerson {
  readonly name: string
  readonly role?: string | undefined
  readonly party?: string | undefined
  /** What it is, where the source says that. */
  readonly kind?: Speaker['kind'] | undefined
  /** Where the person is introduced. */
  readonly span?: Span | undefined
  /** Its id in the source, which tells two of one name apart, in all that the source has of them. */
  readonly ownId?: string | undefined
  /** Name and office in several languages, where the source has them so. */
  readonly told?: { readonly name?: Localized; readonly role?: Localized } | undefined
}

export interface DraftPoint {
  /** Index into `people`. */
  readonly person: number
  readonly kind: Kind
  readonly span: Span
  /** The wording where it is not just what the span covers (cues, cells with doubled quotes). */
  readonly text?: string | undefined
  /** Where the source itself says whether it has the speaker's words. */
  readonly wording?: WordingKind | undefined
  readonly heading?: string | undefined
  /** Start in a recording, milliseconds. */
  readonly time?: number | undefined
  /** Label of the theme that the source itself puts the point under. */
  readonly theme?: string | undefined
  /** The codes that a person gave it, by their places in `codes` of the draft. */
  readonly codes?: readonly number[] | undefined
  /** Where the source tells that a person has confirmed it. */
  readonly isConfirmed?: boolean | undefined
  /** Whether it is for or against an item of the agenda, by the item's place. */
  readonly stance?: { readonly agenda: number; readonly value: Stance } | undefined
  /** Points of one speech share a number: a field that it is about holds for all of them. */
  readonly speech: number
  /** Its texts in several languages, where the source has them so. */
  readonly told?: { readonly text?: Localized; readonly heading?: Localized } | undefined
}

export interface DraftReply {
  readonly from: number
  /** Index into `people`; without it the reply is to everybody. */
  readonly to?: number | undefined
  readonly kind: ReplyKind
  readonly span: Span
  /** The point that answers, and the one that is answered. */
  readonly point?: DraftPoint | undefined
  readonly toPoint?: DraftPoint | undefined
}

export interface DraftCredit {
  readonly role: string
  readonly names: readonly string[]
}

export interface DraftWarning {
  readonly code: WarningCode
  readonly span?: Span | undefined
  /** What the message names. */
  readonly facts: readonly (string | number)[]
}

export type WarningCode =
  | 'nobody-found'
  | 'announced-count'
  | 'list-unassigned'
  | 'name-once'
  | 'doubtful-label'
  | 'quoted-elsewhere'
  | 'rows-unassigned'
  | 'rows-corrected'
  | 'beside-the-text'
  | 'document-left-out'
  | 'encoding'
  | 'no-lexicon'
  | 'no-words'
  | 'codes-unsaid'
  | 'words-not-shown'
  | 'cue-time'
  | 'unknown-tag'
  | 'ids-for-names'
  | 'speeches-unnamed'
  | 'companions-unread'
  | 'superseded-edition'
  | 'printed-names'

/** What each warning says in one language, of the facts that it names. */
export type WarningTexts = Readonly<Record<WarningCode, (a: string, b: string) => string>>

/**
 * What characters of the source are that are no speech: a speaker's label with its role and clock, a
 * heading, the title, a byline, or markup and other signs of the format.
 */
export type PartKind = 'label' | 'heading' | 'title' | 'byline' | 'markup'

export interface DraftPart extends Span {
  readonly kind: PartKind
}

/** An item of an agenda. */
export interface DraftAgendaItem {
  readonly label: string
  /** All that stands under it, the heading included. */
  readonly span: Span
  /** The place of the item that it belongs to, which stands before it. */
  readonly within?: number | undefined
}

/** From where to where somebody has the word, what others call out included. */
export interface DraftTurn {
  /** Index into `people`. */
  readonly person: number
  /** The number that its points have. */
  readonly speech: number
  /** Where it is not the person's usual one. */
  readonly role?: string | undefined
  readonly span: Span
  /** Milliseconds from the beginning. */
  readonly time?: number | undefined
  /** The place of the turn that goes on here after somebody interrupted. */
  readonly continues?: number | undefined
  /** The place of the turn that it interrupts. */
  readonly within?: number | undefined
  readonly interruption?: true | undefined
  /** The place of its item in `agenda`. */
  readonly agenda?: number | undefined
}

/** What came of a motion. */
export interface DraftVote {
  /** The place of its item in `agenda`. */
  readonly agenda: number
  /** What was put to the vote. */
  readonly motion?: DraftPoint | undefined
  readonly outcome: 'passed' | 'rejected' | 'tied' | 'withdrawn'
  readonly counts?:
    | { readonly for: number; readonly against: number; readonly abstained?: number }
    | undefined
  /** How those voted of whom it is told: by their place in `people`, or who says nothing by name. */
  readonly by: readonly { readonly who: number | string; readonly value: Stance }[]
  readonly span: Span
}

/** What a reader of one format found; spans are into the normalised text. */
export interface Draft {
  readonly title?: string | undefined
  readonly date?: string | undefined
  readonly place?: string | undefined
  readonly publisher?: string | undefined
  /** The address of the page that was read. */
  readonly url?: string | undefined
  /** Where the pages of what was read begin in the text, and where the last one ends. */
  readonly pages?: readonly number[] | undefined
  /** What a person has coded it by, in the place of all other themes. */
  readonly codes?: readonly ProjectCode[] | undefined
  readonly credits: readonly DraftCredit[]
  readonly people: readonly DraftPerson[]
  readonly points: readonly DraftPoint[]
  readonly replies: readonly DraftReply[]
  readonly agenda?: readonly DraftAgendaItem[] | undefined
  /** Where the source says who has the word from where to where, in order. */
  readonly turns?: readonly DraftTurn[] | undefined
  readonly votes?: readonly DraftVote[] | undefined
  readonly warnings: readonly DraftWarning[]
  /** What the source says that is given to nobody. */
  readonly unassigned: readonly Span[]
  /** What happens while somebody speaks, in order: nobody's, though it stands among the words of a point. */
  readonly asides?: readonly Span[] | undefined
  /** What is no speech; it may be asked again. Anything in none of these lists is taken to be nobody's. */
  readonly parts: Iterable<DraftPart>
}

/** A source in which nothing was found. */
export const EMPTY_DRAFT: Draft = {
  credits: [],
  people: [],
  points: [],
  replies: [],
  warnings: [],
  unassigned: [],
  parts: [],
}

/** Hears how much of a text is read, from 0 to 1. */
export type OnShare = (share: number) => void
