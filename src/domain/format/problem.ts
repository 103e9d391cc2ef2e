/** What an id is of. */
export type IdOf =
  | 'speaker'
  | 'theme'
  | 'group'
  | 'point'
  | 'turn'
  | 'agenda'
  | 'organisation'
  | 'reply'

/**
 * Something wrong with a transcript. `path` names the place (`points[14].themes[1]`; empty for the
 * whole file); the words for each are in `i18n/problems.ts`.
 */
export type Problem = { readonly path: string } & (
  | { readonly code: 'format'; readonly received: string }
  | { readonly code: 'missing' }
  | { readonly code: 'unknown-field'; readonly suggestion?: string | undefined }
  /** `expected` is a type (`string`, `Array`, `("problem" | "view")`) or the name of a rule of the schema. */
  | { readonly code: 'shape'; readonly expected: string; readonly received: string }
  /** The month has at most so many days. */
  | { readonly code: 'no-such-day'; readonly date: string; readonly days: number }
  | { readonly code: 'empty-text' }
  | { readonly code: 'language'; readonly language: string }
  | {
      readonly code: 'unknown-id'
      readonly of: IdOf
      readonly id: string
      readonly suggestion?: string | undefined
    }
  | { readonly code: 'duplicate-id'; readonly id: string; readonly first: string }
  /** It is there, but not before what names it. */
  | { readonly code: 'not-before'; readonly of: IdOf; readonly id: string }
  /** A point stands in a turn that another speaker has. */
  | { readonly code: 'turn-of-another'; readonly id: string }
  /** In ms. */
  | { readonly code: 'time-order'; readonly time: number; readonly timeEnd: number }
  /** A speaker answers themselves. */
  | { readonly code: 'self-reply'; readonly id: string }
  | { readonly code: 'span-order'; readonly start: number; readonly end: number }
  | { readonly code: 'span-range'; readonly end: number; readonly length: number }
  | { readonly code: 'text-length'; readonly declared: number; readonly actual: number }
)
