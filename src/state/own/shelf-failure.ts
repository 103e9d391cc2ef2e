/**
 * Why the shelf did not do something: the meeting was saved since by somebody else (`conflict`), the
 * device has no room (`full`), it keeps nothing for this page or cannot read what it has (`forbidden`),
 * the meeting is not there (`gone`) or not whole (`damaged`), or a newer version of this page keeps its
 * meetings in a way of its own (`newer`).
 */
export type ShelfFailure = 'conflict' | 'full' | 'forbidden' | 'gone' | 'damaged' | 'newer'

/** What was asked for, or why it is not to be had. */
export type Shelved<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly failure: ShelfFailure }

/** Ends what is being done to the shelf, and undoes it. */
export class Refused extends Error {
  readonly failure: ShelfFailure
  constructor(failure: ShelfFailure) {
    super(failure)
    this.failure = failure
  }
}

/** What an error of the shelf or of the browser's storage means. */
export function failureOf(error: unknown): ShelfFailure {
  if (error instanceof Refused) return error.failure
  const { name } = error instanceof Error ? error : new Error()
  if (name === 'QuotaExceededError') return 'full'
  return name === 'VersionError' ? 'newer' : 'forbidden'
}
