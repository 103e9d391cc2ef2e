/** A point as themes are looked for in it: points stand in the order of the text. */
export interface SpokenPoint {
  /** Who speaks, by number. */
  readonly person: number
  /** Points of one speech share a number. */
  readonly speech: number
  readonly text: string
}
