import type {
  ChosenFinding,
  Kind,
  Localized,
  Reply,
  Span,
  Theme,
  Transcript,
} from '../format/transcript.ts'
import type { FoundAgain } from './found-again.ts'

/**
 * One correction of a transcript, as plain data: ids, spans in UTF-16 offsets of the source's text,
 * and wordings that stand as they are.
 */
export type Edit =
  | { readonly do: 'set-title'; readonly title: Localized }
  /** Null, here and below: without. */
  | { readonly do: 'set-date'; readonly date: string | null }
  | { readonly do: 'set-place'; readonly place: Localized | null }
  | { readonly do: 'set-occasion'; readonly occasion: Localized | null }
  | { readonly do: 'set-publisher'; readonly publisher: Localized | null }
  /** Where the source can be read. */
  | { readonly do: 'set-address'; readonly url: string | null }
  /** What is said of the meeting, in this order; nothing chosen: what is found in its data. */
  | { readonly do: 'set-findings'; readonly findings: readonly ChosenFinding[] }
  | { readonly do: 'add-speaker'; readonly name: Localized; readonly span?: Span }
  | { readonly do: 'name-speaker'; readonly speaker: string; readonly name: Localized }
  | { readonly do: 'set-role'; readonly speaker: string; readonly role: Localized | null }
  /** All that the one said is the other's from now on. */
  | { readonly do: 'merge-speakers'; readonly speaker: string; readonly into: string }
  /** What the speaker said is nobody's from now on. */
  | { readonly do: 'remove-speaker'; readonly speaker: string }
  | {
      readonly do: 'add-point'
      readonly speaker: string
      readonly kind: Kind
      readonly span: Span
    }
  | { readonly do: 'set-bounds'; readonly point: string; readonly span: Span }
  /** When the point is said, in ms of the meeting; without an end it lasts until the next. */
  | {
      readonly do: 'set-times'
      readonly point: string
      readonly time: number
      readonly timeEnd: number | null
    }
  /** What stands from `at` on is a point of its own. */
  | { readonly do: 'split-point'; readonly point: string; readonly at: number }
  /** Two points of one speaker, nobody else's between them, become one. */
  | { readonly do: 'merge-points'; readonly point: string; readonly with: string }
  | { readonly do: 'drop-point'; readonly point: string }
  | { readonly do: 'give-point'; readonly point: string; readonly speaker: string }
  | { readonly do: 'set-kind'; readonly point: string; readonly kind: Kind }
  | { readonly do: 'word-point'; readonly point: string; readonly text: Localized }
  | { readonly do: 'head-point'; readonly point: string; readonly heading: Localized | null }
  | { readonly do: 'add-theme'; readonly point: string; readonly theme: string }
  | { readonly do: 'take-theme'; readonly point: string; readonly theme: string }
  /** A theme that the meeting did not have, for a point. */
  | { readonly do: 'new-theme'; readonly point: string; readonly label: Localized }
  | { readonly do: 'name-theme'; readonly theme: string; readonly label: Localized }
  /** A person has read what the theme is and why, and it is one. */
  | { readonly do: 'confirm-theme'; readonly theme: string }
  /** It is not confirmed after all. */
  | { readonly do: 'doubt-theme'; readonly theme: string }
  /** All that is on the one is on the other from now on. */
  | { readonly do: 'merge-themes'; readonly theme: string; readonly into: string }
  /** Its points that hold any of these words are on a theme of their own from now on. */
  | { readonly do: 'split-theme'; readonly theme: string; readonly terms: readonly string[] }
  /** One place on or back in its group. */
  | { readonly do: 'move-theme'; readonly theme: string; readonly by: 1 | -1 }
  | { readonly do: 'group-theme'; readonly theme: string; readonly group: string | null }
  /** A group that the meeting did not have, for a theme. */
  | { readonly do: 'new-group'; readonly theme: string; readonly label: Localized }
  /** Takes a theme from all points and from the meeting. */
  | { readonly do: 'drop-theme'; readonly theme: string }
  /** Themes found in the words once more, with these terms ignored; why, its name says. */
  | {
      readonly do: 'find-themes' | 'ignore-term' | 'heed-term'
      readonly found: FoundAgain
      readonly ignored: readonly string[]
    }
  /** The themes of a person's codebook in the place of those that were found. */
  | { readonly do: 'use-codebook'; readonly found: FoundAgain }
  /** A term that was nearly a theme is one, for some points. */
  | ({ readonly do: 'take-candidate'; readonly points: readonly string[] } & Pick<
      Theme,
      'label' | 'evidence'
    >)
  /** Some points of one theme are on another from now on. */
  | {
      readonly do: 'move-points'
      readonly points: readonly string[]
      readonly from: string
      readonly into: string
    }
  /** One speaker answers another in the words of the reply's span. */
  | { readonly do: 'add-reply'; readonly reply: Reply }
  /** Another reply stands for one from now on; by its place in the list. */
  | { readonly do: 'change-reply'; readonly number: number; readonly reply: Reply }
  | { readonly do: 'remove-reply'; readonly number: number }
  /** A person has read the point, and it is right. */
  | { readonly do: 'confirm-point'; readonly point: string }
  /** It is not confirmed after all. */
  | { readonly do: 'doubt-point'; readonly point: string }
  /** The same for each of some points. */
  | { readonly do: 'each-point'; readonly points: readonly string[]; readonly what: EachPoint }
  /** A warning of the parser has been looked at; by its place in the list. */
  | { readonly do: 'settle-warning'; readonly warning: number }

