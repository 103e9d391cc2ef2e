import type { Span } from '../../format/transcript.ts'
import { charSet, isIn } from '../draft/char-set.ts'
import { endsSentence } from '../marks/sentence-end.ts'
import { CALENDAR } from '../words/en/not-names.ts'
import { SHORT_OFFICES } from '../words/en/offices.ts'
import { markLength, type Quotation } from './quotations.ts'
import { isSayingWord } from './verbs.ts'

const ENDERS = charSet('.!?…')
const BEHIND = charSet('”’"\')]')

/**
 * The sentences of a paragraph. A full stop ends one only before a capital, a figure or a quotation; a
 * quotation ends one where it holds its last mark and no words go on behind it in small letters.
 */
export function sentencesIn(
  text: string,
  quotations: readonly Quotation[],
  from: number,
  to: number,
): Span[] {
  const sentences: Span[] = []
  let start = from
  const close = (end: number) => {
    let first = start
    while (first < end && isSpace(text, first)) first++
    if (first < end) sentences.push({ start: first, end })
    start = end
  }
  let next = 0
  for (let at = from; at < to; at++) {
    const quotation = quotations[next]
    if (quotation && quotation.start <= at) {
      next++
      at = quotation.end - 1
      const mark = quotation.closed ? markLength(text, quotation.end) : 0
      const last = text[quotation.end - mark - 1] ?? ''
      const ended = quotation.closed && '.!?…'.includes(last) && last !== ''
      const asks = '?!…'.includes(last)
      if (
        ended &&
        opensSentence(text, quotation.end, to) &&
        !(asks ? namesSpeaker(text, quotation.end, to) : onlySays(text, quotation.end, to))
      )
        close(quotation.end)
      continue
    }
    if (!isIn(ENDERS, text, at) || !ends(text, at)) continue
    let end = at + 1
    while (end < to && isIn(BEHIND, text, end)) end++
    if (!opensSentence(text, end, to)) continue
    close(end)
    at = end - 1
  }
  close(to)
  return sentences
}

const isSpace = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code === 32 || code === 10 || code === 160 || code === 9
}

/** Behind these a number is none of a list: until April 1. The council …; ahead by 6. Nobody …. */
const BEFORE_NUMBER = new Set('by to of at in for until from than and or'.split(' '))

function endsWithNumber(text: string, at: number): boolean {
  const word = /([A-Za-z]+)\.? \d{1,2}$/.exec(text.slice(Math.max(0, at - 16), at))?.[1]
  return word !== undefined && (CALENDAR.has(word.toLowerCase()) || BEFORE_NUMBER.has(word))
}

function ends(text: string, at: number): boolean {
  if (!endsSentence(text, at)) return isSpace(text, at + 1) && endsWithNumber(text, at)
  if (text.charCodeAt(at) !== 46) return true
  let start = at
  while (start > 0 && at - start < 12 && isLetter(text.charCodeAt(start - 1))) start--
  // A.H. Moss: initials end nothing.
  if (start === at - 1 && text[start - 1] === '.' && /[A-Z]/.test(text[start]!)) return false
  return !SHORT_OFFICES.has(text.slice(start, at).toLowerCase())
}

const isLetter = (code: number) => (code > 64 && code < 91) || (code > 96 && code < 123)

/** Behind a verb of saying: the end of a clause, or when, where and of what it was said. */
const OF_WHAT =
  '(?:[.,;:]|\\s+(?:on|at|in|to|during|of|him|her|them|about|when|as|after|before|while)\\b)'
/** Rep. Ada Moss|, R-Tarn,| said. */
const BETWEEN_COMMAS = '(?:, [^,“”"\\n]{1,40}, |\\s+)'
const CAPITAL = `\\p{Lu}[\\p{L}\\p{M}.'’-]*`
const SPEAKER = new RegExp(
  `\\s{1,2}${CAPITAL}(?:\\s+${CAPITAL}){0,4}${BETWEEN_COMMAS}(?:also |then |later )?(?:(\\p{Ll}+)${OF_WHAT}|(told|tells)\\s)`,
  'uy',
)

/** Whether what stands behind a quotation only says who says it: “Why?” Ada Moss asked. */
function namesSpeaker(text: string, at: number, to: number): boolean {
  SPEAKER.lastIndex = at
  const found = SPEAKER.exec(text)
  return found !== null && SPEAKER.lastIndex <= to && isSayingWord(found[1] ?? found[2]!)
}

/** “It is old.” |Ada Moss said.: a sentence that only says who says it belongs to the quotation before it. */
function onlySays(text: string, at: number, to: number): boolean {
  if (!namesSpeaker(text, at, to)) return false
  return text[SPEAKER.lastIndex - 1] === '.'
}

/** Whether what stands at `at` may begin a sentence: none that goes on small, or with a comma. */
function opensSentence(text: string, at: number, to: number): boolean {
  let next = at
  while (next < to && isSpace(text, next)) next++
  if (next >= to) return true
  if (next === at) return false
  const code = text.charCodeAt(next)
  if (code > 96 && code < 123) return false
  return !',;:—–-&)'.includes(text[next]!)
}
