/** A word as a recogniser heard it. */
export interface SpokenWord {
  /** With what is written on to it; a mark of punctuation may be a word of its own. */
  readonly text: string
  /** Milliseconds. */
  readonly start?: number | undefined
  readonly end?: number | undefined
  /** Who says it, where that is told of each word. */
  readonly voice?: string | null | undefined
  /** Whether a space stands before it; undefined where the script has to tell. */
  readonly spaced?: boolean | undefined
}

/** A stretch of speech: the one form in which all recognisers are read. */
export interface Segment {
  /** Who speaks. Null: somebody whom the recogniser cannot tell; undefined: it tells no voices. */
  readonly voice?: string | null | undefined
  /** Milliseconds. */
  readonly start?: number | undefined
  readonly end?: number | undefined
  /** What is said, as it is written; without it, the words are put together. */
  readonly text?: string | undefined
  readonly words?: readonly SpokenWord[] | undefined
}