/** What is done to several points at once. */
export type EachPoint =
  | { readonly do: 'confirm-point' | 'drop-point' }
  | { readonly do: 'set-kind'; readonly kind: Kind }
  | { readonly do: 'give-point'; readonly speaker: string }

/** Why an edit was not made. */
export type Refusal =
  | { readonly reason: 'gone'; readonly of: 'speaker' | 'point' | 'theme' | 'reply' | 'warning' }
  /** A name, a wording or a label without a letter in it. */
  | { readonly reason: 'empty' }
  /** The span holds no words, or is not a span of the text. */
  | { readonly reason: 'no-words' }
  /** The span shares characters with another point. */
  | { readonly reason: 'overlap'; readonly point: string }
  /** No time of the meeting, or an end before the beginning. */
  | { readonly reason: 'times' }
  /** The place to split is not inside the point. */
  | { readonly reason: 'outside' }
  | { readonly reason: 'other-speaker' }
  /** Another point stands between two that should become one. */
  | { readonly reason: 'between'; readonly point: string }
  /** A point has four themes at most. */
  | { readonly reason: 'themes' }
  /** More findings than a meeting may have, or one that stands on no point. */
  | { readonly reason: 'findings' }
  /** No point was chosen. */
  | { readonly reason: 'none-chosen' }
  /** A meeting has so many themes at most. */
  | { readonly reason: 'many-themes' }
  /** The words to split by are in none of the theme's points, or in all. */
  | { readonly reason: 'no-split' }
  /** A meeting has so many groups of themes at most. */
  | { readonly reason: 'many-groups' }
  /** A speaker would answer themselves. */
  | { readonly reason: 'oneself' }
  /** The meeting has this very reply. */
  | { readonly reason: 'same-reply' }
  | { readonly reason: 'no-date' }
  /** No address of the web. */
  | { readonly reason: 'no-address' }

export type Edited =
  | {
      readonly ok: true
      /** The very transcript that was given where the edit changes nothing. */
      readonly transcript: Transcript
      /** What the edit was about and is still there: what to look at next. */
      readonly about: { readonly speaker?: string; readonly point?: string }
    }
  | { readonly ok: false; readonly refusal: Refusal }

export const refused = (refusal: Refusal): Edited => ({ ok: false, refusal })

export const edited = (
  transcript: Transcript,
  about: { readonly speaker?: string; readonly point?: string },
): Edited => ({ ok: true, transcript, about })
