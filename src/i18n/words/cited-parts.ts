/** What a citation of a point is made of, in the words of one language; empty where there is none. */
export interface CitedParts {
  readonly who: string
  readonly role: string
  readonly text: string
  /** Verbatim or paraphrased. */
  readonly kind: string
  readonly title: string
  readonly about: string
  readonly place: string
  readonly link: string
}
