import { hasLetter, isLetter, isSentenceMark } from './letters.ts'
import type { Span } from './transcript.ts'

/*
 * Where sentences end, in any language that has marks for it. By rules of our own rather than by
 * `Intl.Segmenter`, which differs from browser to browser and takes `Mr. Hale` for the end of one.
 */

/** What closes after a mark belongs to the sentence before. */
const CLOSES = '”」』’"\'）)]】»›'

/** Marks that also stand within words, addresses and figures. */
const WITHIN_WORDS = '.!?．'

/** Words that a full stop shortens; whatever follows goes on. */
const SHORTENED = new Set(
  'mr mrs ms mx messrs dr prof rev hon gov sen rep gen col maj capt cpt lt sgt st mt vs cf eg ie'.split(
    ' ',
  ),
)
/** And those that it shortens before a figure: `No. 5`, `Jan. 3`. */
const SHORTENED_BEFORE_FIGURE = new Set(
  'no nos nr fig figs vol art sec para p pp ch jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** As long is a line that a program breaks, in UTF-16 units; shorter ones end on purpose. */
const WRAPPED = 50

/**
 * The sentences of a text that have a letter in them, each with its mark and what closes after it; the
 * end of a line ends one too, unless a long line goes on with a small letter. UTF-16 offsets. Linear.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  let line = 0
  const close = (end: number) => {
    if (hasLetter(text, start, end)) sentences.push(trimmed(text, start, end))
    start = end
  }
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') {
      if (at - line < WRAPPED || !isSmall(text, at + 1)) close(at)
      line = at + 1
    } else if (isSentenceMark(text, at) && !isSentenceMark(text, at + 1)) {
      // Of marks in a row the last one ends it.
      let end = at + 1
      while (end < text.length && CLOSES.includes(text[end]!)) end++
      if (!WITHIN_WORDS.includes(text[at]!) || endsHere(text, at, end)) close(end)
      at = end - 1
    }
  }
  close(text.length)
  return sentences
}

const isSpace = (text: string, at: number) => /\s/.test(text.charAt(at))
const isSmall = (text: string, at: number) => /\p{Ll}/u.test(text.charAt(at))
const isFigure = (text: string, at: number) => /\p{N}/u.test(text.charAt(at))

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (isSpace(text, start)) start++
  while (isSpace(text, end - 1)) end--
  return { start, end }
}

/** How far a word before a full stop is looked at, and white space after it, in UTF-16 units. */
const NEAR = 12

/** Whether a mark at `at`, after which all is closed at `end`, is none within words. */
function endsHere(text: string, at: number, end: number): boolean {
  if (end === text.length || text[end] === '\n') return true
  const isStop = text[at] === '.'
  if (isStop ? !isSpace(text, end) : /[\p{Script=Latin}\p{N}]/u.test(text.charAt(end))) return false
  let next = end
  while (next < end + NEAR && text[next] !== '\n' && isSpace(text, next)) next++
  if (isSmall(text, next)) return false
  return !isStop || !isShortened(text, at, next)
}

/** Whether the full stop at `at` shortens the word before it; `next` begins what follows. */
function isShortened(text: string, at: number, next: number): boolean {
  let start = at
  while (start > 0 && at - start < NEAR && (isLetter(text, start - 1) || text[start - 1] === '.')) {
    start--
  }
  const word = text.slice(start, at)
  const last = word.slice(word.lastIndexOf('.') + 1)
  // The first letter of a name: J. Hale, U.S. Senate. But: Tom and I.
  if (last.length === 1) return word !== 'I' && !isFigure(text, start - 1)
  const letters = word.replaceAll('.', '').toLowerCase()
  return SHORTENED.has(letters) || (SHORTENED_BEFORE_FIGURE.has(letters) && isFigure(text, next))
}
