import type { Point } from '../format/transcript.ts'
import { listOf } from '../meeting/adjacency.ts'
import {
  CORPUS_LANGUAGES,
  type Corpus,
  type InLanguages,
  type Packed,
  packPoints,
} from './corpus.ts'
import { queryWords } from './fold.ts'
import { foldLines, type Lines, markLinesWith } from './lines.ts'
import {
  lettersOf,
  piecesJoined,
  piecesSpelt,
  type Speller,
  type Spelt,
  spellLines,
} from './pinyin.ts'

/** Points of a corpus made ready to be searched: a page of them, as they come. */
interface Page extends InLanguages<Lines> {
  /** The number of the first. */
  readonly first: number
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
  index.pages.push({ first, ...folded(packPoints(points)) })
}

const folded = ({ zh, en }: InLanguages<Packed>): InLanguages<Lines> => ({
  zh: foldLines(zh),
  en: foldLines(en),
})

/** Above so many characters points are not spelt out: it takes 5 µs a character, once. */
const MOST_SPELT = 60_000

/** The Chinese of a meeting in pinyin: names, offices, themes, and points where they are not many. */
export function spellIndex(index: SearchIndex, speller: Speller): Spelt[] {
  const spelt = [
    spellLines(index.names.zh, speller, { isName: true, strict: false }),
    spellLines(index.labels.zh, speller, { isName: false, strict: false }),
  ]
  let left = MOST_SPELT
  for (const part of [[index.roles], index.pages]) {
    for (const { zh } of part) left -= zh.text.length
    if (left < 0) continue
    for (const { zh } of part) spelt.push(spellLines(zh, speller, { isName: false, strict: true }))
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
  const { corpus } = index
  const words = queryWords(query).map((word) => [word, ...readings(index, spelt, word)])
  const total = { points: corpus.speakerOf.length, speakers: corpus.names.zh.ends.length }
  const points = new Uint8Array(total.points).fill(words.length > 0 ? 1 : 0)
  const own = new Uint8Array(total.points)
  const speakers = new Uint8Array(total.speakers).fill(words.length > 0 ? 1 : 0)
  const themes = new Uint8Array(corpus.labels.zh.ends.length).fill(words.length > 0 ? 1 : 0)
  for (const alternatives of words) {
    const ofSpeaker = new Uint8Array(speakers.length)
    const ofTheme = new Uint8Array(themes.length)
    const ofPoint = new Uint8Array(points.length)
    for (const word of alternatives) {
      for (const language of CORPUS_LANGUAGES) {
        markLinesWith(index.names[language], word, ofSpeaker)
        markLinesWith(index.roles[language], word, ofSpeaker)
        markLinesWith(index.labels[language], word, ofTheme)
        for (const page of index.pages) {
          markLinesWith(page[language], word, ofPoint.subarray(page.first))
        }
      }
    }
    for (let i = 0; i < speakers.length; i++) speakers[i]! &= ofSpeaker[i]!
    for (let i = 0; i < themes.length; i++) themes[i]! &= ofTheme[i]!
    for (let i = 0; i < points.length; i++) {
      own[i]! |= ofPoint[i]!
      if (ofPoint[i] || ofSpeaker[corpus.speakerOf[i]!]) continue
      if (!listOf(corpus.themesOf, i).some((theme) => ofTheme[theme] === 1)) points[i] = 0
    }
  }
  for (let i = 0; i < points.length; i++) points[i]! += points[i]! & own[i]!
  return {
    points,
    speakers: numbersIn(speakers),
    themes: numbersIn(themes),
    words,
  }
}

/** What else a word may stand for: the Chinese that it spells, a Latin name without its spaces. */
function readings(index: SearchIndex, spelt: readonly Spelt[], word: string): string[] {
  const letters = lettersOf(word)
  if (letters === null) return []
  const found = piecesJoined(index.names.en, letters)
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
