import { hanWords } from './han-words.ts'
import { BREAK, type Vocabulary } from './vocabulary.ts'
import type { WordList } from './word-list.ts'

/** A run of Chinese characters, a word in letters with what stands behind an apostrophe, or a sign. */
const PIECE =
  /(\p{Script=Han}+)|(\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*)|([^\s\p{L}\p{N}'’"“”_-])/gu
const POSSESSIVE = /['’]s?$/

/** A word as the vocabulary has it: in lower case, without what makes it a possessive. */
const plain = (word: string) => word.toLowerCase().replace(POSSESSIVE, '')

/** A word as it is spelt, without what makes it a possessive. */
const own = (word: string) => word.replace(POSSESSIVE, '')

/** The words in letters of a text, as they are spelt, with their places in UTF-16 units. */
export function wordsOf(text: string): { spelt: string; start: number; end: number }[] {
  const words: { spelt: string; start: number; end: number }[] = []
  PIECE.lastIndex = 0
  for (let found = PIECE.exec(text); found; found = PIECE.exec(text)) {
    const { 2: word, index: start } = found
    if (word === undefined) continue
    const spelt = own(word)
    words.push({ spelt, start, end: start + spelt.length })
  }
  return words
}

/** Adds the words of texts by number, in the order in which they stand, with a break at every sign and behind each text. */
export function termReader(
  vocabulary: Vocabulary,
  list: WordList | null,
): (text: string, into: number[]) => void {
  const words = list?.script === 'Han' ? list : null
  const cut = hanWords(words)
  /** By a word's number in the list, from 1; 0 where the text has not had it yet. */
  const ofList = new Int32Array(words?.words.size ?? 0)
  /** By a word as it is spelt: most come again. */
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const number = vocabulary.number(own(word), plain(word), false)
    numbers.set(word, number)
    return number
  }
  function numberOfHan(text: string, start: number, end: number, listed: number): number {
    const known = listed < 0 ? 0 : ofList[listed]!
    if (known > 0) return known
    const word = text.slice(start, end)
    const number = vocabulary.number(word, word, true)
    if (listed >= 0) ofList[listed] = number
    return number
  }
  return (text, into) => {
    const first = into.length
    const isBroken = () => into.length > first && into.at(-1) === BREAK
    // Not `matchAll`, which makes a pattern for each of a hundred thousand texts.
    PIECE.lastIndex = 0
    for (let found = PIECE.exec(text); found; found = PIECE.exec(text)) {
      const { 1: han, 2: word, index } = found
      if (word !== undefined) {
        into.push(numberOf(word))
      } else if (han !== undefined) {
        let start = index
        const { size, ends, words } = cut(text, index, index + han.length)
        for (let i = 0; i < size; i++) {
          into.push(numberOfHan(text, start, ends[i]!, words[i]!))
          start = ends[i]!
        }
      } else if (!isBroken()) into.push(BREAK)
    }
    if (!isBroken()) into.push(BREAK)
  }
}
