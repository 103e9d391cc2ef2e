import type { Span } from '../transcript.ts'
import type { SourceText } from './recognise.ts'

/** A run of a source's text that is shown in one way. UTF-16 offsets. */
export type Piece = Span &
  (
    | { readonly is: 'text' }
    /** `first` where it begins: over several lines, or around others, it comes in several pieces. */
    | { readonly is: 'point'; readonly point: number; readonly first: boolean }
    /** Where a speaker is first named, and where a line begins with the same label again. */
    | { readonly is: 'introduction'; readonly speaker: number }
    | { readonly is: 'uncovered'; readonly sentence: number; readonly first: boolean }
  )

export interface Paragraph extends Span {
  /** In order, without gaps; together they are the paragraph. */
  readonly pieces: readonly Piece[]
}

/**
 * The longest paragraph, in UTF-16 units. A text that was copied without its line breaks is one line, and
 * browsers take minutes to lay out hundreds of thousands of signs with marks among them.
 */
const LONGEST = 8000

type Marked = Piece & { readonly is: Exclude<Piece['is'], 'text'> }

/**
 * Cuts a source into its lines, without empty ones, and each at the passages of points, at the
 * speakers' introductions and at sentences to point out. Where marks overlap the earlier wins, at
 * the same place a point. A line of more than {@link LONGEST} comes in several paragraphs.
 */
export function cutSource(source: SourceText, sentences: readonly Span[] = []): Paragraph[] {
  const { text } = source
  const marks = disjoint([
    ...source.points.flatMap((place, point): Marked[] =>
      place ? [{ ...place, is: 'point', point, first: true }] : [],
    ),
    ...source.speakers.flatMap((place, speaker): Marked[] =>
      place ? [{ ...place, is: 'introduction', speaker }] : [],
    ),
    ...sentences.map(
      (place, sentence): Marked => ({
        ...place,
        is: 'uncovered',
        sentence,
        first: true,
      }),
    ),
  ])
  const paragraphs: Paragraph[] = []
  const begun = new Set<number>()
  const labels = labelsOf(source)
  let next = 0
  for (const { 0: line, index: start } of text.matchAll(/[^\n]+/g)) {
    const end = start + line.length
    if (line.trim() === '') continue
    const pieces: Piece[] = []
    let at = start
    const plain = (to: number) => {
      const label = at === start ? LABEL.exec(text.slice(at, to))?.[0] : undefined
      const speaker = label === undefined ? undefined : labels.get(label)
      if (speaker !== undefined) {
        const end = at + label!.length
        pieces.push({ is: 'introduction', speaker, start: at, end })
        at = end
      }
      if (to > at) pieces.push({ is: 'text', start: at, end: to })
    }
    while (next < marks.length && marks[next]!.end <= start) next++
    for (let i = next; i < marks.length && marks[i]!.start < end; i++) {
      const mark = marks[i]!
      const here = { start: Math.max(start, mark.start), end: Math.min(end, mark.end) }
      plain(here.start)
      if (mark.is === 'introduction') pieces.push({ ...mark, ...here })
      else {
        // Points and sentences have numbers of their own; below zero they do not meet.
        const number = mark.is === 'point' ? mark.point : -1 - mark.sentence
        pieces.push({ ...mark, ...here, first: !begun.has(number) })
        begun.add(number)
      }
      at = here.end
    }
    plain(end)
    paragraphs.push(...inParts({ start, end, pieces }, text))
  }
  return paragraphs
}

/** What stands before the first colon of a line. */
const LABEL = /^[^:：]+(?=[:：])/

/** The labels that introduce speakers, with their numbers. */
function labelsOf({ text, speakers }: SourceText): Map<string, number> {
  const labels = new Map<string, number>()
  for (const [speaker, place] of speakers.entries()) {
    if (!place || (place.start > 0 && text[place.start - 1] !== '\n')) continue
    if (/[:：]/.test(text.charAt(place.end))) {
      labels.set(text.slice(place.start, place.end), speaker)
    }
  }
  return labels
}

/** A paragraph cut before a piece for which it has no room, or within one that is too long itself. */
function inParts({ start, end, pieces }: Paragraph, text: string): Paragraph[] {
  if (end - start <= LONGEST) return [{ start, end, pieces }]
  const parts: Paragraph[] = []
  let own: Piece[] = []
  let from = start
  const part = (to: number) => {
    if (own.length > 0) parts.push({ start: from, end: to, pieces: own })
    own = []
    from = to
  }
  for (const piece of pieces) {
    if (piece.end - from > LONGEST) part(piece.start)
    let rest = piece
    while (rest.end - from > LONGEST) {
      // Not between the two halves of a character.
      const at = from + LONGEST - (text.codePointAt(from + LONGEST - 1)! > 0xffff ? 1 : 0)
      own.push({ ...rest, end: at })
      part(at)
      rest = { ...rest, start: at, ...('first' in rest && { first: false }) }
    }
    own.push(rest)
  }
  part(end)
  return parts
}

const RANK = { point: 0, introduction: 1, uncovered: 2 } as const

/** Marks in order; what an earlier one has is taken from the later, points before all others. */
function disjoint(marks: readonly Marked[]): Marked[] {
  const taken: Marked[] = []
  for (const is of ['point', 'introduction', 'uncovered'] as const) {
    const before = taken.toSorted((a, b) => a.start - b.start)
    let next = 0
    let at = 0
    for (const mark of marks.filter((one) => one.is === is).sort((a, b) => a.start - b.start)) {
      let start = Math.max(mark.start, at)
      while (next < before.length && before[next]!.end <= start) next++
      for (let i = next; i < before.length && before[i]!.start < mark.end; i++) {
        if (before[i]!.start > start) taken.push({ ...mark, start, end: before[i]!.start })
        start = Math.max(start, before[i]!.end)
      }
      if (start < mark.end) taken.push({ ...mark, start })
      at = Math.max(at, mark.end)
    }
  }
  return taken.sort((a, b) => a.start - b.start || RANK[a.is] - RANK[b.is])
}
