import type { ThemeBook } from './lexicon.ts'

/** How often each theme's words occur in a text. */
export type ThemeHits = ReadonlyMap<string, { readonly count: number; readonly first: number }>

/** One for all the texts without any, as they are many. */
const NONE: ThemeHits = new Map()

/** A word as it is looked for, and the themes that it tells, each with the word as its book has it. */
interface Entry {
  readonly word: string
  readonly tells: { readonly theme: string; readonly spelt: string }[]
}

/**
 * Finds the words of books in texts: at each place the longest word wins and what it covers is not
 * looked at again. English words match whole words, in any case, with or without a plural s. `hear` is told of
 * each place of a theme's word.
 */
export function themeMatcher(
  books: readonly ThemeBook[],
  hear?: (theme: string, word: string) => void,
): (text: string) => ThemeHits {
  const known = indexes.get(books) ?? indexOf(books)
  indexes.set(books, known)
  const { byStart, begins, alone } = known
  return (text) => {
    const lower = lowered(text)
    let hits: Map<string, { count: number; first: number }> | null = null
    let at = 0
    while (at < lower.length) {
      if (begins[twoAt(lower, at)] === 0 && alone[lower.charCodeAt(at)] === 0) {
        at++
        continue
      }
      const found = byStart.get(lower.charCodeAt(at))?.find(({ word }) => standsAt(lower, at, word))
      if (!found) {
        at++
        continue
      }
      hits ??= new Map()
      for (const { theme, spelt } of found.tells) {
        const hit = hits.get(theme)
        if (hit) hit.count++
        else hits.set(theme, { count: 1, first: at })
        hear?.(theme, spelt)
      }
      at += found.word.length
    }
    return hits ?? NONE
  }
}

/** The words of books as they are looked for. */
interface WordIndex {
  readonly byStart: ReadonlyMap<number, readonly Entry[]>
  /** By two units whether a word may begin with them: most of a text is passed by without a look-up. */
  readonly begins: Uint8Array
  /** By one unit whether it is a word. */
  readonly alone: Uint8Array
}

/** Of the same books thousands of texts are read. */
const indexes = new WeakMap<readonly ThemeBook[], WordIndex>()

function indexOf(books: readonly ThemeBook[]): WordIndex {
  const byStart = entriesByStart(books)
  const begins = new Uint8Array(0x10000)
  const alone = new Uint8Array(0x10000)
  for (const entries of byStart.values())
    for (const { word } of entries) {
      if (word.length > 1) begins[twoAt(word, 0)] = 1
      else alone[word.charCodeAt(0)] = 1
    }
  return { byStart, begins, alone }
}

/** The words of books by their first UTF-16 unit, the longest first. */
function entriesByStart(books: readonly ThemeBook[]): Map<number, Entry[]> {
  const entries = new Map<string, Entry>()
  for (const { themes } of books) {
    for (const { id: theme, words } of themes) {
      for (const spelt of words) {
        const word = spelt.toLowerCase()
        const entry = entries.get(word) ?? { word, tells: [] }
        // Of the spellings of a theme that differ by case only the first counts.
        if (!entry.tells.some((one) => one.theme === theme)) entry.tells.push({ theme, spelt })
        entries.set(word, entry)
      }
    }
  }
  const byStart = new Map<number, Entry[]>()
  for (const entry of entries.values()) {
    const start = entry.word.charCodeAt(0)
    const list = byStart.get(start)
    if (list) list.push(entry)
    else byStart.set(start, [entry])
  }
  for (const list of byStart.values()) list.sort((a, b) => b.word.length - a.word.length)
  return byStart
}

/** A number of two bytes for two units; others may share it. */
const twoAt = (text: string, at: number) =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff

/** Lower case that keeps offsets: a few letters change their length. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

const LETTER = /[a-z0-9]/

function standsAt(text: string, at: number, word: string): boolean {
  if (!text.startsWith(word, at)) return false
  if (!LETTER.test(word[0]!)) return true
  if (at > 0 && LETTER.test(text[at - 1]!)) return false
  const after = text[at + word.length] ?? ' '
  const next = text[at + word.length + 1] ?? ' '
  return !LETTER.test(after) || (after === 's' && !LETTER.test(next))
}
