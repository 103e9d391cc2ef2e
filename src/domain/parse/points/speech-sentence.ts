import type { Cue } from '../draft/cue-finder.ts'
import { INTERJECTIONS as ENGLISH, FILLERS, FILLING_PAIRS } from '../words/en/acts/courtesies.ts'
import { INTERJECTIONS as CHINESE } from '../words/zh/acts/courtesies.ts'
import { TAGS } from '../words/zh/acts/questions.ts'
import { type Act, speechCues } from './speech-cues.ts'

/** A sentence of what somebody says, as its kind is told from it. */
export interface SpeechSentence {
  /** In small letters, marks as the rules read them (`foldUnits`). */
  readonly words: string
  readonly cues: readonly Cue<Act>[]
  readonly isChinese: boolean
  /** Whether it ends with a question mark, and not one that only wants a nod. */
  readonly asks: boolean
  /** Whether it has a question mark at its end, whatever for. */
  readonly isMarked: boolean
  /** Nothing but `Okay`, `Mm-hmm`, 对对对. */
  readonly isNod: boolean
  /** Its words in English without those at its beginning that say nothing. */
  readonly opening: readonly string[]
}

/** Where a sentence stands in its turn. */
export interface Place {
  /** Whether it opens its turn and the one before ended with a question. */
  readonly answers: boolean
  /** Whether nothing but questions and procedure follows in the turn. */
  readonly isLast: boolean
}

const HAN = /\p{Script=Han}/u

/** Reads a sentence of folded text. */
export function speechSentence(folded: string): SpeechSentence {
  const lower = folded.toLowerCase()
  const words = (lower.length === folded.length ? lower : folded).replaceAll('’', "'")
  const isChinese = HAN.test(words)
  const isMarked = MARKED.test(words)
  const tokens = isChinese ? [] : tokensOf(words)
  const opening = withoutFillers(tokens)
  const tag = isMarked ? tagStart(words, isChinese) : -1
  const cues = speechCues(words)
  return {
    words,
    cues: tag < 0 ? cues : cues.filter(({ start }) => start < tag),
    isChinese,
    asks: isMarked && (tag < 0 || opensAsQuestion(opening)),
    isMarked,
    isNod: isChinese ? isNodInChinese(words) : isNodInEnglish(tokens),
    opening,
  }
}

const MARKED = /？["'”’）\s]*$/

const tokensOf = (words: string): string[] => words.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []

/** Without fillers at the beginning, and with what is stammered once: `why why don't we`. */
function withoutFillers(tokens: readonly string[]): string[] {
  let first = 0
  while (first < tokens.length) {
    if (FILLER.has(tokens[first]!)) first++
    else if (FILLING.has(`${tokens[first]} ${tokens[first + 1]}`)) first += 2
    else break
  }
  return tokens.slice(first, first + MOST_OPENING).filter((word, i, all) => word !== all[i - 1])
}

const MOST_OPENING = 12
const FILLER = new Set(FILLERS)
const FILLING = new Set(FILLING_PAIRS)
const NODS_IN_ENGLISH = new Set(ENGLISH)
const NODS_IN_CHINESE = new RegExp(
  `^(?:${[...CHINESE].sort((a, b) => b.length - a.length).join('|')})+$`,
)
/** A nod is short: UTF-16 units and words. */
const MOST_NOD = 40
const MOST_NODS = 6

/** Whether folded words are nothing but `Okay`, `Mm-hmm`, 对对对. */
export function isNodOnly(folded: string): boolean {
  if (folded.length > MOST_NOD || !/\S/.test(folded)) return false
  const words = folded.toLowerCase().replaceAll('’', "'")
  return HAN.test(words) ? isNodInChinese(words) : isNodInEnglish(tokensOf(words))
}

const isNodInEnglish = (tokens: readonly string[]) =>
  tokens.length <= MOST_NODS && tokens.every((word) => NODS_IN_ENGLISH.has(word))

function isNodInChinese(words: string): boolean {
  if (words.length > MOST_NOD) return false
  const bare = words.replace(/[\s，。！？、…]/g, '')
  return bare.length <= 8 && NODS_IN_CHINESE.test(bare)
}

const ENGLISH_TAG =
  /(?:^|[\s，])(?:right|ok|okay|'kay|yeah|yes|no|huh|eh|you know|you see|correct|alright|(?:is|are|was|do|does|did|would|can|have|has)n't (?:it|they|he|she|you|we))？["'”’）\s]*$/

/** Where the words begin that only want a nod; -1 where a question mark asks. */
function tagStart(words: string, isChinese: boolean): number {
  if (!isChinese) return ENGLISH_TAG.exec(words)?.index ?? -1
  const said = words.replace(/[？"'”’）\s]+$/, '')
  const tag = TAGS.find((each) => said.endsWith(each))
  return tag === undefined ? -1 : said.length - tag.length
}

const WH = new Set(
  "what how why when where who whom which whose what's how's where's who's".split(' '),
)
const AUXILIARIES = new Set(
  "do does did is are was were can could will would should has have had may might shall am isn't aren't wasn't don't doesn't didn't can't couldn't won't wouldn't haven't hasn't".split(
    ' ',
  ),
)
const SUBJECTS = new Set(
  'i you we they he she it there this that these those the any anyone anybody everybody somebody your our their'.split(
    ' ',
  ),
)

/** `What do we …`, `Did you …`: whether English words open as a question does, mark or none. */
export function opensAsQuestion(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  if (AUXILIARIES.has(first)) return SUBJECTS.has(second)
  if (!WH.has(first)) return false
  const at = words.findIndex((word, i) => i > 0 && i < 5 && AUXILIARIES.has(word))
  return at > 0 && SUBJECTS.has(words[at + 1] ?? '') && !SUBJECTS.has(words[1]!)
}

export const has = ({ cues }: SpeechSentence, act: Act): boolean =>
  cues.some((cue) => cue.act === act)

/** How many words tell whose a duty is, or whether a fault is denied; and UTF-16 units that hold them. */
const FEW = 4
const BEFORE = 40

/** The last English words before an offset, in its clause. */
export function wordsBefore(words: string, at: number): string[] {
  const before = words.slice(Math.max(0, at - BEFORE), at)
  const clause = before.slice(before.lastIndexOf('，') + 1)
  return (clause.match(/[a-z'-]+/g) ?? []).slice(-FEW)
}
