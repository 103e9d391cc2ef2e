import type { Span } from '../../format/transcript.ts'

interface Mark {
  readonly family: string
  readonly number: number
  readonly at: number
}

const MARKS =
  /(?<=^|[\s;:,.—–-])(?:\((?<letter>[a-z])\)|\((?<figure>\d{1,2})\)|\((?<roman>[ivx]{2,4})\)|(?<bare>\d{1,2})\)(?=\s)|(?<open>[a-h])\)(?=\s))|(?<=^|[.!?;:—–]\s{0,2}|,\s(?:and|but)\s|;\s(?:and|but)\s|,\s)(?<word>first|second|third|fourth|fifth|sixth|seventh|firstly|secondly|thirdly|fourthly|fifthly|finally|lastly)(?=,)/giu

const WORDS = 'first second third fourth fifth sixth seventh'.split(' ')

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

function markOf({ groups = {}, index }: RegExpExecArray): Mark {
  const { letter, figure, roman, bare, open, word } = groups
  if (figure) return { family: '(1)', number: Number(figure), at: index }
  if (open) return { family: 'a)', number: open.toLowerCase().charCodeAt(0) - 96, at: index }
  if (bare) return { family: '1)', number: Number(bare), at: index }
  if (roman) return { family: '(i)', number: ROMANS.indexOf(roman), at: index }
  if (letter) {
    // (i) begins a list of its own unless (h) stands before it.
    const number =
      letter === 'i' ? 1 : letter === 'v' ? 5 : letter === 'x' ? 10 : letter.charCodeAt(0) - 96
    return { family: 'ivx'.includes(letter) ? '(i)' : '(a)', number, at: index }
  }
  const ordinal = word!.toLowerCase().replace(/ly$/, '')
  return { family: 'word', number: WORDS.indexOf(ordinal) + 1, at: index }
}

const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
