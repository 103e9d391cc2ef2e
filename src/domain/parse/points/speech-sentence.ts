import { charSet, isIn } from '../draft/char-set.ts'
import type { Cue } from '../draft/cue-finder.ts'
import { anyOf } from '../draft/word-table.ts'
import { INTERJECTIONS as ENGLISH, FILLERS, FILLING_PAIRS } from '../words/en/acts/courtesies.ts'
import { TAGS as ENGLISH_TAGS } from '../words/en/acts/questions.ts'
import { INTERJECTIONS as CHINESE } from '../words/zh/acts/courtesies.ts'
import { TAGS as CHINESE_TAGS } from '../words/zh/acts/questions.ts'
import { type Act, speechCues } from './speech-cues.ts'

/** A sentence of what somebody says, as its kind is told from it. */
export interface SpeechSentence {
  /** In small letters, marks as the rules read them (`foldUnits`). */
  readonly words: string
  readonly cues: readonly Cue<Act>[]
  readonly isChinese: boolean
  /** Whether it ends with a question mark, and not one that only wants a nod. */
  readonly asks: boolean
  /** Whether it has a question mark at its end, whatever for. */
  readonly isMarked: boolean
  /** Nothing but `Okay`, `Mm-hmm`, 对对对. */
  readonly isNod: boolean
  /** `What do we …`, `Did you …`: whether English words open as a question does, mark or none. */
  readonly opensAsQuestion: boolean
}

/** Where a sentence stands in its turn. */
export interface Place {
  /** Whether it opens its turn and the one before ended with a question. */
  readonly answers: boolean
  /** Whether nothing but questions and procedure follows in the turn. */
  readonly isLast: boolean
}

/** Whether words have a Chinese character; asked of every sentence, where a pattern takes longer. */
function hasHan(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    if (code >= 0x3400 && code <= 0x9fff) return true
  }
  return false
}

/** What is said again and again (`Okay.`, 我同意。) is read once: UTF-16 units of it, and how many are kept. */
const SHORT = 12
const MOST_KEPT = 10_000
const kept = new Map<string, SpeechSentence>()

/** Reads a sentence of folded text. */
export function speechSentence(folded: string): SpeechSentence {
  if (folded.length > SHORT) return readSentence(folded)
  const known = kept.get(folded)
  if (known) return known
  const read = readSentence(folded)
  if (kept.size < MOST_KEPT) kept.set(folded, read)
  return read
}

function readSentence(folded: string): SpeechSentence {
  const lower = folded.toLowerCase()
  const words = straight(lower.length === folded.length ? lower : folded)
  const isChinese = hasHan(words)
  const isMarked = words.includes('？') && MARKED.test(words)
  const tag = isMarked ? tagStart(words, isChinese) : -1
  const opens = !isChinese && opensAsQuestion(words)
  const cues = speechCues(words)
  return {
    words,
    cues: tag < 0 ? cues : cues.filter(({ start }) => start < tag),
    isChinese,
    asks: isMarked && (tag < 0 || opens),
    isMarked,
    isNod: words.length <= MOST_NOD && isNodIn(words, isChinese),
    opensAsQuestion: opens,
  }
}

const straight = (words: string) => (words.includes('’') ? words.replaceAll('’', "'") : words)

