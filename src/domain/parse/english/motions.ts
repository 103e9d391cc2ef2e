import type { Span } from '../../format/transcript.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './sentence.ts'
import { wordAt } from './tokens.ts'

/** Who moves and who seconds, as minutes print it; the motion stands before, behind, or in other lines. */
export interface Motion {
  readonly mover: Mention | null
  readonly seconder: Mention | null
  /** What is moved, where the sentence says it. */
  readonly content: Span | null
  /** The words that say who moves and seconds. */
  readonly cue: Span
  readonly seconding: Span | null
  /** Whether the motion stands in the next paragraph: `Moved Moss, seconded Reed:`. */
  readonly below: boolean
}

const MOVES = new Set(['moved', 'motioned', 'motions', 'moves', 'motion', 'proposed'])
const SECONDS = new Set(['seconded', 'seconds', 'second', '2nd'])

/**
 * A motion with its mover: `Motion: to mend the bridge, Ada Moss motioned, Jo Reed seconds`, `Moved by Ada
 * Moss, seconded by Jo Reed, to mend …`, `Moved: Moss. Seconded: Reed`; null if the sentence has none.
 */
export function readMotion(text: string, sentence: Sentence): Motion | null {
  const { tokens, startingAt, endingAt } = sentence
  let mover: Mention | null = null
  let seconder: Mention | null = null
  let from = tokens.length
  let to = 0
  let seconding: Span | null = null
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at]!
    const moves = MOVES.has(word)
    if (!moves && !SECONDS.has(word)) continue
    const sign = wordAt(tokens, at + 1)
    if (word === 'proposed' && sign !== 'by' && sign !== ':' && !isNote(tokens, at))
      if (!isSecondedSoon(tokens, at)) continue
    const colon = sign === 'by' && wordAt(tokens, at + 2) === ':' ? 1 : 0
    const beside = BESIDE.has(sign) ? startingAt.get(at + 2 + colon) : undefined
    // Motion: Approve the plan is none of a name.
    const named = sign === ':' ? fullName(beside) : beside
    const behind = named ?? (/ed$/.test(word) ? startingAt.get(at + 1) : undefined)
    const made = word === 'motion' ? madeBy(sentence, at) : undefined
    const before = endingAt.get(at) ?? (word === 'motion' ? makerBefore(sentence, at) : undefined)
    const who = made ?? behind ?? before
    if (!who || who.possessive) continue
    const start = Math.min(at, who.first)
    const end = Math.max(at + 1, who.last)
    if (moves && !mover) {
      // `Ada Moss moved to mend the bridge` is a verb with what she says.
      if (who === before && word === 'moved' && !/^(?:and|,|;|\.|)$/.test(wordAt(tokens, at + 1)))
        continue
      mover = who
    } else if (!moves && !seconder) {
      seconder = who
      seconding = { start: tokens[start]!.start, end: tokens[end - 1]!.end }
    } else continue
    from = Math.min(from, start)
    to = Math.max(to, end)
  }
  if (!mover && !seconder) return null
  const first = Math.min(from, tokens.length - 1)
  const content = mover ? contentOf(text, sentence, first, to) : null
  return {
    mover,
    seconder,
    content,
    below: content === null && tokens.at(-1)!.word === ':',
    cue: { start: tokens[first]!.start, end: tokens[to - 1]!.end },
    seconding,
  }
}

/** A name that is one by itself: of several words, or with an office. */
const fullName = (mention: Mention | undefined): Mention | undefined =>
  mention && (mention.words.length > 1 || mention.courtesy || mention.office) ? mention : undefined

