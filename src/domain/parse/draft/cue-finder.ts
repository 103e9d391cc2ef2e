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
  const lines = new Map<number, Line<Act>[]>()
  const begins = new Uint8Array(0x10000)
  for (const act of Object.keys(tables) as Act[])
    for (const line of tables[act]) {
      const key = keyAt(line.word, 0)
      begins[line.word.charCodeAt(0)] = 1
      lines.set(key, [
        ...(lines.get(key) ?? []),
        { act, word: line.word, pattern: patternOf(line) },
      ])
    }
  return (words) => {
    const found: Cue<Act>[] = []
    for (let at = 0; at < words.length; at++) {
      if (begins[words.charCodeAt(at)] === 0) continue
      if (isLatin(words, at) && isLatin(words, at - 1)) continue
      const cue =
        longest(lines.get(keyAt(words, at)), words, at) ??
        longest(lines.get(words.charCodeAt(at)), words, at)
      if (!cue) continue
      found.push(cue)
      at = cue.end - 1
    }
    return found
  }
}

/** By its first two units, or the only one. */
const keyAt = (words: string, at: number) =>
  at + 1 < words.length
    ? words.charCodeAt(at) * 0x10000 + words.charCodeAt(at + 1)
    : words.charCodeAt(at)

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
    if (isLatin(words, end - 1) && isLatin(words, end)) continue
    best = { act, start: at, end }
  }
  return best
}

function isLatin(words: string, at: number): boolean {
  const code = words.charCodeAt(at)
  return (code >= 97 && code <= 122) || code === 39
}
