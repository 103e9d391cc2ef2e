import type { Span } from '../../format/transcript.ts'
import { choice } from '../draft/word-table.ts'
import { ORDINALS } from '../words/en/numbers.ts'
import { numberOfMark } from './list-marks.ts'

interface Mark {
  readonly family: string
  readonly number: number
  readonly at: number
}

/** What an item may be marked with, a family a line: (a), (1), (ii); 1), a) with a space behind. */
const SIGNS = [
  String.raw`\((?<letter>[a-z])\)`,
  String.raw`\((?<figure>\d{1,2})\)`,
  String.raw`\((?<roman>[ivx]{2,4})\)`,
  String.raw`(?<bare>\d{1,2})\)(?=\s)`,
  String.raw`(?<open>[a-h])\)(?=\s)`,
]
/** Before a word that numbers: the beginning, or what ends a clause. */
const BEFORE_WORD = String.raw`(?<=^|[.!?;:—–]\s{0,2}|[,;]\s(?:and|but)\s|,\s)`
const MARKS = new RegExp(
  [
    String.raw`(?<=^|[\s;:,.—–-])(?:${SIGNS.join('|')})`,
    `${BEFORE_WORD}(?<word>${choice([...ORDINALS.keys()])})(?=,)`,
  ].join('|'),
  'giu',
)

/** Most words have nothing of a list: asked first. */
const ORDINAL = /\bsecond(?:ly)?,/i

/** A stretch of words as the items of the list in it, and what stands before them. */
export interface InnerList {
  readonly lead: Span | null
  readonly items: readonly Span[]
}

/** The list in a stretch of words, `(1) …; (2) …` or `First, … Second, …`; null where none of two items is. */
export function innerList(text: string, { start, end }: Span): InnerList | null {
  const words = text.slice(start, end)
  if (!words.includes(')') && !ORDINAL.test(words)) return null
  const runs = new Map<string, Mark[]>()
  for (const match of words.matchAll(MARKS)) {
    const mark = markOf(match)
    const run = runs.get(mark.family) ?? []
    const next = (run.at(-1)?.number ?? 0) + 1
    if (mark.number === next || (mark.number === 0 && run.length > 1))
      runs.set(mark.family, [...run, { ...mark, number: mark.number || next }])
  }
  const run = [...runs.values()]
    .filter((each) => each.length > 1)
    .sort((a, b) => b.length - a.length)[0]
  if (!run) return null
  const starts = run.map(({ at }) => start + at)
  return {
    lead: starts[0]! > start ? { start, end: starts[0]! } : null,
    items: starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end })),
  }
}

function markOf({ groups = {}, index: at }: RegExpExecArray): Mark {
  const { letter, figure, roman, bare, open, word } = groups
  if (word) return { family: 'word', number: ORDINALS.get(word.toLowerCase())!, at }
  if (figure) return { family: '(1)', number: numberOfMark(figure), at }
  if (bare) return { family: '1)', number: numberOfMark(bare), at }
  if (open) return { family: 'a)', number: numberOfMark(open.toLowerCase()), at }
  const mark = (letter ?? roman)!
  // (i) begins a list of its own.
  return { family: roman || 'ivx'.includes(mark) ? '(i)' : '(a)', number: numberOfMark(mark), at }
}
