import { anyOf } from '../../draft/word-table.ts'
import { ENGLISH_PASSAGES, ENGLISH_THANKS } from '../../words/en/passages.ts'
import { CHINESE_PASSAGES, CHINESE_THANKS } from '../../words/zh/passages.ts'
import type { SpokenPoint } from '../terms/spoken-point.ts'

/** What at the beginning of a turn tells that another subject begins. */
export interface PassageSigns {
  /** How many words of passage there are, at most two. */
  readonly passages: number
  readonly thanks: boolean
}

const PASSAGES = new RegExp(anyOf([...ENGLISH_PASSAGES, ...CHINESE_PASSAGES]), 'gi')
const THANKS = new RegExp(anyOf([...ENGLISH_THANKS, ...CHINESE_THANKS]), 'i')

/** So much of a turn is looked at, in UTF-16 units. */
const HEAD = 400
/** Thanks are said first. */
const FIRST_WORDS = 60

/** The signs in the points from `first` to `end`, which are one turn. */
export function passageSigns(
  points: readonly SpokenPoint[],
  first: number,
  end: number,
): PassageSigns {
  let head = ''
  for (let i = first; i < end && head.length < HEAD; i++) head += `${points[i]!.text} `
  head = head.slice(0, HEAD)
  const passages = Math.min(2, head.match(PASSAGES)?.length ?? 0)
  return { passages, thanks: THANKS.test(head.slice(0, FIRST_WORDS)) }
}
