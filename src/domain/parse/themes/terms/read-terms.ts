import { hanWords } from './han-words.ts'
import { BREAK, type Vocabulary } from './vocabulary.ts'
import type { WordList } from './word-list.ts'

/** A run of Chinese characters, a word in letters with what stands behind an apostrophe, or a sign. */
const PIECE =
  /(\p{Script=Han}+)|(\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*)|([^\s\p{L}\p{N}'’"“”_-])/gu
const POSSESSIVE = /['’]s?$/

/** A word as the vocabulary has it: in lower case, without what makes it a possessive. */
const plain = (word: string) => word.toLowerCase().replace(POSSESSIVE, '')

/** The words in letters of a text, as the vocabulary has them, with their places in UTF-16 units. */
export function* wordsOf(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const { 0: piece, 2: word, index } of text.matchAll(PIECE)) {
    if (word === undefined) continue
    const end = index + piece.length - (POSSESSIVE.exec(word)?.[0].length ?? 0)
    yield { word: plain(word), start: index, end }
  }
}

/** Gives the words of texts by number, in the order in which they stand, with a break at every sign. */
export function termReader(
  vocabulary: Vocabulary,
  list: WordList | null,
): (text: string, into: number[]) => void {
  const { cut } = hanWords(list?.script === 'Han' ? list : null)
  /** By a word as it is spelt: most come again. */
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const number = vocabulary.number(plain(word), false)
    numbers.set(word, number)
    return number
  }
  return (text, into) => {
    // Not `matchAll`, which makes a pattern for each of a hundred thousand texts.
    PIECE.lastIndex = 0
    for (let found = PIECE.exec(text); found; found = PIECE.exec(text)) {
      const { 1: han, 2: word, index } = found
      if (word !== undefined) {
        into.push(numberOf(word))
      } else if (han !== undefined) {
        let start = index
        for (const end of cut(text, index, index + han.length)) {
          into.push(vocabulary.number(text.slice(start, end), true))
          start = end
        }
      } else if (into.at(-1) !== BREAK) into.push(BREAK)
    }
    if (into.at(-1) !== BREAK) into.push(BREAK)
  }
}
