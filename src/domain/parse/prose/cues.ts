import { charSet, indexWithin, isIn, matchAt } from '../draft/char-set.ts'
import { anyOf, firstChars } from '../draft/word-table.ts'
import { ADVERBS, PHRASE_OPENINGS } from '../words/zh/adverbs.ts'
import {
  ANNOUNCED_MATTERS,
  MATTERS_WHOSE,
  NOUN_SIGNS,
  SECOND_MATTERS,
  TOLD_MATTERS,
} from '../words/zh/matters.ts'
import { SHORT_VERBS, SPEECH_VERBS, WEAK_VERBS } from '../words/zh/speech.ts'

/** How a speaker is given the word. */
export interface Cue {
  /** Offsets of the words of the cue, what it announces included (提出三点建议). */
  readonly start: number
  readonly end: number
  /** Where what is said begins. */
  readonly content: number
  /** The mark after the cue: a stop means that what is said stands elsewhere. */
  readonly mark: '：' | '，' | '。' | ''
  /** Whether content is announced: 提出建议, as against 讲话, 发言. */
  readonly announces: boolean
}

/** What verbs of speech begin with: most characters need no look at the patterns. */
const VERBS = charSet(firstChars(SPEECH_VERBS, WEAK_VERBS, SHORT_VERBS))
const STRONG = new RegExp(anyOf(SPEECH_VERBS), 'y')
const SOFT = new RegExp(anyOf(WEAK_VERBS), 'y')
const SHORT = new RegExp(`${anyOf(SHORT_VERBS)}(?=[，：了道。“\\u4e00-\\u9fffA-Za-z0-9《])`, 'y')

/** What may follow a verb and belongs to the cue: 了, 道, a count, and what is counted. */
const MATTER = anyOf([...ANNOUNCED_MATTERS, ...TOLD_MATTERS])
const OBJECT = new RegExp(
  `[了道着过到说出]{0,2}(?:${anyOf(MATTERS_WHOSE)}|[一二三四五六七八九十两\\d]{1,3})?[点条个项方面大类]{0,2}` +
    `(?:[补充对策针性可行工作学习意政见建设明确新殷切]{0,6}的?${MATTER})?(?:和${anyOf(SECOND_MATTERS)})?`,
  'y',
)
const ANNOUNCES = new RegExp(`${anyOf(ANNOUNCED_MATTERS)}$`)

/** Not a cue although the verb stands there: the noun it also is, or a clause that modifies one. */
const NOUN_AFTER = new RegExp(anyOf(NOUN_SIGNS), 'y')

/** 一针见血地, 动情地: what is in the table may have 地 as well. */
const KNOWN_ADVERB = new RegExp(`${anyOf(ADVERBS)}地?`, 'uy')
const ADVERB = new RegExp(`(?:${anyOf(ADVERBS)}地?|\\p{Script=Han}{1,4}地)`, 'uy')

const VERY_LONG = 90

/**
 * The cue at `at`, adverbs before it skipped: a verb of speech, its compounds (总结强调), and what
 * it announces (提出三点建议). Null if there is none. Reads folded text, at most about 100 units.
 */
export function cueAt(text: string, at: number, limit: number): Cue | null {
  const cue = simpleCueAt(text, at, limit)
  // 表示赞同，并补充说，…: what is said begins after the second verb.
  if (cue?.mark !== '，' || text[cue.content] !== '并') return cue
  const next = simpleCueAt(text, cue.content, limit)
  return next && next.mark !== '' ? { ...next, start: cue.start } : cue
}

function simpleCueAt(text: string, at: number, limit: number): Cue | null {
  let here = skipAdverbs(text, at)
  const start = here
  let verbs = 0
  let weak = 0
  let last = here
  while (verbs + weak < 4 && here < limit && isIn(VERBS, text, here)) {
    const strong = matchAt(STRONG, text, here)
    const soft = strong ? 0 : matchAt(SOFT, text, here)
    const short = strong || soft ? 0 : matchAt(SHORT, text, here)
    const length = strong || soft || short
    if (length === 0) break
    if (strong || short) verbs++
    else weak++
    last = here
    here += length
    if (text[here] === '并' || text[here] === '了') {
      const next = here + 1
      if (matchAt(STRONG, text, next) || matchAt(SOFT, text, next)) here = next
    }
  }
  if (verbs + weak === 0 || here > limit) return null
  if (matchAt(NOUN_AFTER, text, here) > 0) return null
  // 反映的是灯的问题: what it is about is no words of theirs.
  if (text.startsWith('的是', here))
    return finish(text, start, pastTopic(text, here + 2), limit, true)
  const object = matchAt(OBJECT, text, here)
  const objectText = text.slice(here, here + object)
  const announces =
    ANNOUNCES.test(objectText) ||
    (/谈起|说起|提出|分享/.test(text.slice(start, here)) && objectText.length > 1)
  // A verb that needs an object (做, 发表, 提) is no cue without one.
  const verb = text.slice(last, here)
  if (
    verbs === 0 &&
    /^(?:做|作|进行|发表|提|讲|谈|带来|发出|抛出|主持)$/.test(verb) &&
    !announces
  ) {
    if (!/发言|讲话/.test(objectText)) return null
  }
  // 告诉县长，…: whom it is told stands between.
  const whom = TELLS.test(verb) ? matchAt(WHOM, text, here) : 0
  if (whom > 0) return finish(text, start, here + whom, limit, false)
  const wordsEnd =
    announces || /^[了道着过到说出]/.test(objectText)
      ? here + (announces ? object : shortTail(objectText))
      : here
  return finish(text, start, wordsEnd, limit, announces)
}