const MARKED = /？["'”’）\s]*$/

const FILLER = new Set(FILLERS)
const FILLING = new Set(FILLING_PAIRS)
const OPENS_PAIR = new Set(FILLING_PAIRS.map((pair) => pair.split(' ')[0]!))
const NODS_IN_ENGLISH = new Set(ENGLISH)
const NODS_IN_CHINESE = new RegExp(
  `^(?:${[...CHINESE].sort((a, b) => b.length - a.length).join('|')})+$`,
)
/** A nod is short: UTF-16 units and words. */
export const MOST_NOD = 40
const MOST_NODS = 6

/** Whether folded words are nothing but `Okay`, `Mm-hmm`, 对对对. */
export function isNodOnly(folded: string): boolean {
  if (folded.length > MOST_NOD || !/\S/.test(folded)) return false
  const words = straight(folded.toLowerCase())
  return isNodIn(words, hasHan(words))
}

const isNodIn = (words: string, isChinese: boolean) =>
  isChinese ? isNodInChinese(words) : isNodInEnglish(words)

function isNodInEnglish(words: string): boolean {
  const cursor = new WordCursor(words)
  let count = 0
  for (let word = cursor.next(); word !== ''; word = cursor.next())
    if (!NODS_IN_ENGLISH.has(word) || ++count > MOST_NODS) return false
  return count > 0
}

function isNodInChinese(words: string): boolean {
  const bare = words.replace(/[\s，。！？、…]/g, '')
  return bare.length <= 8 && NODS_IN_CHINESE.test(bare)
}

const ENGLISH_TAG = new RegExp(`(?:^|[\\s，])${anyOf(ENGLISH_TAGS)}？["'”’）\\s]*$`)

/** Where the words begin that only want a nod; -1 where a question mark asks. */
function tagStart(words: string, isChinese: boolean): number {
  if (!isChinese) return ENGLISH_TAG.exec(words)?.index ?? -1
  const said = words.replace(/[？"'”’）\s]+$/, '')
  const tag = CHINESE_TAGS.find((each) => said.endsWith(each))
  return tag === undefined ? -1 : said.length - tag.length
}

const WH = new Set(
  "what how why when where who whom which whose what's how's where's who's".split(' '),
)
const AUXILIARIES = new Set(
  "do does did is are was were can could will would should has have had may might shall am isn't aren't wasn't don't doesn't didn't can't couldn't won't wouldn't haven't hasn't".split(
    ' ',
  ),
)
const SUBJECTS = new Set(
  'i you we they he she it there this that these those the any anyone anybody everybody somebody your our their'.split(
    ' ',
  ),
)

/** Words between one that asks and its verb: `How many of the ducks did you …`. */
const MOST_ASKED = 4

function opensAsQuestion(words: string): boolean {
  const cursor = new WordCursor(words)
  const first = firstOfMatter(cursor)
  if (AUXILIARIES.has(first)) return SUBJECTS.has(cursor.nextOther(first))
  if (!WH.has(first)) return false
  let before = first
  for (let i = 0; i < MOST_ASKED; i++) {
    const word = cursor.nextOther(before)
    if (AUXILIARIES.has(word)) return SUBJECTS.has(cursor.nextOther(word))
    if (i === 0 && SUBJECTS.has(word)) return false
    before = word
  }
  return false
}

/** The first word of a sentence that says something. */
function firstOfMatter(cursor: WordCursor): string {
  for (let word = cursor.next(); word !== ''; word = cursor.next()) {
    if (FILLER.has(word)) continue
    if (!OPENS_PAIR.has(word)) return word
    const at = cursor.at
    if (!FILLING.has(`${word} ${cursor.next()}`)) {
      cursor.at = at
      return word
    }
  }
  return ''
}

/** Gives a word at a time: most sentences show by their first that they do not ask. */
class WordCursor {
  private readonly words: string
  at = 0

  constructor(words: string) {
    this.words = words
  }

  /** The next word; empty at the end. */
  next(): string {
    const { words } = this
    let start = this.at
    while (start < words.length && !isIn(WORDLY, words, start)) start++
    let end = start
    while (end < words.length && (isIn(WORDLY, words, end) || isIn(INSIDE, words, end))) end++
    this.at = end
    return words.slice(start, end)
  }

  /** The next that is not what is stammered: `why why don't we`. */
  nextOther(than: string): string {
    let word = this.next()
    while (word === than && word !== '') word = this.next()
    return word
  }
}

const WORDLY = charSet('abcdefghijklmnopqrstuvwxyz0123456789àáâäãåçèéêëìíîïñòóôöõøùúûüß')
const INSIDE = charSet("'-")

export const has = ({ cues }: SpeechSentence, act: Act): boolean =>
  cues.some((cue) => cue.act === act)

/** How many words tell whose a duty is, or whether a fault is denied; and UTF-16 units that hold them. */
const FEW = 4
const BEFORE = 40

/** The last English words before an offset, in its clause. */
export function wordsBefore(words: string, at: number): string[] {
  const before = words.slice(Math.max(0, at - BEFORE), at)
  const clause = before.slice(before.lastIndexOf('，') + 1)
  return (clause.match(/[a-z'-]+/g) ?? []).slice(-FEW)
}
