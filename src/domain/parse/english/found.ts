import type { Saying, Taking } from '../words/en/saying-line.ts'
import type { FoundVerb } from './verbs.ts'
import type { Subject } from './voice.ts'

export interface Found {
  readonly subject: Subject
  readonly verb: FoundVerb
  readonly verbAt: number
  /** Index of the token behind the cue. */
  readonly end: number
  readonly saying: Saying | null
  /** Index at which what is said begins behind the cue; -1 if nothing does. */
  readonly content: number
  readonly taking: Taking | null
  /** Index of the comma that ends what is said, where a clause does that the sentence opens with. */
  readonly until?: number
  /** What stands before the subject is said. */
  readonly late: boolean
}

export const NO_VERB: FoundVerb = { sayings: [], tense: 'past', end: 0 }
