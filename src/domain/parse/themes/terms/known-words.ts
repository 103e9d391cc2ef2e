/** What is known of a word. */
export interface KnownWord<Kind extends string = string> {
  readonly kind: Kind
  /** The word has a share of 2^(-step / 2) in texts of all sorts. */
  readonly step: number
}

/** Words that are as common and of the same kind, with a space between. */
export interface WordGroup<Kind extends string = string> extends KnownWord<Kind> {
  readonly words: string
}

/** Where no word is. */
const NONE = -1
/** The space between words. */
const SPACE = 0x20
/** What a unit is worth in the number that words are looked up by. */
const HASH = 31
/** A table of two to four times as many places as words. */
const ROOM = 2

/**
 * Tens of thousands of words, looked up by their letters where they stand: nothing is cut out of a text, and of the
 * words themselves only the places in one string are kept. Each has a number from 0; a word that is there twice is
 * what it is the second time.
 */
export class KnownWords<Kind extends string = string> {
  /** How many words there are. */
  readonly size: number
  private readonly text: string
  /** Where each word begins in `text`; it ends before the space before the next. */
  private readonly starts: Int32Array
  private readonly groupOf: Uint16Array
  private readonly groups: readonly WordGroup<Kind>[]
  /** The number of the word at each place of the table, and one more; 0 where there is none. */
  private readonly table: Int32Array
  private readonly mask: number

  constructor(groups: readonly WordGroup<Kind>[]) {
    const full = groups.filter(({ words }) => words !== '')
    this.groups = full
    this.text = full.map(({ words }) => `${words} `).join('')
    const { text } = this
    let size = 0
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) size++
    this.size = size
    this.starts = new Int32Array(size + 1)
    this.groupOf = new Uint16Array(size)
    this.mask = 2 ** Math.ceil(Math.log2(Math.max(1, ROOM * size))) - 1
    this.table = new Int32Array(this.mask + 1)
    this.fill()
  }

  /** The number of a word; -1 where it is not known. */
  numberOf(word: string): number {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = next(hash, word.charCodeAt(at))
    return this.find(hash, word, 0, word.length)
  }

  /** What a word is, by its number. */
  at(number: number): KnownWord<Kind> {
    return this.groups[this.groupOf[number]!]!
  }

  /** What a word is; undefined where it is not known. */
  get(word: string): KnownWord<Kind> | undefined {
    const number = this.numberOf(word)
    return number === NONE ? undefined : this.at(number)
  }

  /** Hears of each word where it stands in a string. */
  each(hear: (text: string, start: number, end: number) => void): void {
    for (let word = 0; word < this.size; word++)
      hear(this.text, this.starts[word]!, this.starts[word + 1]! - 1)
  }

  /**
   * The numbers of the words that begin at a place of a text and have 1 to `most` units, by their length from 1 on
   * in `into`; -1 where there is none.
   */
  beginningAt(text: string, start: number, most: number, into: Int32Array): void {
    let hash = 0
    for (let length = 1; length <= most; length++) {
      hash = next(hash, text.charCodeAt(start + length - 1))
      into[length] = this.find(hash, text, start, start + length)
    }
  }

  private fill(): void {
    const { text, starts, groupOf, groups, table } = this
    let word = 0
    let group = 0
    let groupEnds = groups.length > 0 ? groups[0]!.words.length + 1 : 0
    let hash = 0
    let start = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit !== SPACE) {
        hash = next(hash, unit)
        continue
      }
      if (start >= groupEnds) groupEnds += groups[++group]!.words.length + 1
      starts[word] = start
      starts[word + 1] = at + 1
      groupOf[word] = group
      table[this.placeOf(hash, text, start, at)] = word + 1
      word++
      hash = 0
      start = at + 1
    }
  }

  private find(hash: number, text: string, start: number, end: number): number {
    return this.table[this.placeOf(hash, text, start, end)]! - 1
  }

  /** The place of the table where a word is, or where it would be. */
  private placeOf(hash: number, text: string, start: number, end: number): number {
    const { table, mask } = this
    let place = hash & mask
    while (table[place] !== 0 && !this.is(table[place]! - 1, text, start, end))
      place = (place + 1) & mask
    return place
  }

  private is(word: number, text: string, start: number, end: number): boolean {
    const from = this.starts[word]!
    if (this.starts[word + 1]! - 1 - from !== end - start) return false
    for (let i = 0; start + i < end; i++)
      if (this.text.charCodeAt(from + i) !== text.charCodeAt(start + i)) return false
    return true
  }
}

const next = (hash: number, unit: number) => (Math.imul(hash, HASH) + unit) | 0
