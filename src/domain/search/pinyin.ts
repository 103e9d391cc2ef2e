import type { Lines } from './lines.ts'

/**
 * Gives the pinyin of a text: a syllable per UTF-16 unit, lower case, without tone, ü as v; empty
 * for what is not Chinese. A name begins with a surname, which may sound otherwise than elsewhere.
 */
export type Speller = (text: string, isName: boolean) => readonly string[]

/** Lines with their pinyin. */
export interface Spelt {
  readonly text: string
  readonly syllables: readonly string[]
  /**
   * Names and labels are found by two initials or by a syllable begun; running text only by two
   * whole syllables or by four initials, since fewer letters stand for too much of it.
   */
  readonly strict: boolean
}

export function spellLines(
  { text, starts }: Lines,
  speller: Speller,
  how: { readonly isName: boolean; readonly strict: boolean },
): Spelt {
  const syllables: string[] = []
  for (let i = 0; i + 1 < starts.length; i++) {
    for (const syllable of speller(text.slice(starts[i], starts[i + 1]), how.isName)) {
      syllables.push(syllable)
    }
  }
  return { text, syllables, strict: how.strict }
}

/** A query word as pinyin, its tone numbers and apostrophes left out; null where it cannot be any. */
export function lettersOf(word: string): string | null {
  if (!/^[a-z][a-z1-5'’]*$/.test(word)) return null
  const letters = word.replace(/[1-5'’]/g, '')
  return letters.length > 1 ? letters : null
}

/** The different pieces of the text that these letters spell, in full or by initials. */
export function piecesSpelt({ text, syllables, strict }: Spelt, letters: string): Set<string> {
  const pieces = new Set<string>()
  const add = (start: number, end: number) => {
    if (end > start) pieces.add(text.slice(start, end))
  }
  for (let at = 0; at < syllables.length; at++) {
    if (!begins(letters[0]!, syllables[at]!)) continue
    if (!strict) add(at, endOf(syllables, at, letters, MIXED))
    else {
      add(at, endOf(syllables, at, letters, WHOLE))
      if (letters.length >= LEAST_INITIALS) add(at, endOf(syllables, at, letters, INITIALS))
    }
  }
  return pieces
}

const LEAST_INITIALS = 4

/** How a syllable may stand in the letters: whole, by its initial, or (the last one) begun. */
interface Manner {
  readonly whole: boolean
  readonly initial: boolean
  readonly begun: boolean
}
const MIXED: Manner = { whole: true, initial: true, begun: true }
const WHOLE: Manner = { whole: true, initial: false, begun: false }
const INITIALS: Manner = { whole: false, initial: true, begun: false }

/** Where the characters end that the letters spell from `start` on; -1 where they spell no such. */
function endOf(syllables: readonly string[], start: number, letters: string, manner: Manner) {
  const walk = (at: number, from: number, whole: boolean): number => {
    const count = at - start
    // A single character counts only where its whole syllable is given, and in names and labels.
    if (from === letters.length) return count > 1 || (whole && manner.begun) ? at : -1
    const syllable = syllables[at]
    if (!syllable) return -1
    const shared = sharedLength(letters, from, syllable)
    if (manner.whole && shared === syllable.length) {
      const end = walk(at + 1, from + shared, true)
      if (end >= 0) return end
    }
    if (manner.initial) {
      const two = shared >= 2 && /^[zcs]h/.test(syllable)
      for (const length of two ? [2, 1] : shared >= 1 ? [1] : []) {
        const end = walk(at + 1, from + length, false)
        if (end >= 0) return end
      }
    }
    const ends = from + shared === letters.length && shared > 0
    return manner.begun && ends && count > 0 ? at + 1 : -1
  }
  return walk(start, 0, false)
}

/** How many letters from `from` on are those that the syllable begins with; v is typed as u too. */
function sharedLength(letters: string, from: number, syllable: string): number {
  let i = 0
  while (i < syllable.length && begins(letters[from + i], syllable.slice(i))) i++
  return i
}

const begins = (letter: string | undefined, syllable: string) =>
  letter !== undefined && (syllable[0] === letter || (syllable[0] === 'v' && letter === 'u'))

/**
 * The pieces of Latin names that the letters are when the spaces in them are left out, from the
 * beginning of a word on: `wuyi` is `wu yi`.
 */
export function piecesJoined({ text }: Lines, letters: string): Set<string> {
  const pieces = new Set<string>()
  for (const name of text.split('\n')) {
    for (const { index } of name.matchAll(/(?<![a-z])[a-z]/g)) {
      const end = endOfJoined(name, index, letters)
      const piece = name.slice(index, end)
      if (piece.length > letters.length) pieces.add(piece)
    }
  }
  return pieces
}

function endOfJoined(name: string, start: number, letters: string): number {
  let found = 0
  for (let at = start; at < name.length; at++) {
    if (name[at] === letters[found]) {
      found++
      if (found === letters.length) return at + 1
    } else if (/[a-z]/.test(name[at]!)) return start
  }
  return start
}
