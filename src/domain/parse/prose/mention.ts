import type { Span } from '../../format/transcript.ts'
import type { Cue } from './cues.ts'
import type { LeftSide } from './left-side.ts'

/** A name in the text with what stands beside it. */
export interface Mention {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly left: LeftSide
  /** The office of the names before it in a list (某局副局长甲、乙), where it has none of its own. */
  readonly shared?: Span
  /** The title printed after the name. */
  readonly title?: Span
  /** Where the predicate starts: after the name and its title. */
  readonly after: number
  readonly cue: Cue | null
  /** How sure it is that this is a person: 3 office or title with a cue, 2 either, 1 a name alone. */
  readonly evidence: 1 | 2 | 3
  /** The surname with a title stands for a name that is printed elsewhere. */
  readonly short?: boolean
}

/** Whether something is written in Chinese characters throughout, or with the dot of foreign names. */
export const isHan = (name: string): boolean => /^[\u4e00-\u9fff·]+$/.test(name)
