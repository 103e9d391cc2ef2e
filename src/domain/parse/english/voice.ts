import type { Mention } from './mention.ts'

/** Who is given the word: somebody named, a pronoun, or whoever the words before are by. */
export type Voice =
  | { readonly by: 'name'; readonly mention: Mention }
  | { readonly by: 'pronoun'; readonly gender: 'm' | 'f' | 'several' }
  | { readonly by: 'same' }
  /** The last and the first of several before. */
  | { readonly by: 'latter' }
  | { readonly by: 'former' }

export interface Subject {
  readonly voices: readonly Voice[]
  /** Index of its first token. */
  readonly first: number
  /** Whether others are of it who are not named. */
  readonly plural?: boolean
}

export const SHE = new Map([
  ['he', 'm'],
  ['she', 'f'],
  ['they', 'several'],
] as const)
