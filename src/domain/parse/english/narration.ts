import type { Span } from '../../format/transcript.ts'
import { anyOf } from '../draft/word-table.ts'
import type { Token } from '../replies/english-tokens.ts'
import { HAPPENED, STAGE_DIRECTIONS, TELLS, TOLD_OF } from '../words/en/telling.ts'
import type { Mention } from './mention.ts'
import { wordAt } from './tokens.ts'
import { behindVerb, verbAt } from './verbs.ts'

/** How sentences of minutes begin that tell what happened and not what somebody said. */
const TELLING = new RegExp(
  `^(?:the ${anyOf(TOLD_OF)}\\b.{0,30}\\b${anyOf(HAPPENED)}|${anyOf(TELLS)}|some \\w+ (?:was|were)\\b)`,
  'i',
)

/** Whether a sentence of minutes goes on with what was being said: none of another person, or of what was done. */
export function goesOnTelling({
  mentions,
  speaks,
}: {
  readonly mentions: readonly Mention[]
  readonly speaks: boolean
}): boolean {
  const [first] = mentions
  if (first && first.first === 0 && !first.possessive) return false
  return !speaks
}

/** UTF-16 units at the beginning or the end of a sentence that tell what it is. */
const NEAR_EDGE = 120

const STAGE = new RegExp(`^(?:${anyOf(STAGE_DIRECTIONS)}|\\d{1,2}[.:]\\d\\d ?(?:am|pm)$)`, 'i')

/** Whether a paragraph of a parliament's report tells what happened between speeches. */
export const isStageDirection = (words: string): boolean => STAGE.test(words)

/** Whether a sentence tells what happened at the meeting. */
export const tellsEvents = (text: string, { start, end }: Span): boolean =>
  TELLING.test(text.slice(start, Math.min(end, start + NEAR_EDGE)))

/** Whether a sentence says itself that it is somebody's view: in his opinion. */
export const isTheirs = (text: string, { start, end }: Span): boolean =>
  /\bin (?:his|her|their) (?:view|opinion|judgment|judgement|experience|estimation)\b/i.test(
    text.slice(start, Math.min(end, start + NEAR_EDGE)),
  )

const ANNOUNCES = /:[\s—–-]*$|\b(?:following|as follows|these|below)\b[^.]*[.:]?$/i

/** Whether a sentence ends by announcing a list. */
export const announcesList = (text: string, { start, end }: Span): boolean =>
  ANNOUNCES.test(text.slice(Math.max(start, end - NEAR_EDGE), end))

const NOUNS_BEFORE = new Set(
  'the a an this that these his her their its no any such of in to by which who what and'.split(
    ' ',
  ),
)
const NEAR = 14

/** Whether a sentence has somebody say something, whoever that is: its words are not those of the speaker before. */
export function speaksOfSpeech(tokens: readonly Token[]): boolean {
  for (let at = 1; at < Math.min(NEAR, tokens.length); at++) {
    const verb = verbAt(tokens, at)
    if (!verb || verb.tense === 'base' || verb.tense === 'going') continue
    if (!verb.sayings.some((saying) => behindVerb(tokens, verb.end, saying) >= 0)) continue
    if (!NOUNS_BEFORE.has(wordAt(tokens, at - 1)) && !tokens[at - 1]!.mark && !tokens[at]!.capital)
      return true
  }
  return false
}