const ABOUT = /[\u4e00-\u9fff]{1,12}(?:问题|话题|情况)(?=。)/y

/** Where a topic ends that fills the sentence from `at` on; `at` where there is none. */
const pastTopic = (text: string, at: number): number => at + matchAt(ABOUT, text, at)

const TELLS = /^(?:告诉|告知|询问|追问|反问)$/
const WHOM = /[\u4e00-\u9fff]{1,8}(?=[，：])/y

function shortTail(object: string): number {
  return /^[了道着过到说出]{1,2}/.exec(object)?.[0].length ?? 0
}

function finish(text: string, start: number, end: number, limit: number, announces: boolean): Cue {
  let content = end
  while (text[content] === ' ') content++
  const found = text[content] ?? ''
  let mark: Cue['mark'] = ''
  if (found === '：' || found === '，') mark = found
  else if (content >= limit || '。！？；\n…'.includes(found)) mark = '。'
  if (mark === '：' || mark === '，' || (mark === '。' && content < limit)) content++
  while (text[content] === ' ') content++
  return { start, end, content: Math.min(content, limit), mark, announces }
}

/** Length of the verb of speech at `at`, 0 for none. */
export const verbLengthAt = (text: string, at: number): number =>
  isIn(VERBS, text, at)
    ? matchAt(STRONG, text, at) || matchAt(SOFT, text, at) || matchAt(SHORT, text, at)
    : 0

/** Length of the adverb at `at`, 0 for none. */
export const adverbAt = (text: string, at: number): number =>
  mayBeAdverb(text, at) ? matchAt(ADVERB, text, at) : 0

/** Length of the adverb at `at` that is in the table, 0 for none: 陈明认真地 is none though 地 ends it. */
export const knownAdverbAt = (text: string, at: number): number =>
  isIn(ADVERB_STARTS, text, at) ? matchAt(KNOWN_ADVERB, text, at) : 0

/** Where the adverbs that start at `at` end. */
export function skipAdverbs(text: string, at: number): number {
  let here = at
  for (let i = 0; i < 4; i++) {
    const length = adverbAt(text, here)
    if (length === 0) break
    here += length
  }
  return here
}

const PHRASE_STARTS = charSet(firstChars(PHRASE_OPENINGS))
const PHRASE = new RegExp(anyOf(PHRASE_OPENINGS), 'y')

/** Whether a phrase that may stand between a name and its cue starts at `at`. */
export const phraseAt = (text: string, at: number): boolean =>
  isIn(PHRASE_STARTS, text, at) && matchAt(PHRASE, text, at) > 0

const STOPS = charSet('。\n；')
const COMMA = charSet('，')
const PHRASE_ENDS = charSet('中上时里后下间来度合题案点例言情况论践际析样')

/**
 * The cue of a subject that ends at `at`: at once, or after a phrase, in the same sentence before
 * `limit`. A later cue counts only at the start of a clause or after 中, 上, 时, 里, 后.
 */
export function cueAfter(text: string, at: number, limit: number): Cue | null {
  const direct = cueAt(text, at, limit)
  if (direct) return direct
  const far = Math.min(limit, at + VERY_LONG)
  const open = phraseAt(text, at) || phraseAt(text, skipAdverbs(text, at))
  for (let i = at + 1; i < far; i++) {
    if (isIn(STOPS, text, i - 1)) break
    const boundary = isIn(COMMA, text, i - 1) || (open && isIn(PHRASE_ENDS, text, i - 1))
    const unclear = open && !boundary && isIn(VERBS, text, i) && matchAt(STRONG, text, i) > 0
    if (!boundary && !unclear) continue
    const cue = cueAt(text, i, limit)
    if (cue && (cue.mark !== '' || cue.announces || boundary)) return cue
  }
  return null
}

/** Characters that a cue, or what may stand before one, can start with. */
const OPENERS = charSet(firstChars(SPEECH_VERBS, WEAK_VERBS, SHORT_VERBS, ADVERBS, PHRASE_OPENINGS))

/** Whether a cue, or a phrase before one, may start at `at`: cheap, and never wrong when it says no. */
export function mayBeCue(text: string, at: number): boolean {
  if (at >= text.length) return false
  if (isIn(OPENERS, text, at)) return true
  return adverbAhead(text, at)
}

const ADVERB_STARTS = charSet(firstChars(ADVERBS))

const mayBeAdverb = (text: string, at: number) =>
  isIn(ADVERB_STARTS, text, at) || adverbAhead(text, at)

/** 高兴地: an adverb of up to four characters and 地. */
const adverbAhead = (text: string, at: number) => indexWithin(text, '地', at + 1, at + 5) > 0
