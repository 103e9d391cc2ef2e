import { ordinarySigns } from './radicals.ts'
import { atOnce } from './steps.ts'

/**
 * Folding: two texts that a reader takes for the same become the same string. NFKC (full width and
 * half width, ligatures, ㎏ and kg), signs for radicals and characters, case, accents and the tone marks of pinyin are levelled, marks
 * that nobody sees go. It is done piece by piece (a character and what combines with it), so that
 * every place in the folded text can be led back to the original.
 */

/*
 * One folding for all who look for words: search, and copies of a source beside it (`source/fold-copy.ts`
 * adds what only copies need). The parser's `fold-units.ts` is another: its text has to stay as long as
 * the original, and its rules are written in Chinese punctuation, which this would level.
 */

/** What joins the character before it: combining marks, half-width kana marks, Korean vowels and finals. */
const JOINS = '\\p{M}\\uFF9E\\uFF9F\\u1160-\\u11FF\\u314F-\\u3163\\uFFC2-\\uFFDC'
/** What folds to itself. Chinese text is made of it, apart from its punctuation. */
const PLAIN = '\\n a-z0-9\\u3001\\u3002\\u4E00-\\u9FFF'

/*
 * So many marks a piece may have, as in Unicode's stream-safe text (UAX #15): to put thousands in
 * order takes time with the square of their number.
 */
const NOT_PLAIN = new RegExp(`[^${PLAIN}][${JOINS}]{0,29}|[${PLAIN}][${JOINS}]{1,29}`, 'gu')
/** U+FFFD stands where a hidden character was; what is searched for has none. */
const UNSEEN = /[\u0300-\u036F\u00AD\u200B-\u200D\uFEFF\uFFFD]/g

const folded = new Map<string, string>()

function foldPiece(piece: string): string {
  const known = folded.get(piece)
  if (known !== undefined) return known
  const result = ordinarySigns(piece)
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .normalize('NFKC')
    // Up first: ß has its double s only there.
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    // As they are typed; and English with typeset marks stays at a byte a character.
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
  folded.set(piece, result)
  return result
}

/** The folded text. */
export const fold = (text: string): string => text.replace(NOT_PLAIN, foldPiece)

export interface Folded {
  readonly text: string
  /** Per UTF-16 unit of `text`: where the piece that it comes from begins and ends in the original. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** The folded text with the way back to the original. Its text is that of {@link fold}. */
export const foldWithMap = (original: string): Folded => atOnce(foldSteps(original))

/** So many pieces are folded in one step. */
const STEP = 1_000

/** {@link foldWithMap} in steps. */
export function* foldSteps(original: string): Generator<void, Folded> {
  const pieces: string[] = []
  let starts = new Int32Array(original.length)
  let ends = new Int32Array(original.length)
  let length = 0
  let at = 0
  let count = 0
  const takeUntil = (index: number) => {
    pieces.push(original.slice(at, index))
    for (; at < index; at++) {
      starts[length] = at
      ends[length++] = at + 1
    }
  }
  for (const { 0: piece, index } of original.matchAll(NOT_PLAIN)) {
    const result = foldPiece(piece)
    const end = index + piece.length
    const most = length + (index - at) + result.length + (original.length - end)
    if (most > starts.length) [starts, ends] = [grown(starts, most), grown(ends, most)]
    takeUntil(index)
    pieces.push(result)
    starts.fill(index, length, length + result.length)
    ends.fill(end, length, length + result.length)
    length += result.length
    at = end
    if (++count % STEP === 0) yield
  }
  takeUntil(original.length)
  return {
    text: pieces.join(''),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  }
}

/** With room for so much and as much again: few characters become more than one. */
function grown(offsets: Int32Array, most: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * most)
  larger.set(offsets)
  return larger
}
