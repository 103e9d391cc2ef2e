import type { Span } from '../format/transcript.ts'
import { endsSentence, goesOnAt } from '../parse/marks/sentence-end.ts'
import { hasLetter, isSentenceMark } from './letters.ts'

/*
 * The sentences of a source in any language that has marks for them. By rules of our own, those that
 * points are found by, rather than by `Intl.Segmenter`, which differs from browser to browser and takes
 * `Mr. Hale` for the end of one.
 */

/** What closes after a mark belongs to the sentence before. */
const CLOSES = '”」』’"\'）)]】»›'

/** Marks that also stand within words, addresses and figures. */
const WITHIN_WORDS = '.!?．'

/** As long is a line that a program breaks, in UTF-16 units; shorter ones end on purpose. */
const WRAPPED = 50

/**
 * The sentences of a text that have a letter in them, each with its mark and what closes after it; the
 * end of a line ends one too, unless a long line goes on with a small letter. UTF-16 offsets. Linear.
 */
export function* sentencesOf(text: string): Generator<Span> {
  let start = 0
  let line = 0
  for (let at = 0; at < text.length; at++) {
    let end = -1
    if (text[at] === '\n') {
      if (at - line < WRAPPED || !isSmall(text, at + 1)) end = at
      line = at + 1
    } else if (isSentenceMark(text, at) && !isSentenceMark(text, at + 1)) {
      // Of marks in a row the last one ends it.
      let close = at + 1
      while (close < text.length && CLOSES.includes(text[close]!)) close++
      const isWithin = WITHIN_WORDS.includes(text[at]!) && !endsHere(text, at, close)
      if (!isWithin && !goesOnAt(text, close)) end = close
      at = close - 1
    }
    if (end < 0) continue
    if (hasLetter(text, start, end)) yield trimmed(text, start, end)
    start = end
  }
  if (hasLetter(text, start, text.length)) yield trimmed(text, start, text.length)
}

const isSpace = (text: string, at: number) => /\s/.test(text.charAt(at))
const isSmall = (text: string, at: number) => /\p{Ll}/u.test(text.charAt(at))

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (isSpace(text, start)) start++
  while (isSpace(text, end - 1)) end--
  return { start, end }
}

/** How far the next word is looked for after white space, in UTF-16 units. */
const NEAR = 12

/** Whether a mark at `at`, after which all is closed at `end`, is none within words. */
function endsHere(text: string, at: number, end: number): boolean {
  if (end === text.length || text[end] === '\n') return true
  const isStop = text[at] === '.'
  if (isStop ? !isSpace(text, end) : /[\p{Script=Latin}\p{N}]/u.test(text.charAt(end))) return false
  let next = end
  while (next < end + NEAR && text[next] !== '\n' && isSpace(text, next)) next++
  return !isSmall(text, next) && (!isStop || endsSentence(text, at))
}
