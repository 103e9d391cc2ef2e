import type { Kind } from '../../format/transcript.ts'
import { kindIn } from '../words/kind-in.ts'

/** A point of a list that was written here; places are those of its words in the line. */
export interface Item {
  readonly kind: Kind
  readonly words: string
  readonly start: number
  readonly end: number
  /** The first theme that stands behind it. */
  readonly theme: string | undefined
}

/** `- **View / 观点 · verbatim** words (themes; place)`; null for any other line. */
export function readItem(line: string): Item | null {
  const [lead, named = ''] = /^- \*\*([^*\\]{1,60})\*\* /.exec(line) ?? []
  if (lead === undefined) return null
  const kind = kindIn(named.split(/ [/·] /, 1)[0])
  const open = notesAt(line)
  if (!kind || open < lead.length) return null
  const told = line.slice(lead.length, open - 1)
  const first = firstOf(told)
  return {
    ...{ kind, words: plain(first), start: lead.length, end: lead.length + first.length },
    theme: themeIn(line.slice(open + 1, -1)),
  }
}

/** The first wording of what was written in Markdown, as it is read. */
export const wordingIn = (markdown: string): string => plain(firstOf(markdown)).trim()

/** Wordings stand side by side; the sign between them is escaped where it is one of theirs. */
const firstOf = (markdown: string) => markdown.split(' / ', 1)[0]!

const plain = (markdown: string) =>
  markdown.replace(/\\([!-/:-@[-`{-~])|&amp;/g, (_, sign?: string) => sign ?? '&')

/** Where the bracket opens that ends a line, space before it; -1 where none does. Escaped ones are words. */
function notesAt(line: string): number {
  if (!line.endsWith(')')) return -1
  let depth = 0
  for (let at = line.length - 1; at > 0; at--) {
    const sign = line[at]
    if ((sign !== '(' && sign !== ')') || isEscaped(line, at)) continue
    depth += sign === ')' ? 1 : -1
    if (depth === 0) return line[at - 1] === ' ' ? at : -1
  }
  return -1
}

function isEscaped(line: string, at: number): boolean {
  let signs = 0
  while (line[at - 1 - signs] === '\\') signs++
  return signs % 2 > 0
}

/** Themes stand before a place; alone there are only those of which it is certain. */
function themeIn(notes: string): string | undefined {
  const place = signAt(notes, ';')
  const themes = notes.slice(0, place)
  const isPlace = place === notes.length && /^\[|\d/.test(themes)
  return (!isPlace && wordingIn(themes.slice(0, signAt(themes, ',')))) || undefined
}

/** Where a sign and a space first stand that are none of a theme's own; the length where none do. */
function signAt(notes: string, sign: string): number {
  for (let at = 0; at < notes.length; at++) {
    if (notes[at] === '\\') at++
    else if (notes[at] === sign && notes[at + 1] === ' ') return at
  }
  return notes.length
}
