import type { Point } from '../format/transcript.ts'
import { hasPinyin } from '../text/writing.ts'
import { type Corpus, type InLanguages, type Packed, packPoints } from './corpus.ts'
import { foldLines, type Lines, markLinesWith } from './lines.ts'
import {
  lettersOf,
  piecesJoined,
  piecesSpelt,
  type Speller,
  type Spelt,
  spellLines,
} from './pinyin.ts'
import { queryWords } from './query-words.ts'

/** Points of a corpus made ready to be searched: a page of them, as they come. */
interface Page {
  /** The number of the first, and how many there are. */
  readonly first: number
  readonly count: number
  readonly lines: InLanguages<Lines>
}

/** A corpus made ready to be searched. */
export interface SearchIndex {
  readonly corpus: Corpus
  readonly names: InLanguages<Lines>
  readonly roles: InLanguages<Lines>
  readonly labels: InLanguages<Lines>
  /** Page by page, since folding all in one go would take twice the memory. */
  readonly pages: Page[]
}

/** What a search found; numbers as in the meeting. */
export interface Finding {
  /** Per point: 0 not found; 1 found with its speaker or a theme; 2 found, and not without its own words. */
  readonly points: Uint8Array
  /** Those found by what is said of themselves. */
  readonly speakers: Int32Array
  readonly themes: Int32Array
  /** What to mark, folded: per word the word itself, and the names and Chinese that it spells. */
  readonly words: readonly (readonly string[])[]
}

/** Begins an index; the points are added page by page. */
export function indexCorpus(corpus: Corpus): SearchIndex {
  const { names, roles, labels } = corpus
  return { corpus, names: folded(names), roles: folded(roles), labels: folded(labels), pages: [] }
}

/** Adds the next points. */
export function addPage(index: SearchIndex, first: number, points: readonly Point[]): void {
  index.pages.push({ first, count: points.length, lines: folded(packPoints(points)) })
}

const folded = (packed: InLanguages<Packed>): InLanguages<Lines> =>
  Object.fromEntries(
    Object.entries(packed).map(([language, texts]) => [language, foldLines(texts)]),
  )

/** Those that are found by their pinyin. */
const chineseOf = (lines: InLanguages<Lines>): Lines[] =>
  Object.entries(lines).flatMap(([language, own]) => (hasPinyin(language) ? [own] : []))

/** Above so many characters points are not spelt out: it takes 5 µs a character, once. */
const MOST_SPELT = 60_000

/** The Chinese of a meeting in pinyin: names, offices, themes, and points where they are not many. */
export function spellIndex(index: SearchIndex, speller: Speller): Spelt[] {
  const spell = (lines: readonly Lines[], isName: boolean, strict: boolean) =>
    lines.map((own) => spellLines(own, speller, { isName, strict }))
  const spelt = [
    ...spell(chineseOf(index.names), true, false),
    ...spell(chineseOf(index.labels), false, false),
  ]
  let left = MOST_SPELT
  const ofPoints = index.pages.flatMap(({ lines }) => chineseOf(lines))
  for (const part of [chineseOf(index.roles), ofPoints]) {
    for (const { text } of part) left -= text.length
    if (left >= 0) spelt.push(...spell(part, false, true))
  }
  return spelt
}

/** Whether pinyin could help with a query: not all of it is Chinese. */
export const mayBePinyin = (query: string) => queryWords(query).some((word) => lettersOf(word))

/** More ways to read a word in pinyin than this would take longer than they help. */
const MOST_READINGS = 60

/**
 * Finds what has every word of the query, wherever it stands: a point in its text or heading, in the
 * name or office of its speaker or in the labels of its themes; a speaker or theme in its own. A
 * query without words finds nothing.
 */
export function search(index: SearchIndex, spelt: readonly Spelt[], query: string): Finding {
  const { finding, lookThrough } = beginSearch(index, spelt, query)
  for (const page of index.pages) lookThrough(page)
  return finding
}

/**
 * A search that has found speakers and themes. `finding` has the points of the pages that were looked
 * through, so that what stands early can be told early.
 */
export function beginSearch(
  index: SearchIndex,
  spelt: readonly Spelt[],
  query: string,
): { readonly finding: Finding; readonly lookThrough: (page: Page) => void } {
  const { corpus } = index
  const words = queryWords(query).map((word) => [word, ...readings(index, spelt, word)])
  const some = words.length > 0 ? 1 : 0
  const points = new Uint8Array(corpus.speakerOf.length)
  const speakers = new Uint8Array(corpus.speakers).fill(some)
  const themes = new Uint8Array(corpus.themes).fill(some)
  const wanted = words.map((alternatives) => {
    const ofSpeaker = new Uint8Array(speakers.length)
    const ofTheme = new Uint8Array(themes.length)
    for (const word of alternatives) {
      for (const lines of Object.values(index.names)) markLinesWith(lines, word, ofSpeaker)
      for (const lines of Object.values(index.roles)) markLinesWith(lines, word, ofSpeaker)
      for (const lines of Object.values(index.labels)) markLinesWith(lines, word, ofTheme)
    }
    for (let i = 0; i < speakers.length; i++) speakers[i]! &= ofSpeaker[i]!
    for (let i = 0; i < themes.length; i++) themes[i]! &= ofTheme[i]!
    return { alternatives, ofSpeaker, ofTheme, isOfTheme: ofTheme.includes(1) }
  })
  const { starts, items } = corpus.themesOf
  // Plain loops: a list made for each of a million points takes longer than all else.
  const isAround = (point: number, { ofSpeaker, ofTheme, isOfTheme }: (typeof wanted)[number]) => {
    if (ofSpeaker[corpus.speakerOf[point]!]) return true
    if (!isOfTheme) return false
    const end = starts[point + 1]!
    for (let i = starts[point]!; i < end; i++) if (ofTheme[items[i]!]) return true
    return false
  }
  const lookThrough = ({ first, count, lines }: Page) => {
    const mask = points.subarray(first, first + count).fill(some)
    for (const word of wanted) {
      const ofPoint = new Uint8Array(count)
      for (const one of word.alternatives) {
        for (const each of Object.values(lines)) markLinesWith(each, one, ofPoint)
      }
      for (let i = 0; i < count; i++) {
        if (mask[i] === 0) continue
        if (ofPoint[i]) mask[i] = 2
        else if (!isAround(first + i, word)) mask[i] = 0
      }
    }
  }
  return {
    finding: { points, speakers: numbersIn(speakers), themes: numbersIn(themes), words },
    lookThrough,
  }
}

/** What else a word may stand for: the Chinese that it spells, a Latin name without its spaces. */
function readings(index: SearchIndex, spelt: readonly Spelt[], word: string): string[] {
  const letters = lettersOf(word)
  if (letters === null) return []
  const found = new Set<string>()
  for (const [language, lines] of Object.entries(index.names)) {
    if (!hasPinyin(language)) for (const piece of piecesJoined(lines, letters)) found.add(piece)
  }
  for (const lines of spelt) {
    for (const piece of piecesSpelt(lines, letters)) found.add(piece)
  }
  return [...found].slice(0, MOST_READINGS)
}

function numbersIn(mask: Uint8Array): Int32Array {
  const numbers: number[] = []
  for (const [i, set] of mask.entries()) if (set) numbers.push(i)
  return Int32Array.from(numbers)
}
