import { oneOf, type Word, type WordTable } from './word-table.ts'

/** A word of a table where it stands; UTF-16 offsets. */
export interface Cue<Act extends string> {
  /** Name of its table. */
  readonly act: Act
  readonly start: number
  readonly end: number
}

interface Line<Act> {
  readonly act: Act
  readonly word: string
  /** Its fourth unit, which rules out most; 0 where it has none. */
  readonly fourth: number
  readonly line: Word
  /** Whether it is nothing but its letters: that is looked for without a pattern. */
  readonly isPlain: boolean
  /** Made when the word is first seen, since few texts have a given one. */
  pattern: RegExp | null
}

/**
 * Finds the words of named tables in small letters, in order and apart from each other: where several
 * begin at a place the longest counts, so that a longer word that means something else hides a shorter.
 * Latin words are found whole only.
 */
export function cueFinder<Act extends string>(
  tables: Readonly<Record<Act, WordTable>>,
): (words: string) => Cue<Act>[] {
  let index: CueIndex<Act> | null = null
  return (words) => {
    index ??= indexOf(tables)
    return cuesIn(index, words)
  }
}

interface CueIndex<Act> {
  readonly lines: ReadonlyMap<number, readonly Line<Act>[]>
  /** By the first units of a word whether there may be such words: most of a text is passed by without a look-up. */
  readonly begins: Uint8Array
  readonly threes: Uint8Array
}

function indexOf<Act extends string>(tables: Readonly<Record<Act, WordTable>>): CueIndex<Act> {
  const lines = new Map<number, Line<Act>[]>()
  const begins = new Uint8Array(0x10000)
  const threes = new Uint8Array(0x10000)
  for (const act of Object.keys(tables) as Act[])
    for (const line of tables[act]) {
      const { word } = line
      const key = word.length === 1 ? word.charCodeAt(0) : pairAt(word, 0)
      begins[word.charCodeAt(0)]! |= 1 << Math.min(word.length, LONG)
      threes[threeAt(word, 0)] = 1
      const fourth = word.length > 3 ? word.charCodeAt(3) : 0
      const found = { act, word, fourth, line, isPlain: isPlain(line), pattern: null }
      const others = lines.get(key)
      if (others) others.push(found)
      else lines.set(key, [found])
    }
  return { lines, begins, threes }
}

function cuesIn<Act extends string>(
  { lines, begins, threes }: CueIndex<Act>,
  words: string,
): Cue<Act>[] {
  const found: Cue<Act>[] = []
  let wasLatin = false
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    const isInside = wasLatin
    wasLatin = isLatin(code)
    const lengths = begins[code]!
    if (lengths === 0 || (isInside && wasLatin)) continue
    if (lengths === ONLY_LONG && threes[threeAt(words, at)] === 0) continue
    const cue =
      longest(lines.get(pairAt(words, at)), words, at) ?? longest(lines.get(code), words, at)
    if (!cue) continue
    found.push(cue)
    at = cue.end - 1
    wasLatin = isLatinAt(words, at)
  }
  return found
}

/** Units from which on a word is long: all such that begin with a unit are told by three. */
const LONG = 3
const ONLY_LONG = 1 << LONG

/** A number for two units, small enough to be looked up fast; two pairs may share one. */
const pairAt = (words: string, at: number) =>
  ((words.charCodeAt(at) & 0x3fff) << 16) | (at + 1 < words.length ? words.charCodeAt(at + 1) : 0)

/** A number of two bytes for three units; others may share it. */
const threeAt = (words: string, at: number) =>
  (words.charCodeAt(at) * 961 + words.charCodeAt(at + 1) * 31 + words.charCodeAt(at + 2)) & 0xffff

const isPlain = ({ only, maybe, to, more, not }: Word): boolean =>
  !(only || maybe || to || more || not)

function longest<Act extends string>(
  lines: readonly Line<Act>[] | undefined,
  words: string,
  at: number,
): Cue<Act> | null {
  if (!lines) return null
  let best: Cue<Act> | null = null
  const fourth = words.charCodeAt(at + 3)
  for (const each of lines) {
    if (each.fourth !== 0 && each.fourth !== fourth) continue
    const { act, word, isPlain } = each
    let end = -1
    if (isPlain) end = words.startsWith(word, at) ? at + word.length : -1
    else {
      each.pattern ??= new RegExp(oneOf(each.line), 'y')
      each.pattern.lastIndex = at
      end = each.pattern.test(words) ? each.pattern.lastIndex : -1
    }
    if (end <= (best?.end ?? at)) continue
    if (isLatinAt(words, end - 1) && isLatinAt(words, end)) continue
    best = { act, start: at, end }
  }
  return best
}

const isLatinAt = (words: string, at: number) => at < words.length && isLatin(words.charCodeAt(at))

/** Small letters, and the mark in `don't`. */
const isLatin = (code: number) => (code >= 97 && code <= 122) || code === 39
