import { fold } from '../../text/fold.ts'
import {
  BETWEEN,
  type Class,
  classOf,
  piecesOf,
  UNSPACED_CHARACTER,
  WORD,
  wordEnd,
} from './tokens.ts'

/** A token that has to be at a place, counted from that of the first term. */
export interface Term {
  readonly token: string
  readonly at: number
  /** Whether any token will do that begins so. */
  readonly begins: boolean
}

/** What has to be in a point: terms beside each other. */
export interface Clause {
  readonly terms: readonly Term[]
}

/** What is typed, understood: all clauses have to hold. */
export interface Query {
  readonly clauses: readonly Clause[]
  /** What to mark in folded text, and whether no word goes on behind it. */
  readonly marks: ReadonlyMap<string, boolean>
}

/** No more of what is typed is looked at, in UTF-16 units of folded text. */
const MOST_TYPED = 128
const MOST_CLAUSES = 16

/**
 * Reads what is typed. Characters of scripts without spaces are found anywhere as they stand; a word finds words
 * that begin so; what stands in quotation marks is found with its words whole and beside each other. What is typed without a
 * space is one, whatever stands between its words (`covid-19`), but that what stands beside a character of a script without spaces
 * parts what it parts. At most 16 clauses of 128 UTF-16 units together.
 */
export function readQuery(typed: string): Query {
  const clauses: Clause[] = []
  const marks = new Map<string, boolean>()
  const known = new Set<string>()
  const parts = fold(typed).slice(0, MOST_TYPED).split('"')
  for (const [i, part] of parts.entries()) {
    const quoted = i % 2 === 1
    // Where the closing mark is still to come, so may the rest of the last word.
    const whole = quoted && i < parts.length - 1
    for (const piece of quoted ? [part] : part.split(/\s+/)) {
      for (const clause of clausesOf(piece, whole)) {
        const key = JSON.stringify(clause.terms)
        if (known.has(key) || clauses.length === MOST_CLAUSES) continue
        known.add(key)
        clauses.push({ terms: clause.terms })
        for (const { text, isWhole } of clause.marks)
          marks.set(text, isWhole && marks.get(text) !== false)
      }
    }
  }
  return { clauses, marks }
}

interface Draft {
  readonly terms: Term[]
  readonly marks: { readonly text: string; readonly isWhole: boolean }[]
}

function clausesOf(text: string, whole: boolean): Draft[] {
  const clauses: Draft[] = []
  let clause: Draft = { terms: [], marks: [] }
  let place = 0
  let before: Class = BETWEEN
  let touches = false
  for (let at = 0; at < text.length; ) {
    const own = classOf(text.codePointAt(at)!)
    const end = own === BETWEEN ? at + 1 : stretchEnd(text, at, own)
    if (own === BETWEEN) {
      touches = false
      at = end
      continue
    }
    const stretch = text.slice(at, end)
    if (!touches && (own === UNSPACED_CHARACTER || before === UNSPACED_CHARACTER)) {
      clause = { terms: [], marks: [] }
      place = 0
    }
    if (clause.terms.length === 0) clauses.push(clause)
    const goesOn = nextPart(text, end, own)
    const terms =
      own === WORD
        ? termsOfWord(stretch, place, whole || goesOn)
        : termsOfStretch(stretch, place, goesOn)
    clause.terms.push(...terms.terms)
    place = terms.end
    const joined = touches ? clause.marks.pop()!.text + stretch : stretch
    clause.marks.push({ text: joined, isWhole: whole || goesOn })
    before = own
    touches = true
    at = end
  }
  return clauses
}

/** Where the characters of one class end that begin at `at`. */
function stretchEnd(text: string, at: number, own: Class): number {
  if (own === WORD) return wordEnd(text, at)
  while (at < text.length) {
    const code = text.codePointAt(at)!
    if (classOf(code) !== own) break
    at += code > 0xffff ? 2 : 1
  }
  return at
}

/** Whether a clause goes on behind a word or a stretch that ends at `end`. */
function nextPart(text: string, end: number, own: Class): boolean {
  for (let at = end; at < text.length; at++) {
    const next = classOf(text.codePointAt(at)!)
    if (next !== BETWEEN) return at === end || (own === WORD && next === WORD)
  }
  return false
}

function termsOfWord(word: string, place: number, whole: boolean) {
  const pieces = piecesOf(word)
  const terms = pieces.map(
    (token, i): Term => ({ token, at: place + i, begins: !whole && i === pieces.length - 1 }),
  )
  return { terms, end: place + pieces.length }
}

/** Each second pair of characters, and the last one, hold them all. */
function termsOfStretch(stretch: string, place: number, goesOn: boolean) {
  const characters = Array.from(stretch)
  const { length } = characters
  const end = place + length
  if (length === 1) return { terms: [{ token: stretch, at: place, begins: !goesOn }], end }
  const terms: Term[] = []
  for (let i = 0; i < length; i += 2) {
    const from = Math.min(i, length - 2)
    const token = `${characters[from]}${characters[from + 1]}`
    terms.push({ token, at: place + from, begins: false })
  }
  return { terms, end }
}