/** Accounts approved: proposed Ada Moss, seconded Jo Reed. */
const isNote = (tokens: Sentence['tokens'], at: number): boolean =>
  at === 0 || /^[:;,.(]$/.test(wordAt(tokens, at - 1))

/** Ada Moss proposed and Jo Reed seconded that …: who seconds stands right behind. */
function isSecondedSoon(tokens: Sentence['tokens'], at: number): boolean {
  if (!/^(?:and|,)$/.test(wordAt(tokens, at + 1))) return false
  for (let i = at + 2; i < at + 9; i++) if (SECONDS.has(wordAt(tokens, i))) return true
  return false
}

const BESIDE = new Set(['by', ':', 'of', 'from'])

/** A motion was made by Ada Moss, the motion to mend the bridge was made by her: who stands behind it. */
function madeBy({ tokens, startingAt }: Sentence, at: number): Mention | undefined {
  for (let by = at + 1; by < at + 4; by++) {
    if (wordAt(tokens, by) === 'by') return startingAt.get(by + 1)
    if (tokens[by]?.mark) break
  }
  const made = tokens.findIndex(({ word }, i) => i > at && word === 'made')
  return made > 0 && wordAt(tokens, made + 1) === 'by' ? startingAt.get(made + 2) : undefined
}

/** Ada Moss made a motion, seconded by Jo Reed, to …: who stands before it; not where what is moved stands next to it. */
function makerBefore({ tokens, endingAt }: Sentence, at: number): Mention | undefined {
  if (wordAt(tokens, at + 1) !== ',') return undefined
  const article = /^(?:a|the)$/.test(wordAt(tokens, at - 1)) ? at - 1 : at
  return MADE.has(wordAt(tokens, article - 1)) ? endingAt.get(article - 1) : undefined
}

const MADE = new Set(['made', 'offered', 'entered', 'makes'])

/** What stands before (`Motion: …,`), or behind with `to` or `that`. */
function contentOf(text: string, { tokens, end }: Sentence, from: number, to: number): Span | null {
  let behind = to
  while (/^[,.:]$/.test(wordAt(tokens, behind))) behind++
  const next = wordAt(tokens, behind)
  if (OPENS_MOTION.has(next) && behind + 2 < tokens.length) {
    const start = next === 'that' ? tokens[behind + 1]!.start : tokens[behind]!.start
    return { start, end }
  }
  let first = 0
  const inside = betweenMotionAndMaker(tokens, from)
  if (inside) return inside
  if (
    /^(?:motion|motions|resolution|moved)$/.test(wordAt(tokens, 0)) &&
    /^[:—–-]$/.test(wordAt(tokens, 1))
  )
    first = 2
  else if (from < 5) return null
  if (first >= from) return null
  const start = tokens[first]!.start
  const stop = tokens[from - 1]!.word === ',' ? tokens[from - 1]!.start : tokens[from - 1]!.end
  return text.slice(start, stop).trim() === '' ? null : { start, end: stop }
}

/** What a motion begins with behind who makes and seconds it: to mend the bridge, approval of the bridge. */
const OPENS_MOTION = new Set(
  'to that recommending approval adoption acceptance approving adopting accepting'.split(' '),
)

/** Motion |to mend the bridge| was made by Ada Moss. */
function betweenMotionAndMaker(tokens: Sentence['tokens'], motion: number): Span | null {
  if (!/^(?:to|that|for)$/.test(wordAt(tokens, motion + 1))) return null
  const made = tokens.findIndex(({ word }, i) => i > motion && word === 'made')
  if (made < 0 || wordAt(tokens, made + 1) !== 'by') return null
  const last = /^(?:was|is)$/.test(wordAt(tokens, made - 1)) ? made - 2 : made - 1
  return last <= motion + 1 ? null : { start: tokens[motion + 1]!.start, end: tokens[last]!.end }
}

const MOVED = /^(?:motion|resolution|recommendation|moved|proposed)(?: \d{1,3})?\s*[:—–-]\s*/i

const RESOLVED = /^(?:it was )?(?:unanimously )?resolved\s*:?\s*(?:that\s|(?=to\s))/i

/** What is moved by a sentence that does not say by whom: `Motion: to mend the bridge.` */
export function movedIn(text: string, { start, end }: Span): Span | null {
  const head = MOVED.exec(text.slice(start, Math.min(end, start + 40)))?.[0]
  if (head) return start + head.length < end ? { start: start + head.length, end } : null
  const resolved = RESOLVED.exec(text.slice(start, Math.min(end, start + 60)))?.[0]
  if (resolved) return { start: start + resolved.length, end }
  return /^(?:that|to)\s/i.test(text.slice(start, start + 6)) ? { start, end } : null
}
