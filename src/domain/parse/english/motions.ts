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
}

const MOVES = new Set(['moved', 'motioned', 'motions', 'moves', 'motion'])
const SECONDS = new Set(['seconded', 'seconds', 'second'])

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
    const named = sign === 'by' || sign === ':' ? fullName(startingAt.get(at + 2)) : undefined
    const of = sign === 'of' || sign === 'from' ? startingAt.get(at + 2) : undefined
    const behind =
      named ?? of ?? (word === 'moved' || word === 'seconded' ? startingAt.get(at + 1) : undefined)
    const made = word === 'motion' ? madeBy(sentence, at) : undefined
    const before = endingAt.get(at)
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
  return {
    mover,
    seconder,
    content: mover ? contentOf(text, sentence, first, to) : null,
    cue: { start: tokens[first]!.start, end: tokens[to - 1]!.end },
    seconding,
  }
}

/** A motion was made by Ada Moss: who stands behind it. */
function madeBy({ tokens, startingAt }: Sentence, at: number): Mention | undefined {
  for (let by = at + 1; by < at + 5; by++) {
    if (wordAt(tokens, by) === 'by') return fullName(startingAt.get(by + 1))
    if (tokens[by]?.mark) return undefined
  }
  return undefined
}

/** A name that is one by itself: of several words, or with an office. */
const fullName = (mention: Mention | undefined): Mention | undefined =>
  mention && (mention.words.length > 1 || mention.courtesy || mention.office) ? mention : undefined

/** What stands before (`Motion: …,`), or behind with `to` or `that`. */
function contentOf(text: string, { tokens, end }: Sentence, from: number, to: number): Span | null {
  let behind = to
  while (wordAt(tokens, behind) === ',' || wordAt(tokens, behind) === '.') behind++
  const next = wordAt(tokens, behind)
  if ((next === 'to' || next === 'that') && behind + 2 < tokens.length) {
    const start = next === 'that' ? tokens[behind + 1]!.start : tokens[behind]!.start
    return { start, end }
  }
  let first = 0
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

const MOVED = /^(?:motion|resolution|recommendation|moved|proposed)(?: \d{1,3})?\s*[:—–-]\s*/i

/** What is moved by a sentence that does not say by whom: `Motion: to mend the bridge.` */
export function movedIn(text: string, { start, end }: Span): Span | null {
  const head = MOVED.exec(text.slice(start, Math.min(end, start + 40)))?.[0]
  if (head) return start + head.length < end ? { start: start + head.length, end } : null
  return /^(?:that|to)\s/i.test(text.slice(start, start + 6)) ? { start, end } : null
}
