/**
 * A list that is read at a place or gone through, and nothing else: an array is one, and so is what
 * makes its items only when they are asked for.
 */
export interface Items<T> extends Iterable<T> {
  readonly length: number
  /** The item at a place; counted from the end where it is negative. */
  at(i: number): T | undefined
}
