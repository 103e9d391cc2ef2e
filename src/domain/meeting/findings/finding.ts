import type { ReplyKind } from '../../format/transcript.ts'

/**
 * Something that the data say of a meeting; numbers of speakers, themes and kinds as in the meeting, all
 * else counts of points, procedure left out.
 */
export type Finding =
  /** More problems than recommendations on a theme. */
  | {
      readonly is: 'unanswered'
      readonly theme: number
      readonly problems: number
      readonly recommendations: number
    }
  /** One speaker has all points on a theme. */
  | {
      readonly is: 'alone'
      readonly theme: number
      readonly speaker: number
      readonly points: number
    }
  /** Many of the points of a kind are on one theme. */
  | {
      readonly is: 'on'
      readonly theme: number
      readonly kind: number
      readonly points: number
      readonly of: number
    }
  /** So many speakers of all have a point on a theme. */
  | {
      readonly is: 'most'
      readonly theme: number
      readonly speakers: number
      readonly of: number
    }
  /** Many of the points of a kind are one speaker's. */
  | {
      readonly is: 'by'
      readonly speaker: number
      readonly kind: number
      readonly points: number
      readonly of: number
    }
  /** All that a speaker says is of one kind. */
  | {
      readonly is: 'only'
      readonly speaker: number
      readonly kind: number
      readonly points: number
    }
  /** Somebody answers somebody, so many times. */
  | {
      readonly is: 'reply'
      readonly from: number
      readonly to: number
      readonly reply: ReplyKind
      readonly times: number
    }
  /** Questions to which the record has no answer. */
  | { readonly is: 'open'; readonly points: number; readonly of: number }

/** A finding with how surprising it is, in bits. */
export interface Weighed {
  readonly finding: Finding
  readonly bits: number
}
