import type { Span } from './transcript.ts'

/*
 * Where sentences end, in any language that has marks for it (Unicode's Sentence_Terminal). By rules of
 * our own rather than by `Intl.Segmenter`, which differs from browser to browser and takes `Mr. Hale`
 * for the end of a sentence.
 */

const MARK = /\n|\p{Sentence_Terminal}/gu

/** What closes after a mark belongs to the sentence before. */
const CLOSES = /[”」』’"'）)\]】»›]/

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
    const words = text.slice(start, end)
    if (/\p{L}/u.test(words)) {
      const from = start + words.length - words.trimStart().length
      sentences.push({ start: from, end: start + words.trimEnd().length })
    }
    start = end
  }
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    if (mark === '\n') {
      if (at - line < WRAPPED || !/^\p{Ll}/u.test(text.slice(at + 1, at + 3))) close(at)
      line = at + 1
      continue
    }
    // Of marks in a row the last one ends it.
    if (at < start || isMark(text, at + mark.length)) continue
    let end = at + mark.length
    while (CLOSES.test(text.charAt(end))) end++
    if (!WITHIN_WORDS.includes(mark) || endsHere(text, at, end)) close(end)
  }
  close(text.length)
  return sentences
}

const isMark = (text: string, at: number) =>
  text[at] !== '\n' && /^\p{Sentence_Terminal}/u.test(text.slice(at, at + 2))

/** Whether a mark at `at`, after which all is closed at `end`, is none within words. */
function endsHere(text: string, at: number, end: number): boolean {
  const mark = text[at]
  const next = text.slice(end, end + 40)
  if (mark === '.' ? /^\S/.test(next) : /^[\p{Script=Latin}\p{N}]/u.test(next)) return false
  const follows = next.trimStart()
  if (/^\p{Ll}/u.test(follows) && !/^\s*\n/.test(next)) return false
  if (mark !== '.') return true
  const [word = ''] = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 12), at)) ?? []
  const letters = word.replaceAll('.', '').toLowerCase()
  // The first letter of a name: J. Hale, U.S. Senate.
  if (/(^|\.)\p{L}$/u.test(word) && word !== 'I') return false
  if (SHORTENED.has(letters)) return false
  return !(/^\p{N}/u.test(follows) && SHORTENED_BEFORE_FIGURE.has(letters))
}
