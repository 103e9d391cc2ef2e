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
  /** For a word that has more to it than its letters. */
  readonly pattern: RegExp | null
}

/**
 * Finds the words of named tables in small letters, in order and apart from each other: where several
 * begin at a place the longest counts, so that a longer word that means something else hides a shorter.
 * Latin words are found whole only.
 */
export function cueFinder<Act extends string>(
  tables: Readonly<Record<Act, WordTable>>,
): (words: string) => Cue<Act>[] {
  const pairs = new Map<number, Line<Act>[]>()
  const singles = new Map<number, Line<Act>[]>()
  /** By a word's first unit: 1 where there are such words, 2 where one of them is no longer. */
  const begins = new Uint8Array(0x10000)
  for (const act of Object.keys(tables) as Act[])
    for (const line of tables[act]) {
      const isSingle = line.word.length === 1
      const [lines, key] = isSingle
        ? [singles, line.word.charCodeAt(0)]
        : [pairs, pairAt(line.word, 0)]
      begins[line.word.charCodeAt(0)]! |= isSingle ? 3 : 1
      lines.set(key, [
        ...(lines.get(key) ?? []),
        { act, word: line.word, pattern: patternOf(line) },
      ])
    }
  return (words) => {
    const found: Cue<Act>[] = []
    let wasLatin = false
    for (let at = 0; at < words.length; at++) {
      const code = words.charCodeAt(at)
      const isInside = wasLatin
      wasLatin = isLatin(code)
      if (begins[code] === 0 || (isInside && wasLatin)) continue
      const cue =
        longest(pairs.get(pairAt(words, at)), words, at) ??
        (begins[code] === 3 ? longest(singles.get(code), words, at) : null)
      if (!cue) continue
      found.push(cue)
      at = cue.end - 1
      wasLatin = isLatinAt(words, at)
    }
    return found
  }
}

/** A number for two units, small enough to be looked up fast; two pairs may share one. */
const pairAt = (words: string, at: number) =>
  ((words.charCodeAt(at) & 0x3fff) << 16) | (at + 1 < words.length ? words.charCodeAt(at + 1) : 0)

/** None for what is nothing but its letters: that is looked for without a pattern. */
function patternOf(line: Word): RegExp | null {
  const plain = !(line.only || line.maybe || line.to || line.more || line.not)
  return plain ? null : new RegExp(oneOf(line), 'y')
}

function longest<Act extends string>(
  lines: readonly Line<Act>[] | undefined,
  words: string,
  at: number,
): Cue<Act> | null {
  let best: Cue<Act> | null = null
  for (const { act, word, pattern } of lines ?? []) {
    let end = -1
    if (!pattern) end = words.startsWith(word, at) ? at + word.length : -1
    else {
      pattern.lastIndex = at
      end = pattern.test(words) ? pattern.lastIndex : -1
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
