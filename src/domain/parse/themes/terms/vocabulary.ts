import { stemEnglish } from './english-stem.ts'
import type { WordKind, WordList } from './word-list.ts'

/** What is known of a word in no text at all. */
const UNKNOWN = { kind: 'unknown', step: -1 } as const

/** A break between words that no term goes across: a sign, a word that is none of interest. */
export const BREAK = 0

/**
 * The words of a text by number, from 1. Forms of one word, and spellings of a form, have a number each, and share a
 * stem, which is the number of the form without an ending, in small letters.
 */
export class Vocabulary {
  /** In small letters. */
  readonly words: string[] = ['']
  /** As the text has them. */
  readonly spellings: string[] = ['']
  /** By number. */
  readonly stems: number[] = [BREAK]
  readonly kinds: (WordKind | 'unknown')[] = ['other']
  /** How common the word is: its step in the list, -1 where there is no list for it. */
  readonly steps: number[] = [-1]
  private readonly numbers = new Map<string, number>()

  private readonly list: WordList | null

  constructor(list: WordList | null) {
    this.list = list
  }

  /** The number of a word by its spelling, which `word` is in small letters; `han`: it is of Chinese characters. */
  number(spelt: string, word: string, han: boolean): number {
    const known = this.numbers.get(spelt)
    if (known !== undefined) return known
    const number = this.words.length
    this.numbers.set(spelt, number)
    this.words.push(word)
    this.spellings.push(spelt)
    const entry = this.entry(word, han)
    this.kinds.push(entry.kind)
    this.steps.push(entry.step)
    this.stems.push(number)
    const stem = han ? word : stemEnglish(word)
    if (stem !== spelt) this.stems[number] = this.number(stem, stem, han)
    return number
  }

  /** The stem of a word as it is spelt; undefined where the text does not have it. */
  stemOf(spelt: string): number | undefined {
    const number = this.numbers.get(spelt)
    return number === undefined ? undefined : this.stems[number]
  }

  /** The number of a word of Chinese characters that the meeting has and no list: a thing, mostly. */
  coin(word: string): number {
    const number = this.number(word, word, true)
    if (this.kinds[number] === 'unknown') this.kinds[number] = 'noun'
    return number
  }

  private entry(word: string, han: boolean): { kind: WordKind | 'unknown'; step: number } {
    const { list } = this
    if (!list || (list.script === 'Han') !== han) return UNKNOWN
    return list.words.get(word) ?? { kind: 'unknown', step: list.rarest + 2 }
  }
}

/** Shorter words in letters, and single characters, tell nothing of a subject. */
const SHORTEST = { letters: 3, han: 2 }
const HAN = /^\p{Script=Han}/u

/** Whether a word is of Chinese characters. */
export const isHan = (word: string): boolean => HAN.test(word)

/** Whether a word may tell what is spoken of: it is no name of a person and none that only joins others. */
export function isContent({ words, kinds }: Vocabulary, word: number): boolean {
  const kind = kinds[word]!
  if (kind === 'other' || kind === 'person') return false
  const spelt = words[word]!
  return spelt.length >= (isHan(spelt) ? SHORTEST.han : SHORTEST.letters)
}
