import type { Span } from '../../format/transcript.ts'
import type { Saying } from '../words/en/saying-line.ts'
import type { Voice } from './voice.ts'

/** Words of a sentence that give somebody the word, and what is said; offsets are UTF-16. */
export interface Attribution {
  readonly voices: readonly Voice[]
  /** From the subject to where what is said begins, or to the end of the verb where it stands before. */
  readonly cue: Span
  readonly saying: Saying | null
  /** What is said; empty where the sentence only says that somebody spoke. */
  readonly pieces: Span[]
  /** Whether all of it stands in quotation marks. */
  readonly quoted: boolean
  /** Whether it is a thing (outlined the plan) and no clause. */
  readonly thing: boolean
  /** Whether it is a clause with `that`. */
  readonly that: boolean
  /** Whether it is asked: whether the bridge is old. */
  readonly wh: boolean
  /** Whether the speaker stands behind the words. */
  readonly late: boolean
}
