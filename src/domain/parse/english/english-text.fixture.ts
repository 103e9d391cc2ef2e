import type { Kind } from '../../format/transcript.ts'

/** A report in English of our own, with who says what in it. */
export interface EnglishText {
  readonly genre: string
  readonly text: string
  /** In the order in which they first speak: the words that each point begins with. */
  readonly said: readonly (readonly [name: string, role: string, ...points: string[]])[]
  /** What the points are that begin with these words. */
  readonly kinds?: readonly (readonly [words: string, kind: Kind])[]
  /** Who answers whom. */
  readonly replies?: readonly (readonly [from: string, kind: string, to: string])[]
  readonly date?: string
  readonly place?: string
}
